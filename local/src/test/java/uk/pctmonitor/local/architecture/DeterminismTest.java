package uk.pctmonitor.local.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The clock and chance come in from outside, so that the same input gives the same bytes. */
@AnalyzeClasses(
        packages = "uk.pctmonitor",
        importOptions = {DoNotIncludeTests.class, NoTestJars.class})
final class DeterminismTest {

    /** Where the object graph is put together: the functions' wiring and the command line. */
    private static final String[] ASSEMBLY = {"..lambda..", "uk.pctmonitor.local.cli.."};

    @ArchTest
    static final ArchRule nobodyAsksTheTimeBesideTheAssembly =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ASSEMBLY)
                    .should()
                    .callMethodWhere(
                            target(owner(resideInAPackage("java.time..")))
                                    .and(target(nameMatching("now|systemUTC|systemDefaultZone"))))
                    .orShould()
                    .callMethod(InstantSource.class, "system")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nobodyRollsDiceBesideTheAssembly =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ASSEMBLY)
                    .should()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(SecureRandom.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(RandomGenerator.class);

    @ArchTest
    static final ArchRule theCoreHasNoClockAndNoFiles =
            noClasses()
                    .that()
                    .resideInAPackage("uk.pctmonitor.core..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(InstantSource.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..");
}

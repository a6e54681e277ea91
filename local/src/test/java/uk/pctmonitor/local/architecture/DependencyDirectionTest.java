package uk.pctmonitor.local.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the architecture: core, store and aws, readers, functions, local. */
@AnalyzeClasses(
        packages = "uk.pctmonitor",
        importOptions = {DoNotIncludeTests.class, NoTestJars.class})
final class DependencyDirectionTest {

    private static final String OURS = "uk.pctmonitor..";
    private static final String CORE = "uk.pctmonitor.core..";
    private static final String BENCHMARK = "uk.pctmonitor.core.benchmark..";
    private static final String STORE = "uk.pctmonitor.store..";
    private static final String READERS = "uk.pctmonitor.readers..";
    private static final String AWS = "uk.pctmonitor.aws..";
    private static final String INGEST = "uk.pctmonitor.ingest..";
    private static final String ASSESS = "uk.pctmonitor.assess..";
    private static final String NOTIFY = "uk.pctmonitor.notify..";
    private static final String REMIND = "uk.pctmonitor.remind..";
    private static final String RECONCILE = "uk.pctmonitor.reconcile..";
    private static final String REPORT = "uk.pctmonitor.report..";
    private static final String LOCAL = "uk.pctmonitor.local..";
    private static final String[] AMAZON = {"software.amazon..", "com.amazonaws.."};

    @ArchTest
    static final ArchRule coreKnowsOnlyTheJdk =
            classes()
                    .that()
                    .resideInAPackage(CORE)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(CORE, "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule storeKnowsOnlyCore =
            noClasses()
                    .that()
                    .resideInAPackage(STORE)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(OURS).and(not(resideInAnyPackage(STORE, CORE))));

    @ArchTest
    static final ArchRule readersKnowOnlyCore =
            noClasses()
                    .that()
                    .resideInAPackage(READERS)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(OURS).and(not(resideInAnyPackage(READERS, CORE))));

    @ArchTest
    static final ArchRule awsKnowsOnlyStoreAndCore =
            noClasses()
                    .that()
                    .resideInAPackage(AWS)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(OURS).and(not(resideInAnyPackage(AWS, STORE, CORE))));

    @ArchTest
    static final ArchRule amazonIsKnownOnlyToAwsAndHandlers =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE, STORE, READERS, LOCAL)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(AMAZON);

    @ArchTest
    static final ArchRule ingestKnowsNoOtherFunction =
            knowsNone(INGEST, ASSESS, NOTIFY, REMIND, RECONCILE, REPORT, LOCAL);

    @ArchTest
    static final ArchRule assessKnowsNoOtherFunctionAndNoReader =
            knowsNone(ASSESS, INGEST, NOTIFY, REMIND, RECONCILE, REPORT, LOCAL, READERS);

    @ArchTest
    static final ArchRule notifyKnowsNoOtherFunctionAndNoReader =
            knowsNone(NOTIFY, INGEST, ASSESS, REMIND, RECONCILE, REPORT, LOCAL, READERS);

    @ArchTest
    static final ArchRule remindKnowsNoOtherFunctionAndNoReader =
            knowsNone(REMIND, INGEST, ASSESS, NOTIFY, RECONCILE, REPORT, LOCAL, READERS);

    @ArchTest
    static final ArchRule reconcileKnowsNoOtherFunctionAndNoReader =
            knowsNone(RECONCILE, INGEST, ASSESS, NOTIFY, REMIND, REPORT, LOCAL, READERS);

    @ArchTest
    static final ArchRule reportKnowsNoOtherFunctionAndNoReader =
            knowsNone(REPORT, INGEST, ASSESS, NOTIFY, REMIND, RECONCILE, LOCAL, READERS);

    @ArchTest
    static final ArchRule inAFunctionOnlyTheWiringTouchesAws =
            noClasses()
                    .that()
                    .resideInAnyPackage(INGEST, ASSESS, NOTIFY, REMIND, RECONCILE, REPORT)
                    .and()
                    .resideOutsideOfPackage("..lambda..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(AWS).or(resideInAPackage("software.amazon..")));

    /**
     * D2: thresholds rate, a comparison with peers only informs. Neither rating, alerts and
     * assessments nor any function that acts may know of it: only the catalogue, which holds the
     * peers, and pages and command line, which show the comparison.
     */
    @ArchTest
    static final ArchRule noRatingAndNoAlertKnowsOfABenchmark =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            BENCHMARK, "uk.pctmonitor.store.catalogue..", REPORT, LOCAL)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(BENCHMARK);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("uk.pctmonitor.(**)").should().beFreeOfCycles();

    private static ArchRule knowsNone(String function, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(function)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}

package uk.pctmonitor.local.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.util.Set;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Publisher;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.work.WorkQueue;

/** Ways of reading that take more, or something else, than what stands there. */
@AnalyzeClasses(
        packages = "uk.pctmonitor",
        importOptions = {DoNotIncludeTests.class, NoTestJars.class})
final class HostileInputTest {

    private static final String[] READING = {
        "uk.pctmonitor.core.intake..", "uk.pctmonitor.core.template..", "uk.pctmonitor.readers.."
    };

    private static final String NUMBER_OF_TEXT = "java.math.BigDecimal.<init>(java.lang.String)";

    /** They look at the text by a strict pattern first. */
    private static final String[] STRICT = {
        "uk.pctmonitor.core.intake.FigureParser",
        "uk.pctmonitor.core.intake.OrganisationCodes",
        "uk.pctmonitor.readers.xlsx.NumberText"
    };

    /** Where a run is begun, and where a fault that nobody foresaw must not take the rest along. */
    private static final Set<String> LAST_RESORT =
            Set.of(
                    "uk.pctmonitor.assess.lambda.AssessHandler",
                    "uk.pctmonitor.ingest.IngestFile",
                    "uk.pctmonitor.ingest.lambda.IngestHandler",
                    "uk.pctmonitor.local.cli.ServeCommand",
                    "uk.pctmonitor.local.engine.SqliteFile",
                    "uk.pctmonitor.local.monitor.Monitor");

    @ArchTest
    static final ArchRule onlyStrictReadersMakeNumbersOfText =
            noClasses()
                    .that()
                    .resideInAnyPackage(READING)
                    .and()
                    .doNotHaveFullyQualifiedName(STRICT[0])
                    .and()
                    .doNotHaveFullyQualifiedName(STRICT[1])
                    .and()
                    .doNotHaveFullyQualifiedName(STRICT[2])
                    .should()
                    .callConstructorWhere(
                            describe(
                                    "makes a number of a text that is no constant",
                                    call ->
                                            call.getTarget().getFullName().equals(NUMBER_OF_TEXT)
                                                    && !call.getOrigin()
                                                            .getName()
                                                            .equals("<clinit>")))
                    .because("it takes 5E1, the code of Stockton, for 50");

    @ArchTest
    static final ArchRule nothingReadIsEverADouble =
            noClasses()
                    .that()
                    .resideInAnyPackage("uk.pctmonitor.core..", "uk.pctmonitor.readers..")
                    .should()
                    .callMethod(Double.class, "parseDouble", String.class)
                    .orShould()
                    .callMethod(Double.class, "valueOf", String.class)
                    .orShould()
                    .callMethod(Float.class, "parseFloat", String.class)
                    .because("it takes 12D, 0x1p3 and NaN, which is never below a target");

    @ArchTest
    static final ArchRule lettersAndBytesNeverFollowTheMachine =
            noClasses()
                    .should()
                    .callMethod(String.class, "toUpperCase")
                    .orShould()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "getBytes")
                    .orShould()
                    .callConstructor(String.class, byte[].class);

    @ArchTest
    static final ArchRule whatIsReadIsNeverFollowed =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("uk.pctmonitor.aws..", "uk.pctmonitor.local..")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(URL.class, URI.class, HttpClient.class)
                    .because("an address in a file may lead anywhere");

    @ArchTest
    static final ArchRule onlyNotifyAndReconcileSend =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("uk.pctmonitor.notify..", "uk.pctmonitor.reconcile..")
                    .should()
                    .callMethodWhere(
                            target(owner(name(Publisher.class.getName())))
                                    .and(target(nameMatching("publish"))));

    @ArchTest
    static final ArchRule onlyWorkAndCompositionsAreEverRemoved =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(WorkQueue.class, Write.class)
                    .and()
                    .doNotHaveFullyQualifiedName("uk.pctmonitor.store.outbox.Settlement")
                    .should()
                    .callMethod(Write.class, "delete", Key.class)
                    .orShould()
                    .callConstructor(Write.Delete.class, Key.class, Condition.class)
                    .because("history is only ever added to (S5)");

    @ArchTest
    static final ArchRule onlyAFewCatchWhatTheyDoNotKnow =
            noCodeUnits().should(catchEverythingOutsideOf(LAST_RESORT));

    private static ArchCondition<JavaCodeUnit> catchEverythingOutsideOf(Set<String> allowed) {
        // Throwable is what the compiler catches to close a resource; nobody here writes it.
        Set<String> everything =
                Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");
        return new ArchCondition<>("catch what they do not know") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean catches =
                        unit.getTryCatchBlocks().stream()
                                .flatMap(block -> block.getCaughtThrowables().stream())
                                .map(JavaClass::getName)
                                .anyMatch(everything::contains);
                if (catches
                        && !allowed.contains(unit.getOwner().getName().replaceAll("\\$.*", ""))) {
                    events.add(
                            SimpleConditionEvent.satisfied(
                                    unit, unit.getFullName() + " catches everything"));
                }
            }
        };
    }
}

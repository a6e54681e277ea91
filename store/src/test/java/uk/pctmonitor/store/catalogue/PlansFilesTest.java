package uk.pctmonitor.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.ExpectedReturn;
import uk.pctmonitor.core.organisation.Arrangement;
import uk.pctmonitor.core.plan.ChasePolicy;
import uk.pctmonitor.core.plan.LadderPolicy;
import uk.pctmonitor.core.plan.PlanCatalogue;
import uk.pctmonitor.core.plan.PlanPolicy;
import uk.pctmonitor.core.plan.PlanTemplate.Item;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.ReminderPolicy;
import uk.pctmonitor.core.plan.Roles;
import uk.pctmonitor.core.plan.When;

@DisplayName("What the catalogue says of plans")
class PlansFilesTest {

    @Nested
    class InTheProgram {

        private final LoadedCatalogue loaded = CatalogueFolder.packaged();
        private final PlanCatalogue plans = loaded.plans();

        /** rules.md 4.5, 4.8 and 4.9 */
        @Test
        void isTimedByTheRules() {
            assertThat(plans.policy()).isEqualTo(new PlanPolicy(20, 10, 10, 3, 18, 2, 3));
            assertThat(plans.reminders())
                    .isEqualTo(
                            new ReminderPolicy(List.of(15, 7, 0), 3, 7, 5, 10, DayOfWeek.MONDAY));
            assertThat(plans.chasing()).isEqualTo(new ChasePolicy(5, List.of(1, 3), 5, 3, 10));
            assertThat(plans.ladder())
                    .isEqualTo(
                            new LadderPolicy(
                                    2,
                                    2,
                                    3,
                                    1,
                                    14,
                                    7,
                                    new TreeSet<>(List.of("FIN-RRL", "FIN-CRL", "FIN-CASH"))));
            assertThat(loaded.alertPolicy().planDueAmber()).isEqualTo(20);
            assertThat(loaded.alertPolicy().planDueRed()).isEqualTo(10);
        }

        @Test
        void hasTheEightBarriersOfThePaper() {
            assertThat(plans.barriers()).hasSize(8).containsKeys("CAPACITY", "RECONFIGURATION");
        }

        /** Policy paper 003, slides 19 to 23 (S3.1 to S3.6). */
        @Test
        void holdsTheReadinessForPracticeBasedCommissioningWordForWord() {
            List<Item> items = items("PBC-READINESS-2005");
            assertThat(items)
                    .extracting(Item::section, Item::text, Item::when, Item::day)
                    .contains(
                            tuple(
                                    "Structure and approach",
                                    "Formally agreed overall structure and approach",
                                    When.Kind.BY,
                                    LocalDate.of(2005, 9, 30)),
                            tuple(
                                    "Budget-setting and information",
                                    "Calculation of total initial indicative budgets",
                                    When.Kind.BY,
                                    LocalDate.of(2005, 9, 30)),
                            tuple(
                                    "Governance and accountability",
                                    "resolution of conflicts and disputes",
                                    When.Kind.BY,
                                    LocalDate.of(2005, 10, 31)),
                            tuple(
                                    "Commissioning Planning",
                                    "Business cases for reinvestment of savings and other service"
                                            + " development",
                                    When.Kind.FROM,
                                    LocalDate.of(2005, 10, 1)))
                    .hasSize(4 + 4 + (1 + 6) + (1 + 2) + (1 + 7) + (2 + 5));
            assertThat(items)
                    .filteredOn(each -> each.when() == When.Kind.ONGOING)
                    .extracting(Item::text)
                    .hasSize(2 + 7)
                    .contains("Agree scope of budgets to be held", "Monitoring information");
            assertThat(items)
                    .filteredOn(each -> each.number().startsWith("9."))
                    .extracting(Item::text)
                    .containsExactly(
                            "role of PEC",
                            "incentives and use of savings",
                            "management costs",
                            "resolution of conflicts and disputes",
                            "risk management",
                            "service development");
        }

        /** Policy paper 002 (S2.1, S2.4). */
        @Test
        void endsTheTransitionAndTheCloseDownOnTheDaysOfThePapers() {
            assertThat(items("CLUSTER-TRANSITION-2011"))
                    .filteredOn(each -> each.section().equals("Executive team"))
                    .extracting(Item::day, Item::mandatory)
                    .containsExactly(
                            tuple(LocalDate.of(2011, 6, 30), true),
                            tuple(LocalDate.of(2011, 4, 30), false),
                            tuple(LocalDate.of(2011, 6, 30), true));
            assertThat(items("CLOSE-DOWN-2013").getFirst().day())
                    .isEqualTo(LocalDate.of(2013, 3, 31));
        }

        @Test
        void answersAssessedRisksWithAnActionPlanAndFiguresWithARecoveryPlan() {
            assertThat(plans.typeFor("GOV-CLIN")).isEqualTo(PlanType.ACTION);
            assertThat(plans.typeFor("IMM-MMR2-5Y")).isEqualTo(PlanType.RECOVERY);
            assertThat(plans.templates().values())
                    .extracting(each -> each.type())
                    .contains(PlanType.values());
        }

        @Test
        void inventsNoArrangement() {
            assertThat(plans.arrangements().all()).isEmpty();
        }

        @Test
        void chasesPublicHealthEnglandForTwelveQuartersOfCover() {
            assertThat(loaded.expectedReturns())
                    .containsExactly(
                            new ExpectedReturn(
                                    "phe", "cover", Quarter.of(2013, 1), Quarter.of(2015, 4)));
            ExpectedReturn cover = loaded.expectedReturns().getFirst();
            assertThat(cover.isOwedFor(Quarter.of(2012, 4))).isFalse();
            assertThat(cover.isOwedFor(Quarter.of(2013, 1))).isTrue();
            assertThat(cover.isOwedFor(Quarter.of(2015, 4))).isTrue();
            assertThat(cover.isOwedFor(Quarter.of(2016, 1))).isFalse();
        }

        @Test
        void letsPctsWriteAndSignAndShasDecideAndTakeNote() {
            var submitters = loaded.submitters();
            assertThat(List.of("plans", "milestones", "signoffs"))
                    .allSatisfy(each -> assertThat(submitters.maySubmit("5FL", each)).isTrue());
            assertThat(submitters.maySubmit("5FL", "acks")).isFalse();
            assertThat(List.of("signoffs", "acks", "milestones"))
                    .allSatisfy(each -> assertThat(submitters.maySubmit("Q39", each)).isTrue());
            assertThat(submitters.maySubmit("Q39", "plans")).isFalse();
            LocalDate day = LocalDate.of(2014, 10, 20); // Monday
            assertThat(submitters.mayReportOn("Q39", "acks", "5FL", day)).isTrue();
            assertThat(submitters.mayReportOn("Q39", "acks", "5A4", day)).isFalse();
            assertThat(submitters.maySubmit("phe", "contacts")).isTrue();
            assertThat(submitters.mayReportOn("phe", "contacts", "5FL", day)).isFalse();
        }

        private List<Item> items(String template) {
            return Objects.requireNonNull(plans.templates().get(template)).items();
        }
    }

    @Nested
    class OfAStranger {

        @TempDir private Path folder = Path.of("");

        @BeforeEach
        void copyTheExample() throws IOException, URISyntaxException {
            try (Stream<Path> files = Files.list(Catalogues.exampleFolder())) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName().toString()));
                }
            }
        }

        @Test
        void needNotBeThere() {
            LoadedCatalogue loaded = CatalogueFolder.load(folder);
            assertThat(loaded.plans()).isEqualTo(PlanCatalogue.DEFAULT);
            assertThat(loaded.expectedReturns()).isEmpty();
        }

        @Test
        void isSetLineByLine() throws IOException {
            write(
                    "settings.csv",
                    """
                    setting,value
                    plan_due_amber_working_days,30
                    plan_exit_quarters,3
                    reminder_days,-10;-1
                    reminder_first_after_days,2
                    chase_after_working_days,2;4;8
                    ladder_formal_report_days,10
                    role_plan_lead,head of planning
                    """);

            LoadedCatalogue loaded = CatalogueFolder.load(folder);

            assertThat(loaded.plans().policy()).isEqualTo(new PlanPolicy(30, 10, 10, 3, 18, 3, 3));
            assertThat(loaded.alertPolicy().planDueAmber()).isEqualTo(30);
            assertThat(loaded.plans().reminders())
                    .isEqualTo(new ReminderPolicy(List.of(10, 1), 2, 7, 5, 10, DayOfWeek.MONDAY));
            assertThat(loaded.plans().chasing())
                    .isEqualTo(new ChasePolicy(5, List.of(2, 4, 8), 5, 3, 10));
            assertThat(loaded.plans().ladder())
                    .isEqualTo(new LadderPolicy(2, 2, 3, 1, 10, 7, new TreeSet<>()));
            assertThat(loaded.plans().roles())
                    .isEqualTo(
                            new Roles(
                                    "head of planning",
                                    "performance manager",
                                    "director",
                                    "chief executive"));
        }

        @Test
        void knowsArrangementsBarriersTemplatesTypesAndWhatIsOwed() throws IOException {
            write(
                    "arrangements.csv",
                    """
                    code,name,rule,lead,members,ceded,from,to
                    TREES,Both boards,CONFEDERATION,HB-A,HB-A; HB-B,,2024-04-01,2025-03-31
                    """);
            write("barriers.csv", "code,name\nSNOW,roads are closed\n");
            write("plan-templates.csv", "code,name,type\nSHORT,A short one,DEVELOPMENT\n");
            write(
                    "plan-template-items.csv",
                    """
                    template,number,text,purpose,when,day,every_months,mandatory
                    SHORT,1,Act,ADDRESS_FAILURE,by,2024-05-01,,
                    SHORT,1.1,Look,SUPPORT,ONGOING,,6,no
                    """);
            write("plan-types.csv", "metric,type\nVAC-FLU,DEVELOPMENT\n");
            write("expected-returns.csv", "submitter,collection,from\nHB-A,flu,2024/25\n");

            LoadedCatalogue loaded = CatalogueFolder.load(folder);
            PlanCatalogue plans = loaded.plans();

            assertThat(plans.arrangements().of("HB-B", LocalDate.of(2025, 3, 31)))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.rule()).isEqualTo(Arrangement.Rule.CONFEDERATION);
                        assertThat(each.members()).containsExactly("HB-A", "HB-B");
                    });
            assertThat(plans.arrangements().of("HB-B", LocalDate.of(2025, 4, 1))).isEmpty();
            assertThat(plans.barriers()).containsEntry("SNOW", "roads are closed");
            assertThat(Objects.requireNonNull(plans.templates().get("SHORT")).items())
                    .extracting(
                            Item::number, Item::when, Item::day, Item::everyMonths, Item::mandatory)
                    .containsExactly(
                            tuple("1", When.Kind.BY, LocalDate.of(2024, 5, 1), 0, true),
                            tuple("1.1", When.Kind.ONGOING, null, 6, false));
            assertThat(plans.typeFor("VAC-FLU")).isEqualTo(PlanType.DEVELOPMENT);
            assertThat(loaded.expectedReturns())
                    .containsExactly(new ExpectedReturn("HB-A", "flu", Quarter.of(2024, 1), null));
        }

        @Test
        void changesTheRulesVersion() throws IOException {
            String before = CatalogueFolder.load(folder).version();
            write("barriers.csv", "code,name\nSNOW,roads are closed\n");
            assertThat(CatalogueFolder.load(folder).version()).isNotEqualTo(before);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\0',
                value = {
                    "arrangements.csv | A,Name,MAJORITY,HB-A,HB-B,,, | rule | UNITARY, CONFEDERATION",
                    "arrangements.csv | A,Name,UNITARY,HB-Q,HB-B,,, | lead | nor that of a submitter",
                    "arrangements.csv | A,Name,UNITARY,HB-A,HB-Q,,, | members | not the code of an org",
                    "arrangements.csv | A,Name,UNITARY,HB-A,,,, | members | must not be",
                    "arrangements.csv | A,Name,UNITARY,HB-A,HB-B,MR,, | ceded | Only a FEDERATION",
                    "arrangements.csv | A,Name,FEDERATION,HB-A,HB-B,,, | ceded | name those",
                    "arrangements.csv | A,Name,FEDERATION,HB-A,HB-B,XX,, | ceded | no metric's function",
                    "arrangements.csv | A,Name,UNITARY,HB-A,HB-B,,2024-04-01,2024-03-31 | to | before",
                    "barriers.csv | snow,roads are closed | code | capitals",
                    "barriers.csv | SNOW, | name | must not be",
                    "plan-types.csv | VAC-NONE,RECOVERY | metric | not the code of a metric",
                    "plan-types.csv | VAC-FLU,REPAIR | type | RECOVERY, DEVELOPMENT, ACTION",
                    "expected-returns.csv | HB-A,grippe,2024/25, | collection | kind RETURNS",
                    "expected-returns.csv | HB-A,targets,2024/25, | collection | kind RETURNS",
                    "expected-returns.csv | HB-Q,flu,2024/25, | submitter | does not let 'HB-Q'",
                    "expected-returns.csv | HB-A,flu,, | from | must not be",
                    "expected-returns.csv | HB-A,flu,2024/25 Q2,2024/25 Q1 | to | before",
                    "plan-templates.csv | EMPTY,Name,RECOVERY | code | no items",
                    "settings.csv | plan_exit_quarters,0 | value | not in 1 to 40",
                    "settings.csv | reminder_days,-7;-15 | value | greater than the last",
                    "settings.csv | reminder_days,7 | value | such as -15;-7;0",
                    "settings.csv | reminder_manager_after_working_days,11 | value | can't be less",
                    "settings.csv | reminder_director_after_working_days,4 | value | can't be less",
                    "settings.csv | chase_after_working_days,1;x | value | 'x' does not fit",
                    "settings.csv | chase_escalated_at_working_days,2 | value | can't be less",
                    "settings.csv | plan_due_days,2 | setting | The settings are"
                })
        void isRefusedWithFileLineAndColumn(String file, String line, String field, String problem)
                throws IOException {
            write(file, header(file) + line + "\n");

            assertThat(faults())
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.file()).isEqualTo(file);
                        assertThat(fault.line()).isEqualTo(2);
                        assertThat(fault.field()).isEqualTo(field);
                        assertThat(fault.problem()).contains(problem);
                    });
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\0',
                value = {
                    "OTHER,1,Act,SUPPORT,BY,, | template | is not in plan-templates.csv",
                    "SHORT,one,Act,SUPPORT,BY,, | number | is not a number such as 2",
                    "SHORT,1,Act,SUPPORT,BY,, | number | twice",
                    "SHORT,2.1,Act,SUPPORT,BY,, | number | 2 does not stand above it",
                    "SHORT,2,,SUPPORT,BY,, | text | must not be",
                    "SHORT,2,Act,HELP,BY,, | purpose | ADDRESS_FAILURE",
                    "SHORT,2,Act,SUPPORT,SOON,, | when | BY, FROM, ONGOING",
                    "SHORT,2,Act,SUPPORT,BY,May, | day | such as 2006-10-01",
                    "SHORT,2,Act,SUPPORT,BY,,3 | every_months | Only ONGOING",
                    "SHORT,2,Act,SUPPORT,ONGOING,, | every_months | after how many months"
                })
        void isRefusedForAnItemOfATemplate(String line, String field, String problem)
                throws IOException {
            write("plan-templates.csv", "code,name,type\nSHORT,A short one,DEVELOPMENT\n");
            write(
                    "plan-template-items.csv",
                    "template,number,text,purpose,when,day,every_months\n"
                            + "SHORT,1,Act,ADDRESS_FAILURE,BY,,\n"
                            + line
                            + "\n");

            assertThat(faults())
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.file()).isEqualTo("plan-template-items.csv");
                        assertThat(fault.line()).isEqualTo(3);
                        assertThat(fault.field()).isEqualTo(field);
                        assertThat(fault.problem()).contains(problem);
                    });
        }

        @Test
        void neverLeavesOutARowOfAPlan() throws IOException {
            write("collections.csv", "code,kind,row_errors\nflu,,\nplans,PLANS,SKIP_ROW\n");
            assertThat(faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.field()).isEqualTo("row_errors"));
        }

        private static String header(String file) {
            return switch (file) {
                case "arrangements.csv" -> "code,name,rule,lead,members,ceded,from,to\n";
                case "barriers.csv" -> "code,name\n";
                case "plan-types.csv" -> "metric,type\n";
                case "expected-returns.csv" -> "submitter,collection,from,to\n";
                case "plan-templates.csv" -> "code,name,type\n";
                default -> "setting,value\n";
            };
        }

        private void write(String file, String text) throws IOException {
            Files.writeString(folder.resolve(file), text);
        }

        private List<BrokenCatalogueException.Fault> faults() {
            BrokenCatalogueException broken =
                    catchThrowableOfType(
                            BrokenCatalogueException.class, () -> CatalogueFolder.load(folder));
            assertThat(broken).isNotNull();
            return broken.faults();
        }
    }
}

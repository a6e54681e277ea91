package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Content;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.core.organisation.Arrangements;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanDecision;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanHistory;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanLifecycle;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanState;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.Surroundings;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

@DisplayName("The examples of plans")
class ExampleFilesTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final PlanLifecycle LIFECYCLE =
            new PlanLifecycle(CATALOGUE.plans(), CATALOGUE.deadlines().workingDays());

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "phe/contacts/2013-07-01.csv, 2013-07-01, 1",
        "5ND/contacts/2013-07-01.csv, 2013-07-01, 4",
        "5FL/contacts/2013-07-01.csv, 2013-07-01, 3",
        "Q39/acks/2013-07-22.csv, 2013-07-22, 2",
        "5ND/plans/2013-07-29.csv, 2013-07-29, 1",
        "5ND/signoffs/2013-07-29.csv, 2013-07-29, 1",
        "Q30/signoffs/2013-08-06.csv, 2013-08-06, 1",
        "5ND/plans/2013-08-09.csv, 2013-08-09, 1",
        "5ND/signoffs/2013-08-09.csv, 2013-08-09, 2",
        "Q30/signoffs/2013-08-20.csv, 2013-08-20, 1",
        "5ND/milestones/2013-10-16.csv, 2013-10-16, 2",
        "5ND/milestones/2013-12-03.csv, 2013-12-03, 1",
        "Q30/signoffs/2014-04-24.csv, 2014-04-24, 1",
        "5FL/plans/2013-11-04.csv, 2013-11-04, 1",
        "5FL/milestones/2014-04-07.csv, 2014-04-07, 1",
        "5FL/signoffs/objection.csv, 2013-11-05, 1",
        "Q39/signoffs/return.csv, 2013-11-05, 1"
    })
    void areTakenWithoutARemark(String file, LocalDate day, int requests) throws IOException {
        Checked checked = check(file, day);
        assertThat(checked.findings().listed()).isEmpty();
        assertThat(size(checked.content())).isEqualTo(requests);
    }

    /** Two measures of County Durham were 93.4 % and 94.2 % in 2013/14 Q1, amber down to 90 %. */
    @Test
    void followFromEachOtherUntilThePlanIsDelivered() throws IOException {
        PlanId id = new PlanId(PlanType.RECOVERY, "5ND", 1);
        Quarter first = Quarter.of(2013, 1);
        Plan plan =
                PlanHistory.replay(
                        id,
                        List.of(
                                new PlanEntry(
                                        1,
                                        LocalDate.of(2013, 7, 17),
                                        PlanEntry.FIGURES,
                                        new PlanEvent.Required(
                                                Category.QUALITY,
                                                List.of(
                                                        PlanFinding.failing(
                                                                "IMM-DTAPB-5Y", Rag.AMBER, first),
                                                        PlanFinding.failing(
                                                                "IMM-MMR2-5Y", Rag.AMBER, first)),
                                                LocalDate.of(2013, 8, 14)))));

        plan = after(plan, "5ND/plans/2013-07-29.csv");
        plan = after(plan, "5ND/signoffs/2013-07-29.csv");
        plan = after(plan, "Q30/signoffs/2013-08-06.csv");
        assertThat(plan.state()).isEqualTo(PlanState.RETURNED);
        plan = after(plan, "5ND/plans/2013-08-09.csv");
        plan = after(plan, "5ND/signoffs/2013-08-09.csv");
        plan = after(plan, "Q30/signoffs/2013-08-20.csv");
        assertThat(plan.state()).isEqualTo(PlanState.AGREED);
        LocalDate start = LocalDate.of(2013, 9, 2); // Monday
        plan = after(plan, start, PlanEntry.FIGURES, LIFECYCLE.onDay(plan, start));
        assertThat(plan.state()).isEqualTo(PlanState.IN_DELIVERY);
        for (String day :
                List.of(
                        "2013-09-23",
                        "2013-10-16",
                        "2013-11-11",
                        "2013-11-12",
                        "2013-12-03",
                        "2013-12-19",
                        "2014-03-03")) {
            plan = after(plan, "5ND/milestones/" + day + ".csv");
        }

        assertThat(plan.progress().entrySet())
                .filteredOn(each -> each.getValue().isDone())
                .extracting(each -> each.getKey())
                .containsExactly("1", "2", "2.1", "2.2", "3");
        assertThat(plan.progressOf("4").orElseThrow().standing()).isEqualTo(Rag.GREEN);
    }

    private static Plan after(Plan before, String file) throws IOException {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return after(before, file, LocalDate.parse(name.substring(0, 10)));
    }

    private static Plan after(Plan before, String file, LocalDate day) throws IOException {
        Surroundings around =
                new Surroundings(day, "Q30", new TreeSet<>(), owner -> owner.org().equals("5ND"));
        Plan plan = before;
        for (PlanRequest each : ((Content.Acts) check(file, day).content()).requests()) {
            Actor actor = new Actor(file.substring(0, 3), each.by());
            PlanDecision decision = LIFECYCLE.decide(plan, each.act(), actor, around);
            assertThat(decision).isInstanceOf(PlanDecision.Taken.class);
            plan = after(plan, day, actor, ((PlanDecision.Taken) decision).events());
        }
        return plan;
    }

    private static Plan after(Plan before, LocalDate day, Actor actor, List<PlanEvent> events) {
        Plan plan = before;
        for (PlanEvent event : events) {
            plan =
                    PlanHistory.after(
                            plan.id(), plan, new PlanEntry(plan.events() + 1, day, actor, event));
        }
        return plan;
    }

    private static Checked check(String file, LocalDate day) throws IOException {
        Path path = EXAMPLES.resolve(file);
        Upload upload =
                new Upload(
                        file.substring(0, 3),
                        String.valueOf(path.getFileName()),
                        Instant.parse(day + "T12:00:00Z"),
                        Files.size(path));
        try (var bytes = Files.newInputStream(path)) {
            return new ValidateFile(null, CATALOGUE, UploadedRows::open)
                    .check(upload, file.split("/", -1)[1], bytes)
                    .checked();
        }
    }

    @Test
    void haveArrangementsOfEveryRuleToPutIntoACatalogue(@TempDir Path folder) throws IOException {
        copy(Path.of("..", "..", "catalogue"), folder);
        copy(EXAMPLES.resolve("catalogue"), folder);

        Arrangements arrangements = CatalogueFolder.load(folder).plans().arrangements();

        LocalDate day = LocalDate.of(2014, 11, 3); // Monday
        assertThat(arrangements.all())
                .allSatisfy(each -> assertThat(each.name()).startsWith("EXAMPLE"))
                .extracting(each -> each.rule().name())
                .containsExactlyInAnyOrder("UNITARY", "CONFEDERATION", "FEDERATION", "SUPPORT");
        assertThat(arrangements.supports("EX-CSU", "5FL", day)).isTrue();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Files.write(
                        to.resolve(String.valueOf(each.getFileName())), Files.readAllBytes(each));
            }
        }
    }

    private static int size(Content content) {
        return switch (content) {
            case Content.Contacts(var all) -> all.size();
            case Content.Acts(var all) -> all.size();
            case Content.Acknowledgements(var all) -> all.size();
            default -> 0;
        };
    }
}

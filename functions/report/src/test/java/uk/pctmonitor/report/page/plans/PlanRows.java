package uk.pctmonitor.report.page.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.LadderPosition;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanHistory;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.report.chart.Strand;
import uk.pctmonitor.report.standing.plan.PlanRow;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.plans.Histories;

/** Plans of one milestone, in delivery or ended. */
final class PlanRows {

    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();

    private PlanRows() {}

    /** The line of its time line. */
    static Strand strand(
            When when,
            @Nullable Progress progress,
            LocalDate today,
            SortedMap<String, LocalDate> promised) {
        return new Strands(row(events(when, progress), today, promised), today).all().getFirst();
    }

    /** The lines of the plan once it has ended. */
    static List<Strand> ended(When when, @Nullable Progress progress, LocalDate today) {
        List<PlanEvent> events = events(when, progress);
        events.add(new PlanEvent.Closed());
        return new Strands(row(events, today, new TreeMap<>()), today).all();
    }

    private static PlanRow row(
            List<PlanEvent> events, LocalDate today, SortedMap<String, LocalDate> promised) {
        Plan plan =
                PlanHistory.replay(Histories.PLAN, Histories.entries(Histories.MANAGER, events));
        return PlanRow.of(
                plan,
                List.of(plan),
                LadderPosition.steady(today),
                promised,
                Histories.SHA,
                CATALOGUE.plans(),
                CATALOGUE.deadlines().workingDays(),
                today);
    }

    private static List<PlanEvent> events(When when, @Nullable Progress progress) {
        PlanText text =
                new PlanText(
                        "MMR",
                        Histories.BATH,
                        "plan lead",
                        Histories.BATH,
                        List.of(),
                        null,
                        List.of(
                                new Milestone(
                                        "1",
                                        "Call back every child",
                                        Purpose.ADDRESS_FAILURE,
                                        List.of("IMM-MMR2-5Y"),
                                        when,
                                        Owner.role(Histories.BATH, "immunisation lead"),
                                        "95%",
                                        "list",
                                        true)));
        List<PlanEvent> events =
                new ArrayList<>(
                        List.of(
                                Histories.required(),
                                new PlanEvent.Drafted(text),
                                new PlanEvent.Submitted(),
                                new PlanEvent.Agreed(),
                                new PlanEvent.Started()));
        if (progress != null) {
            events.add(new PlanEvent.Progressed("1", progress));
        }
        return events;
    }
}

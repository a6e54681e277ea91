package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;

/** A recovery plan of 5FL being built, event by event, as it would come about. */
final class DeliveredPlan {
    static final PlanId ID = new PlanId(PlanType.RECOVERY, "5FL", 1);
    static final String METRIC = "IMM-MMR2-5Y";

    private final PlanId id;
    private final List<PlanEntry> entries = new ArrayList<>();

    private DeliveredPlan(PlanId id) {
        this.id = id;
    }

    static DeliveredPlan required(String day, String due) {
        return required(ID, day, due);
    }

    static DeliveredPlan required(PlanId id, String day, String due) {
        return new DeliveredPlan(id)
                .then(
                        day,
                        new PlanEvent.Required(
                                Category.QUALITY,
                                List.of(PlanFinding.failing(METRIC, Rag.RED, Quarter.of(2010, 3))),
                                LocalDate.parse(due)));
    }

    /** In delivery since the day. */
    static DeliveredPlan since(String day, Milestone... milestones) {
        return since(ID, day, milestones);
    }

    static DeliveredPlan since(PlanId id, String day, Milestone... milestones) {
        return required(id, day, day)
                .then(day, new PlanEvent.Drafted(text(null, milestones)))
                .then(day, new PlanEvent.Submitted())
                .then(day, new PlanEvent.Agreed())
                .then(day, new PlanEvent.Started());
    }

    static PlanText text(@Nullable LocalDate starts, Milestone... milestones) {
        return new PlanText(
                "MMR by age five", "5FL", "lead", "5FL", List.of(), starts, List.of(milestones));
    }

    static Milestone by(String number, String day) {
        return milestone(number, new When.By(LocalDate.parse(day)));
    }

    static Milestone milestone(String number, When when) {
        return new Milestone(
                number,
                "Call back every child",
                Purpose.ADDRESS_FAILURE,
                List.of(METRIC),
                when,
                Owner.role("5FL", "immunisation lead"),
                "95% of the cohort called",
                "list of calls",
                true);
    }

    DeliveredPlan then(String day, PlanEvent event) {
        entries.add(
                new PlanEntry(
                        entries.size() + 1,
                        LocalDate.parse(day),
                        new Actor("5FL", "plan lead"),
                        event));
        return this;
    }

    DeliveredPlan done(String number, String day) {
        LocalDate on = LocalDate.parse(day);
        return then(
                day,
                new PlanEvent.Progressed(
                        number, new Progress(100, on, on, "Minutes 7", null, null, "", "", on)));
    }

    DeliveredPlan progress(String number, int percent, String day) {
        LocalDate on = LocalDate.parse(day);
        return then(
                day,
                new PlanEvent.Progressed(
                        number, new Progress(percent, on, null, "", null, null, "", "", on)));
    }

    DeliveredPlan reviewed(String number, Rag standing, String day) {
        LocalDate on = LocalDate.parse(day);
        return then(
                day,
                new PlanEvent.Progressed(
                        number, new Progress(0, null, null, "", on, standing, "", "", on)));
    }

    DeliveredPlan missed(String number, String barrier, String day) {
        LocalDate on = LocalDate.parse(day);
        return then(
                day,
                new PlanEvent.Progressed(
                        number, new Progress(0, null, null, "", null, null, barrier, "", on)));
    }

    Plan plan() {
        return PlanHistory.replay(id, entries);
    }
}

package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.WorkingDays;

/**
 * What an act of a person, or a day that comes, does to a plan (rules.md 4.8). Every decision is a
 * pure function of the plan and of what is true around it: the events of an act that is taken, or
 * the rule that refuses it.
 */
public final class PlanLifecycle {

    private final PlanCatalogue catalogue;
    private final WorkingDays workingDays;

    public PlanLifecycle(PlanCatalogue catalogue, WorkingDays workingDays) {
        this.catalogue = catalogue;
        this.workingDays = workingDays;
    }

    /**
     * Begins a plan that no figure requires, with its first version.
     *
     * @throws CalendarRangeException when its due date can't be counted
     */
    public PlanDecision begin(
            PlanRequest.Target.New target, PlanAct.Draft act, Actor actor, Surroundings around) {
        LocalDate due = workingDays.plus(around.today(), catalogue.policy().dueAmber());
        return new PlanDecision.Taken(
                List.of(
                        new PlanEvent.Required(null, List.of(), due),
                        new PlanEvent.Drafted(act.text())));
    }

    /** What becomes of an act on a plan. */
    public PlanDecision decide(Plan plan, PlanAct act, Actor actor, Surroundings around) {
        if (!plan.state().isOpen()) {
            return new PlanDecision.Refused(
                    PlanRule.PLAN_ENDED,
                    "%s has ended: it is %s.".formatted(plan.id(), plan.state().label()),
                    "Begin a new plan.");
        }
        throw new UnsupportedOperationException("not decided yet: " + act + actor + around);
    }

    /** What the day brings to a plan: one that is agreed starts when its start has come. */
    public List<PlanEvent> onDay(Plan plan, LocalDate today) {
        PlanText text = plan.agreedText();
        return plan.state() == PlanState.AGREED && text != null && text.hasBegunOn(today)
                ? List.of(new PlanEvent.Started())
                : List.of();
    }
}

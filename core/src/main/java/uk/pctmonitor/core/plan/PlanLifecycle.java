package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.WorkingDays;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.plan.PlanDecision.Taken;

/**
 * What an act of a person, or a day that comes, does to a plan (rules.md 4.8). Every decision is a
 * pure function of the plan and of what is true around it: the events of an act that is taken, or
 * the rule that refuses it. An act is refused by the first of these that is against it: the plan
 * has ended; who asks has no right to (S1.5, S2.11); the act speaks of another version, or the plan
 * is in no state from which it leads on; what is asked is contradictory or lacks something.
 */
public final class PlanLifecycle {

    private final PlanCatalogue catalogue;
    private final WorkingDays workingDays;
    private final Rights rights;
    private final Writing writing;
    private final Signing signing;
    private final Delivery delivery;

    public PlanLifecycle(PlanCatalogue catalogue, WorkingDays workingDays) {
        this.catalogue = catalogue;
        this.workingDays = workingDays;
        this.rights = new Rights(catalogue.arrangements());
        this.writing = new Writing(catalogue.arrangements(), rights);
        this.signing = new Signing(catalogue.arrangements());
        this.delivery = new Delivery(catalogue.barriers());
    }

    /**
     * Begins a plan that no figure requires, with its first version. It is due as after an amber
     * figure.
     *
     * @throws CalendarRangeException when its due date can't be counted
     */
    public PlanDecision begin(
            PlanRequest.Target.New target, PlanAct.Draft act, Actor actor, Surroundings around) {
        return writing.refusedToBegin(target, act.text(), actor, around)
                .<PlanDecision>map(refused -> refused)
                .orElseGet(() ->
                        new Taken(
                                List.of(
                                        new PlanEvent.Required(null, List.of(), due(around)),
                                        new PlanEvent.Drafted(act.text()))));
    }

    /** What becomes of an act on a plan. */
    public PlanDecision decide(Plan plan, PlanAct act, Actor actor, Surroundings around) {
        if (!plan.state().isOpen()) {
            return Refusals.ended(plan);
        }
        Optional<Refused> refusal =
                rights.refusal(plan, act, actor, around).or(() -> Admission.refusal(plan, act));
        return refusal.isPresent()
                ? refusal.get()
                : withItsEnd(plan, admitted(plan, act, actor, around), actor, around.today());
    }

    /** What the day brings to a plan: one that is agreed starts when its start has come. */
    public List<PlanEvent> onDay(Plan plan, LocalDate today) {
        return Delivery.started(plan, today);
    }

    private PlanDecision admitted(Plan plan, PlanAct act, Actor actor, Surroundings around) {
        LocalDate today = around.today();
        return switch (act) {
            case PlanAct.Draft(PlanText text) -> writing.draft(plan, text, around);
            case PlanAct.Submit(int _) -> writing.submit(plan, around);
            case PlanAct.Return(int _, String reason) -> signing.sendBack(plan, reason);
            case PlanAct.Agree(int _) -> signing.agree(plan, actor, around);
            case PlanAct.Sign(int _) -> signing.sign(plan, actor, around);
            case PlanAct.Oppose(int _, String reason) -> signing.oppose(plan, actor, reason);
            case PlanAct.Withdraw(int _) -> signing.withdraw(plan, actor);
            case PlanAct.Advance it -> delivery.advance(plan, it, today);
            case PlanAct.Complete it -> delivery.complete(plan, it, today);
            case PlanAct.Review it -> delivery.review(plan, it, today);
            case PlanAct.Miss it -> delivery.miss(plan, it, today);
            case PlanAct.ConfirmExit() -> Exit.confirm(plan, catalogue.policy());
            case PlanAct.RefuseExit(String reason) -> Exit.refuse(plan, reason);
        };
    }

    private static PlanDecision withItsEnd(
            Plan plan, PlanDecision decision, Actor actor, LocalDate today) {
        if (decision instanceof Taken(List<PlanEvent> events)) {
            Plan after = PlanHistory.after(plan, today, actor, events);
            List<PlanEvent> all = new ArrayList<>(events);
            all.addAll(Exit.brought(plan, after));
            return new Taken(all);
        }
        return decision;
    }

    private LocalDate due(Surroundings around) {
        return workingDays.plus(around.today(), catalogue.policy().dueAmber());
    }
}

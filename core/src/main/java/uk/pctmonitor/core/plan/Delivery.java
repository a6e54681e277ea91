package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import uk.pctmonitor.core.plan.PlanDecision.Refused;

/** What is reported of the milestones in force (rules.md 4.8, S3.1 to S3.6, S3.14). */
final class Delivery {

    private final SortedMap<String, String> barriers;

    /**
     * @param barriers why milestones are missed: words by code
     */
    Delivery(SortedMap<String, String> barriers) {
        this.barriers = barriers;
    }

    /** Delivery begins, when the plan is agreed and its start has come. */
    static List<PlanEvent> started(Plan plan, LocalDate today) {
        PlanText text = plan.agreedText();
        return plan.state() == PlanState.AGREED && text != null && text.hasBegunOn(today)
                ? List.of(new PlanEvent.Started())
                : List.of();
    }

    PlanDecision advance(Plan plan, PlanAct.Advance act, LocalDate today) {
        return reported(
                plan,
                act.milestone(),
                today,
                it ->
                        it.decide(
                                it.notCompletable()
                                        .or(it::done)
                                        .or(() -> it.future(act.on()))
                                        .or(() -> it.beforeStart(act.on()))
                                        .or(() -> it.doneWithoutProof(act.percent())),
                                before ->
                                        before.advanced(
                                                act.on(), act.percent(), act.note(), today)));
    }

    PlanDecision complete(Plan plan, PlanAct.Complete act, LocalDate today) {
        return reported(
                plan,
                act.milestone(),
                today,
                it ->
                        it.decide(
                                it.notCompletable()
                                        .or(it::done)
                                        .or(() -> it.noEvidence(act.evidence()))
                                        .or(() -> it.future(act.on()))
                                        .or(() -> it.beforeStart(act.on()))
                                        .or(it::openItems),
                                before ->
                                        before.completed(
                                                act.on(), act.evidence(), act.note(), today)));
    }

    PlanDecision review(Plan plan, PlanAct.Review act, LocalDate today) {
        return reported(
                plan,
                act.milestone(),
                today,
                it ->
                        it.decide(
                                it.notReviewed()
                                        .or(() -> it.future(act.on()))
                                        .or(() -> it.beforeLastReview(act.on())),
                                before ->
                                        before.reviewed(
                                                act.on(), act.standing(), act.note(), today)));
    }

    PlanDecision miss(Plan plan, PlanAct.Miss act, LocalDate today) {
        return reported(
                plan,
                act.milestone(),
                today,
                it ->
                        it.decide(
                                it.done()
                                        .or(() ->
                                                it.unknownBarrier(
                                                        act.barrier(), barriers.keySet())),
                                before -> before.missed(act.barrier(), act.note(), today)));
    }

    private static PlanDecision reported(
            Plan plan, String number, LocalDate today, Function<Reported, PlanDecision> decided) {
        return plan.milestones().stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .map(each -> decided.apply(Reported.of(plan, each, today)))
                .orElseGet(() -> unknown(plan, number));
    }

    private static PlanDecision unknown(Plan plan, String number) {
        List<String> numbers = plan.milestones().stream().map(Milestone::number).toList();
        return new Refused(
                PlanRule.UNKNOWN_MILESTONE,
                "%s has no milestone %s in force.".formatted(plan.id(), number),
                "Its milestones are %s.".formatted(Wording.all(numbers)));
    }
}

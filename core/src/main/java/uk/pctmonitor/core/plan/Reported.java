package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.plan.PlanDecision.Taken;

/**
 * One milestone of which something is reported, and the rules that can refuse it. Each rule answers
 * with its refusal, or empty when it has nothing against the report.
 *
 * @param plan in delivery
 * @param milestone as the version in force has it
 * @param before what was known of it
 * @param today London date
 */
record Reported(Plan plan, Milestone milestone, Progress before, LocalDate today) {

    static Reported of(Plan plan, Milestone milestone, LocalDate today) {
        return new Reported(
                plan,
                milestone,
                plan.progressOf(milestone.number()).orElse(Progress.none(today)),
                today);
    }

    /** What comes of the report. */
    PlanDecision decide(Optional<Refused> refusal, UnaryOperator<Progress> now) {
        return refusal.<PlanDecision>map(refused -> refused)
                .orElseGet(() ->
                        new Taken(
                                List.of(
                                        new PlanEvent.Progressed(
                                                milestone.number(), now.apply(before)))));
    }

    Optional<Refused> notCompletable() {
        return when(
                milestone.isOngoing(),
                PlanRule.WRONG_KIND,
                "is ongoing: it is reviewed again and again, and never completed.",
                "Report a review, with what it found.");
    }

    Optional<Refused> notReviewed() {
        return when(
                !milestone.isOngoing(),
                PlanRule.WRONG_KIND,
                "is not ongoing: it is completed, and never reviewed.",
                "Report how far it has come, or that it is done.");
    }

    Optional<Refused> done() {
        LocalDate done = before.done();
        return done == null
                ? Optional.empty()
                : refuse(
                        PlanRule.ALREADY_DONE,
                        "has been done since " + London.words(done) + ".",
                        "Nothing more has to be reported of it.");
    }

    Optional<Refused> noEvidence(String evidence) {
        return when(
                evidence.isBlank(),
                PlanRule.NO_EVIDENCE,
                "can't be done without evidence: completion needs a reference to the proof.",
                "Report it as done, with a reference to the minute, report or letter that proves"
                        + " it.");
    }

    /** Come all the way is done. */
    Optional<Refused> doneWithoutProof(int percent) {
        return percent == 100 ? noEvidence("") : Optional.empty();
    }

    Optional<Refused> future(LocalDate day) {
        return when(
                day.isAfter(today),
                PlanRule.FUTURE_DATE,
                "can't have come so far on " + London.words(day) + ": that day is still to come.",
                "Report what has happened, when it has.");
    }

    Optional<Refused> beforeStart(LocalDate day) {
        LocalDate started = before.started();
        return started == null || !day.isBefore(started)
                ? Optional.empty()
                : refuse(
                        PlanRule.DATE_ORDER,
                        "was started on "
                                + London.words(started)
                                + ", so nothing can have come of it on "
                                + London.words(day)
                                + ".",
                        "Give a day on or after its start.");
    }

    Optional<Refused> beforeLastReview(LocalDate day) {
        LocalDate last = before.reviewed();
        return last == null || !day.isBefore(last)
                ? Optional.empty()
                : refuse(
                        PlanRule.DATE_ORDER,
                        "was last reviewed on "
                                + London.words(last)
                                + ", after "
                                + London.words(day)
                                + ".",
                        "Give the day of a later review.");
    }

    Optional<Refused> openItems() {
        List<Milestone> open =
                plan.standing().stream()
                        .flatMap(text -> text.items(milestone.number()).stream())
                        .filter(each -> each.mandatory() && !ExitCriteria.isReached(plan, each))
                        .toList();
        return when(
                !open.isEmpty(),
                PlanRule.ITEMS_OPEN,
                "can't be done while "
                        + Wording.milestones(open)
                        + " of it"
                        + (open.size() == 1 ? " is" : " are")
                        + " open.",
                "Report those as done first.");
    }

    Optional<Refused> unknownBarrier(String code, Collection<String> known) {
        return when(
                !known.contains(code),
                PlanRule.UNKNOWN_BARRIER,
                "can't be missed for '" + code + "': there is no such barrier.",
                known.isEmpty()
                        ? "The catalogue has none; add them to it."
                        : "Known barriers: %s.".formatted(Wording.all(List.copyOf(known))));
    }

    private Optional<Refused> when(boolean broken, PlanRule rule, String problem, String fix) {
        return broken ? refuse(rule, problem, fix) : Optional.empty();
    }

    private Optional<Refused> refuse(PlanRule rule, String problem, String fix) {
        String name = "Milestone %s of %s".formatted(milestone.number(), plan.id());
        return Optional.of(new Refused(rule, name + " " + problem, fix));
    }
}

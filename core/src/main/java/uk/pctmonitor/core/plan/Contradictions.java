package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.organisation.Arrangements;
import uk.pctmonitor.core.plan.PlanDecision.Refused;

/**
 * What no version of a plan may say, complete or not: that somebody has a part in it who can't,
 * that it answers what is no finding of it, or days that can't follow each other.
 *
 * @param plan what it is called in a sentence
 * @param text the version
 */
record Contradictions(String plan, PlanText text) {

    /**
     * The first of them, if there is any.
     *
     * @param findings of the plan; empty for one that answers no figures
     * @param writers who may write it
     */
    Optional<Refused> first(
            List<PlanFinding> findings, Set<String> writers, Arrangements arrangements) {
        return deciding(arrangements)
                .or(() -> preparer(writers))
                .or(() -> finding(findings))
                .or(this::start)
                .or(this::item);
    }

    private Optional<Refused> deciding(Arrangements arrangements) {
        Set<String> deciding = new TreeSet<>(text.signatories());
        deciding.add(text.accountable());
        return deciding.stream()
                .filter(arrangements::isSupport)
                .findFirst()
                .map(each ->
                        new Refused(
                                PlanRule.SUPPORT_ONLY_DRAFTS,
                                "%s makes %s accountable or a signatory, but %s supports others: it"
                                                .formatted(Wording.sentence(plan), each, each)
                                        + " only drafts and uploads.",
                                "Name the organisation that decides."));
    }

    private Optional<Refused> preparer(Set<String> writers) {
        return Rights.among(writers, text.preparer(), "%s is prepared".formatted(plan));
    }

    private Optional<Refused> finding(List<PlanFinding> findings) {
        List<String> known = findings.stream().map(PlanFinding::subject).toList();
        return text.milestones().stream()
                .flatMap(each ->
                        each.findings().stream()
                                .filter(subject -> !known.isEmpty() && !known.contains(subject))
                                .map(subject ->
                                        new Refused(
                                                PlanRule.UNKNOWN_FINDING,
                                                "Milestone %s answers %s, which is no finding of %s."
                                                        .formatted(each.number(), subject, plan),
                                                "Its findings are %s."
                                                        .formatted(Wording.all(known)))))
                .findFirst();
    }

    private Optional<Refused> start() {
        LocalDate starts = text.starts();
        if (starts == null) {
            return Optional.empty();
        }
        return text.milestones().stream()
                .filter(each -> each.isExpectedBefore(starts))
                .findFirst()
                .map(each ->
                        order(
                                "Milestone %s is due on %s, before %s starts on %s."
                                        .formatted(
                                                each.number(),
                                                London.words(each.when().first()),
                                                plan,
                                                London.words(starts)),
                                "Let it be due later, or the plan start earlier."));
    }

    private Optional<Refused> item() {
        return text.milestones().stream().flatMap(each -> late(each).stream()).findFirst();
    }

    /** A milestone is done only when its mandatory items are. */
    private Optional<Refused> late(Milestone item) {
        return item.parent()
                .flatMap(text::milestone)
                .filter(item::isDueAfter)
                .map(of ->
                        order(
                                "Milestone %s is due on %s, but its item %s only on %s."
                                        .formatted(
                                                of.number(),
                                                London.words(of.when().first()),
                                                item.number(),
                                                London.words(item.when().first())),
                                "Let the item be due with the milestone or before."));
    }

    private static Refused order(String problem, String fix) {
        return new Refused(PlanRule.DATE_ORDER, problem, fix);
    }
}

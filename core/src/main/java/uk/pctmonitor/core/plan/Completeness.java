package uk.pctmonitor.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.PlanDecision.Refused;

/**
 * What a version has to say to be handed in (rules.md 4.8, S4.17): a recovery plan addresses the
 * failure and mitigates risk, another one does anything at all; each action has a measure of
 * success; and every owner is there.
 *
 * @param plan whose version it is
 * @param text the version
 */
record Completeness(Plan plan, PlanText text) {

    /**
     * The first gap, if there is any.
     *
     * @param isLive whether an owner is a live contact today
     */
    Optional<Refused> firstGap(Predicate<Owner> isLive) {
        return actions().or(this::measure).or(() -> owner(isLive));
    }

    private Optional<Refused> actions() {
        if (plan.id().type() != PlanType.RECOVERY) {
            return text.milestones().isEmpty()
                    ? missing("do anything", "its type needs at least one action")
                    : Optional.empty();
        }
        String rule =
                "a recovery plan needs at least one action to address the failure and one to"
                        + " mitigate risk";
        if (lacks(Purpose.ADDRESS_FAILURE)) {
            return missing("address the failure", rule);
        }
        return lacks(Purpose.MITIGATE_RISK) ? missing("mitigate risk", rule) : Optional.empty();
    }

    private boolean lacks(Purpose purpose) {
        return text.milestones().stream().noneMatch(each -> each.purpose() == purpose);
    }

    private Optional<Refused> missing(String what, String rule) {
        return Optional.of(
                new Refused(
                        PlanRule.ACTIONS_MISSING,
                        "%s has no action to %s: %s.".formatted(plan.id(), what, rule),
                        "Upload a version with such an action, its owner, its day and how success"
                                + " is measured."));
    }

    /** Items are measured by the action that they are part of. */
    private Optional<Refused> measure() {
        return text.milestones().stream()
                .filter(each -> isAction(each) && each.measure().isBlank())
                .findFirst()
                .map(each ->
                        new Refused(
                                PlanRule.ACTION_INCOMPLETE,
                                "Milestone %s of %s does not say how its success is measured: each"
                                                .formatted(each.number(), plan.id())
                                        + " action has an owner, a due date and a measure.",
                                "Upload a version that says it."));
    }

    private boolean isAction(Milestone milestone) {
        return milestone.isAction() && milestone.parent().flatMap(text::milestone).isEmpty();
    }

    /** Who owned what is done already may be gone. */
    private Optional<Refused> owner(Predicate<Owner> isLive) {
        List<Milestone> orphans =
                text.milestones().stream()
                        .filter(each -> !isDone(each) && !isLive.test(each.owner()))
                        .toList();
        if (orphans.isEmpty()) {
            return Optional.empty();
        }
        String owners =
                Wording.all(orphans.stream().map(it -> it.owner().label()).distinct().toList());
        return Optional.of(
                new Refused(
                        PlanRule.UNKNOWN_OWNER,
                        "%s gives %s to %s, but there is no such contact today."
                                .formatted(plan.id(), Wording.milestones(orphans), owners),
                        "Upload the contact, or a version that names an owner who is there."));
    }

    private boolean isDone(Milestone milestone) {
        return plan.progressOf(milestone.number()).filter(Progress::isDone).isPresent();
    }
}

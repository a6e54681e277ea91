package uk.pctmonitor.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the findings and the actions of a plan answer each other (S4.24), looked at from both
 * sides. None of it refuses a plan; all of it is told.
 *
 * @param plan which
 * @param unanswered failing findings that no action names, in the order of the findings
 * @param unfounded actions that name no finding, in the order of their numbers; an item of an
 *     action that does is none of them
 * @param unknown what actions name that is no finding of the plan, in the order of their numbers;
 *     empty for a plan that answers no figures, whose findings only its text knows
 */
public record Findings(
        PlanId plan, List<PlanFinding> unanswered, List<Milestone> unfounded, List<Stray> unknown) {

    /**
     * A name that leads nowhere.
     *
     * @param milestone number of the action
     * @param subject what it names
     */
    public record Stray(String milestone, String subject) {}

    public Findings {
        unanswered = List.copyOf(unanswered);
        unfounded = List.copyOf(unfounded);
        unknown = List.copyOf(unknown);
    }

    /** Of the version that counts; all findings are unanswered before anything is written. */
    public static Findings of(Plan plan) {
        return of(plan, plan.milestones());
    }

    /** Of a version that is being handed in. */
    public static Findings of(Plan plan, PlanText text) {
        return of(plan, text.milestones());
    }

    /** Whether each answers the other. */
    public boolean isSound() {
        return unanswered.isEmpty() && unfounded.isEmpty() && unknown.isEmpty();
    }

    private static Findings of(Plan plan, List<Milestone> milestones) {
        List<Milestone> actions = milestones.stream().filter(Milestone::isAction).toList();
        Set<String> named =
                actions.stream()
                        .flatMap(each -> each.findings().stream())
                        .collect(Collectors.toUnmodifiableSet());
        Set<String> known =
                plan.findings().stream()
                        .map(PlanFinding::subject)
                        .collect(Collectors.toUnmodifiableSet());
        Set<String> founded =
                actions.stream()
                        .filter(each -> !each.findings().isEmpty())
                        .map(Milestone::number)
                        .collect(Collectors.toUnmodifiableSet());
        return new Findings(
                plan.id(),
                plan.findings().stream()
                        .filter(each -> each.isFailing() && !named.contains(each.subject()))
                        .toList(),
                actions.stream()
                        .filter(each -> !isFounded(Optional.of(each.number()), founded))
                        .toList(),
                known.isEmpty()
                        ? List.of()
                        : actions.stream()
                                .flatMap(each ->
                                        each.findings().stream()
                                                .filter(subject -> !known.contains(subject))
                                                .map(subject -> new Stray(each.number(), subject)))
                                .toList());
    }

    private static boolean isFounded(Optional<String> number, Set<String> founded) {
        return number.isPresent()
                && (founded.contains(number.get())
                        || isFounded(number.flatMap(Milestone::parentOf), founded));
    }
}

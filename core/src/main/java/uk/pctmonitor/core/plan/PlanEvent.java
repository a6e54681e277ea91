package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;

/**
 * What has happened to a plan. Events are only ever added; the plan is what they add up to ({@link
 * PlanHistory}).
 */
public sealed interface PlanEvent {

    /**
     * The first event: a plan is required by figures, or was begun by whoever wrote it.
     *
     * @param category whose figures, null for a plan that no figure required
     * @param findings what requires it; empty for a plan begun by hand
     * @param due last day on which to hand it in
     */
    record Required(@Nullable Category category, List<PlanFinding> findings, LocalDate due)
            implements PlanEvent {
        public Required {
            findings = List.copyOf(findings);
        }
    }

    /** Another figure fails while the plan has not been handed in: it joins. */
    record FindingAdded(PlanFinding finding, LocalDate due) implements PlanEvent {}

    /** An amber finding is red by now; the plan may be due earlier. */
    record FindingWorsened(String subject, LocalDate due) implements PlanEvent {}

    /** What the figures say of a finding has changed. */
    record FindingSettled(String subject, PlanFinding.Standing standing, @Nullable Quarter quarter)
            implements PlanEvent {}

    record Drafted(PlanText text) implements PlanEvent {}

    record Submitted() implements PlanEvent {}

    record Returned(String reason) implements PlanEvent {}

    /** By the event's actor. */
    record Signed() implements PlanEvent {}

    record Objected(String reason) implements PlanEvent {}

    record Withdrawn() implements PlanEvent {}

    /** Everybody who must has agreed to the version. */
    record Agreed() implements PlanEvent {}

    /** Delivery begins. */
    record Started() implements PlanEvent {}

    /** A new version was written in delivery. */
    record RevisionProposed(PlanText text) implements PlanEvent {}

    /** A milestone came further, was done, reviewed or missed: how it stands now. */
    record Progressed(String milestone, Progress progress) implements PlanEvent {}

    /** The exit criteria are seen in the figures. */
    record ExitSeen() implements PlanEvent {}

    /** They are seen no more, or the SHA does not accept them yet: back to where it was. */
    record ExitRefused(String reason) implements PlanEvent {}

    record Closed() implements PlanEvent {}

    /**
     * There is nothing to recover from, or another plan does it.
     *
     * @param reason in words
     * @param by the plan that took over, null for a correction
     */
    record Superseded(String reason, @Nullable PlanId by) implements PlanEvent {}

    /** The level that a plan's due date depends on. */
    static Rag worst(List<PlanFinding> findings) {
        return findings.stream().anyMatch(each -> each.level() == Rag.RED) ? Rag.RED : Rag.AMBER;
    }
}

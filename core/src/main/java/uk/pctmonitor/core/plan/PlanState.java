package uk.pctmonitor.core.plan;

import java.util.Locale;

/** Where a plan stands (rules.md 4.8). Escalation is no state: it is the ladder's. */
public enum PlanState {
    /** An amber or red figure requires it; nobody has written anything. */
    REQUIRED,
    /** Written, and not yet handed in. */
    DRAFT,
    /** Handed in; the SHA decides. */
    SUBMITTED,
    /** Sent back by the SHA to be written anew. */
    RETURNED,
    /** Agreed by all who must, and not yet begun. */
    AGREED,
    IN_DELIVERY,
    /** In delivery by what was agreed, while a new version is considered. */
    REVISION_PROPOSED,
    /** The figures show the exit criteria; the SHA has to confirm. */
    EXIT_REVIEW,
    CLOSED,
    /** A correction removed the failure, or another plan took it over. */
    SUPERSEDED;

    /** Whether it still has to be seen through. */
    public boolean isOpen() {
        return this != CLOSED && this != SUPERSEDED;
    }

    /** Whether it has not been handed in, or has to be handed in again. */
    public boolean isAwaited() {
        return this == REQUIRED || this == DRAFT || this == RETURNED;
    }

    /** Whether an agreed version is being carried out. */
    public boolean isDelivered() {
        return this == IN_DELIVERY || this == REVISION_PROPOSED || this == EXIT_REVIEW;
    }

    /** As people write it: {@code in delivery}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

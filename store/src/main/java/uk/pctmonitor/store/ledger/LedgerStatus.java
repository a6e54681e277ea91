package uk.pctmonitor.store.ledger;

/** How far an uploaded file version has come. All but the first are final (S1). */
public enum LedgerStatus {
    /** Claimed by a worker; not finished. */
    PROCESSING,
    /** Taken in; its returns are visible. */
    ACCEPTED,
    /**
     * Taken in, but for every one of its returns a later submission was already there; its returns
     * are history.
     */
    SUPERSEDED,
    /**
     * Taken in, but every one of its returns says what the current one says. It is stored like any
     * other: whether it stays the last word must not depend on the order in which files arrive.
     */
    DUPLICATE_CONTENT,
    /** Faulty; nothing of it is stored. */
    REFUSED,
    /** Could not be worked on: its attempts are used up, or it may not be opened. */
    QUARANTINED;

    /** Whether nothing more will happen to the file version. */
    public boolean isFinal() {
        return this != PROCESSING;
    }

    /** Whether what was stored from the file may be seen (S3). */
    public boolean isVisible() {
        return this == ACCEPTED || this == SUPERSEDED || this == DUPLICATE_CONTENT;
    }
}

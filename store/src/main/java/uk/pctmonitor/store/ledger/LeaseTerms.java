package uk.pctmonitor.store.ledger;

import java.time.Duration;

/**
 * How long a worker holds a file version and how often one may fail.
 *
 * @param lease after this long another worker may take over; no promise rests on it, only how soon
 *     work goes on after a crash
 * @param mostAttempts after this many a file goes into quarantine
 */
public record LeaseTerms(Duration lease, int mostAttempts) {
    public static final LeaseTerms DEFAULT = new LeaseTerms(Duration.ofMinutes(5), 3);
}

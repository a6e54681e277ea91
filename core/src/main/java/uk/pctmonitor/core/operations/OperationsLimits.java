package uk.pctmonitor.core.operations;

import java.time.Duration;
import java.time.Instant;

/**
 * From when on something that waits is overdue (reliability: L1, L2, L4).
 *
 * @param upload an upload that is not finished
 * @param announcement an upload that ingest was never told of
 * @param work work that assess has not done
 * @param facts news that nobody was told; over a weekend nobody is told anything
 * @param mails an e-mail that is written and not sent
 * @param confirmation a subscription that was not confirmed
 * @param recently so old a file may be for its ledger entry to be looked up every day; older ones
 *     are looked up once a week
 * @param mostAnnounced uploads handed to ingest by one run, so that they do not crowd out the day's
 *     own
 */
public record OperationsLimits(
        Duration upload,
        Duration announcement,
        Duration work,
        Duration facts,
        Duration mails,
        Duration confirmation,
        Duration recently,
        int mostAnnounced) {

    public static final OperationsLimits DEFAULT =
            new OperationsLimits(
                    Duration.ofMinutes(30),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(72),
                    Duration.ofMinutes(60),
                    Duration.ofDays(3),
                    Duration.ofDays(8),
                    500);

    /** These limits where an upload that is not finished can only have been left. */
    public OperationsLimits whereNobodyElseIsAtWork() {
        return new OperationsLimits(
                Duration.ZERO,
                Duration.ZERO,
                work,
                facts,
                mails,
                confirmation,
                recently,
                Integer.MAX_VALUE);
    }

    /** Whether what has waited since then has waited as long as the limit. */
    public static boolean isOver(Duration limit, Instant since, Instant now) {
        return !since.plus(limit).isAfter(now);
    }
}

package uk.pctmonitor.notify;

import java.time.Duration;

/**
 * How fast people are told.
 *
 * @param window how long the oldest change may wait for assess to finish the rest, so that one
 *     e-mail tells of all; zero to wait for nothing
 * @param betweenTwoToOne at least this long between two e-mails to one recipient: beyond 10 a
 *     second SNS switches the subscription off
 * @param betweenTwo at least this long between any two e-mails
 * @param lease how long a claim on one e-mail holds
 * @param reserve stop when no more than this is left of the run
 */
public record Pacing(
        Duration window,
        Duration betweenTwoToOne,
        Duration betweenTwo,
        Duration lease,
        Duration reserve) {

    /**
     * At most 4 a second to one recipient and 20 in all. Of two runs at once the one that is ahead
     * takes over, and only where it does so one e-mail more comes in that second: 5 (S9).
     */
    public static final Pacing DEPLOYED =
            new Pacing(
                    Duration.ofMinutes(10),
                    Duration.ofMillis(250),
                    Duration.ofMillis(50),
                    Duration.ofMinutes(2),
                    Duration.ofSeconds(10));

    /** One machine that writes e-mails to a folder: nothing to wait for. */
    public static final Pacing LOCAL =
            new Pacing(
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ofMinutes(2),
                    Duration.ZERO);
}

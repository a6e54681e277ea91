package uk.pctmonitor.core.operations;

import java.util.List;
import java.util.function.Predicate;

/**
 * What alarms go by.
 *
 * @param backlog uploads, work, news and e-mails that wait too long or are parked
 * @param deadLetters messages in failure queues
 * @param contactsNotReached live contacts without a confirmed subscription of their own
 */
public record Gauges(long backlog, long deadLetters, long contactsNotReached) {

    public static Gauges of(List<Finding> findings) {
        return new Gauges(
                sum(findings, Kind::isBacklog),
                sum(findings, Kind.DEAD_LETTERS::equals),
                sum(findings, Kind::leavesContactOut));
    }

    private static long sum(List<Finding> findings, Predicate<Kind> counted) {
        return findings.stream()
                .filter(each -> counted.test(each.kind()))
                .mapToLong(Finding::count)
                .sum();
    }
}

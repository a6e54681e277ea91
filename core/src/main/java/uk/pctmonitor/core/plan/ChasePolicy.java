package uk.pctmonitor.core.plan;

import java.util.List;

/**
 * When a submitter is chased for a return (rules.md 4.9), in working days, from the catalogue's
 * settings.
 *
 * @param before working days before the deadline; the deadline itself is always one
 * @param after working days after it
 * @param every and then again after so many working days, until it comes
 * @param copiedAt working days after the deadline from which the SHA is copied
 * @param escalatedAt working days after which its director is told
 */
public record ChasePolicy(
        int before, List<Integer> after, int every, int copiedAt, int escalatedAt) {

    public static final ChasePolicy DEFAULT = new ChasePolicy(5, List.of(1, 3), 5, 3, 10);

    public ChasePolicy {
        after = List.copyOf(after);
        if (before < 0 || every < 1 || copiedAt < 1 || escalatedAt < copiedAt) {
            throw new IllegalArgumentException("chasers follow each other in days: " + after);
        }
    }
}

package uk.pctmonitor.core.alert;

import java.util.Comparator;

/**
 * What an alert is about.
 *
 * @param org the organisation
 * @param subject the metric's code; for a missing return {@code collection quarter}; for a missing
 *     contact the plan and whose, such as {@code RP-5FL-1 5FL plan lead}
 */
public record AlertKey(String org, String subject, Kind kind) implements Comparable<AlertKey> {

    private static final Comparator<AlertKey> ORDER =
            Comparator.comparing(AlertKey::org)
                    .thenComparing(AlertKey::kind)
                    .thenComparing(AlertKey::subject);

    public enum Kind {
        /** A metric rated amber or red. */
        RATING,
        /** A return that did not come, or came without a single figure. */
        NON_SUBMISSION,
        /** Whoever answers for a part of a plan has no live contact, so nobody can be reminded. */
        ORPHAN
    }

    @Override
    public int compareTo(AlertKey other) {
        return ORDER.compare(this, other);
    }
}

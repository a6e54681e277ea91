package uk.pctmonitor.core.alert;

import java.util.Comparator;

/**
 * What an alert is about.
 *
 * @param org the organisation
 * @param subject the metric's code, or for a missing return {@code collection quarter}
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
        NON_SUBMISSION
    }

    @Override
    public int compareTo(AlertKey other) {
        return ORDER.compare(this, other);
    }
}

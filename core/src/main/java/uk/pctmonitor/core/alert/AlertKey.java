package uk.pctmonitor.core.alert;

/**
 * What an alert is about.
 *
 * @param org the organisation
 * @param subject the metric's code, or for a missing return {@code collection quarter}
 */
public record AlertKey(String org, String subject, Kind kind) {

    public enum Kind {
        /** A metric rated amber or red. */
        RATING,
        /** A return that did not come, or came without a single figure. */
        NON_SUBMISSION
    }
}

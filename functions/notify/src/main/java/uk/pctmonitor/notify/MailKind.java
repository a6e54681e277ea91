package uk.pctmonitor.notify;

import java.util.Map;

/** What an e-mail is, by its attribute {@code kind}. */
enum MailKind {
    /** Changes of alerts, with the news of plans for the same people. */
    DIGEST,
    /** News of plans alone. */
    PLAN,
    /** What somebody has to do by a day. */
    REMINDER,
    /** What became of a file. */
    RECEIPT;

    static MailKind of(Map<String, String> attributes) {
        return valueOf(attributes.getOrDefault("kind", DIGEST.name()));
    }
}

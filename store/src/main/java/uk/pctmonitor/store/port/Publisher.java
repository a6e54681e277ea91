package uk.pctmonitor.store.port;

import java.util.SortedMap;
import uk.pctmonitor.core.message.Message;

/** Hands one e-mail over for delivery. */
public interface Publisher {

    /**
     * One e-mail to one recipient.
     *
     * @param recipient a contact's id; never an address
     * @param topicOf the organisation whose topic it goes to, such as {@code Q39}
     * @param attributes for subscribers' filters: {@code recipient, sha, org, severity, kind}; no
     *     personal data
     */
    record Envelope(
            String recipient,
            String topicOf,
            SortedMap<String, String> attributes,
            Message message) {}

    /** The answer. */
    sealed interface Receipt {
        /** Taken over, under this message id. */
        record Accepted(String messageId) implements Receipt {}

        /** Not taken over now; try again later. */
        record TryLater(String why) implements Receipt {}

        /**
         * Will never be taken over as things are (no such topic, no right): park it and tell
         * operations.
         */
        record Never(String why) implements Receipt {}
    }

    Receipt publish(Envelope envelope);
}

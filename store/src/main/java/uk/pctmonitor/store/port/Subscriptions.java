package uk.pctmonitor.store.port;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is subscribed to e-mails. Addresses are personal data: they are compared, and go nowhere
 * else. Every call may throw {@link java.io.UncheckedIOException} with one sentence that holds no
 * address.
 */
public interface Subscriptions {

    /**
     * One subscription of a topic.
     *
     * @param name how it is called; null while it is not confirmed
     * @param protocol such as {@code email}
     * @param endpoint the address
     * @param recipients the recipients that it asks for; null when it asks for everybody's, or when
     *     nobody can know because it is not confirmed
     */
    record Subscription(
            @Nullable String name,
            String protocol,
            String endpoint,
            @Nullable SortedSet<String> recipients) {

        public boolean isConfirmed() {
            return name != null;
        }
    }

    /** What became of a wish to subscribe somebody. */
    enum Asked {
        /** The person has been written to and has to confirm. */
        WRITTEN_TO,
        /** The topic takes no more. */
        FULL,
        /** The address is none that can be written to. */
        REFUSED
    }

    /** Every topic there is. */
    SortedSet<String> topics();

    /** The topic of the organisation's e-mails. */
    String topicOf(String org);

    /** The topic's subscriptions; those that ended are left out. */
    List<Subscription> of(String topic);

    /** Asks the address to confirm a subscription to the e-mails for these recipients alone. */
    Asked ask(String topic, String address, SortedSet<String> recipients);
}

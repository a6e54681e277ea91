package uk.pctmonitor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.store.port.Subscriptions;

/**
 * Subscriptions of one topic {@code alerts}, as SNS keeps them: one an address, pending until it is
 * confirmed. Q40 has a topic of its own.
 */
final class MemorySubscriptions implements Subscriptions {

    static final String TOPIC = "arn:aws:sns:eu-west-2:1:alerts";

    /** Every address that was ever written to, in turn. */
    final List<String> asked = new ArrayList<>();

    Asked answer = Asked.WRITTEN_TO;
    private final TreeMap<String, Subscription> all = new TreeMap<>();
    private final TreeMap<String, SortedSet<String>> wanted = new TreeMap<>();

    @Override
    public SortedSet<String> topics() {
        return new TreeSet<>(List.of(TOPIC));
    }

    @Override
    public String topicOf(String org) {
        return TOPIC;
    }

    @Override
    public List<Subscription> of(String topic) {
        return List.copyOf(all.values());
    }

    @Override
    public Asked ask(String topic, String address, SortedSet<String> recipients) {
        asked.add(address);
        if (answer == Asked.WRITTEN_TO) {
            all.put(address, new Subscription(null, "email", address, null));
            wanted.put(address, recipients);
        }
        return answer;
    }

    /** The person follows the link. */
    void confirm(String address) {
        subscribed(address, wanted.get(address));
    }

    void subscribed(String address, @Nullable SortedSet<String> recipients) {
        all.put(address, new Subscription(TOPIC + ":" + all.size(), "email", address, recipients));
    }

    /** The person follows the other link, or SNS drops what was not confirmed. */
    void gone(String address) {
        if (all.remove(address) == null) {
            throw new AssertionError("no subscription of that address");
        }
    }

    void pending(String address) {
        all.put(address, new Subscription(null, "email", address, null));
    }
}

package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.store.port.Publisher;
import uk.pctmonitor.store.port.Publisher.Envelope;
import uk.pctmonitor.store.port.Publisher.Receipt;
import uk.pctmonitor.store.port.PublisherContract;

/** What SNS takes is read from queues that subscribe to its topics. */
class SnsPublisherIT extends PublisherContract {

    private record Subscribed(String topic, SqsQueue queue) {}

    private final List<Subscribed> made = new ArrayList<>();

    @BeforeAll
    static void needsDocker() {
        LocalStack.require();
    }

    @BeforeEach
    void makeTopics() throws Exception {
        made.add(subscribed(""));
        made.add(subscribed("{\"recipient\": [\"q39-performance\"]}"));
    }

    @Override
    protected Publisher publisher() {
        return new SnsPublisher(Client.ONLY, topics());
    }

    @Override
    protected List<Envelope> arrived() throws Exception {
        return envelopes(made.getFirst().queue());
    }

    @Test
    void goesToTheTopicOfItsShaWhereThatHasOne() throws Exception {
        Envelope envelope = envelope(BODY);
        Topics own = new Topics(made.getFirst().topic(), Map.of("Q39", made.getLast().topic()));

        new SnsPublisher(Client.ONLY, own).publish(envelope);

        assertThat(envelopes(made.getLast().queue())).containsExactly(envelope);
        assertThat(arrived()).isEmpty();
    }

    @Test
    void reachesOnlyTheRecipientOfItsFilter() throws Exception {
        Envelope good = envelope(BODY);
        TreeMap<String, String> attributes = new TreeMap<>(good.attributes());
        attributes.put("recipient", "someone-else");
        Publisher toFiltered =
                new SnsPublisher(Client.ONLY, new Topics(made.getLast().topic(), Map.of()));

        toFiltered.publish(new Envelope("someone-else", "Q39", attributes, good.message()));
        toFiltered.publish(good);

        assertThat(envelopes(made.getLast().queue())).containsExactly(good);
    }

    @Test
    void aTopicThatIsNotThereIsForEver() {
        Topics gone = new Topics(made.getFirst().topic() + "-gone", Map.of());

        assertThat(new SnsPublisher(Client.ONLY, gone).publish(envelope(BODY)))
                .isInstanceOfSatisfying(
                        Receipt.Never.class, never -> assertThat(never.why()).contains("NotFound"));
    }

    private Topics topics() {
        return new Topics(made.getFirst().topic(), Map.of());
    }

    private static Subscribed subscribed(String filter) throws Exception {
        String topic = Client.ONLY.createTopic(t -> t.name(LocalStack.newName("topic"))).topicArn();
        SqsQueue queue = new SqsQueue(LocalStack.endpoint(), LocalStack.newName("queue"));
        String arn = queue.arn();
        Map<String, String> attributes =
                filter.isEmpty() ? Map.of() : Map.of("FilterPolicy", filter);
        Client.ONLY.subscribe(
                s -> s.topicArn(topic).protocol("sqs").endpoint(arn).attributes(attributes));
        return new Subscribed(topic, queue);
    }

    private static List<Envelope> envelopes(SqsQueue queue) throws Exception {
        return queue.receive().stream().map(SnsPublisherIT::envelope).toList();
    }

    private static Envelope envelope(JsonNode notification) {
        TreeMap<String, String> attributes = new TreeMap<>();
        notification
                .path("MessageAttributes")
                .properties()
                .forEach(each ->
                        attributes.put(each.getKey(), each.getValue().path("Value").asText()));
        return new Envelope(
                String.valueOf(attributes.get("recipient")),
                String.valueOf(attributes.get("sha")),
                attributes,
                new Message(
                        new Subject(notification.path("Subject").asText()),
                        notification.path("Message").asText()));
    }

    /** Made at first use, which is after the check for Docker. */
    private static final class Client {
        private static final SnsClient ONLY = LocalStack.sns();
    }
}

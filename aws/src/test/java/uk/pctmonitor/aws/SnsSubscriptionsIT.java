package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import uk.pctmonitor.store.port.Subscriptions.Asked;
import uk.pctmonitor.store.port.Subscriptions.Subscription;

class SnsSubscriptionsIT {

    private static final String LEAD = "lead@bath.example";

    private String topic = "";

    @BeforeAll
    static void needsDocker() {
        LocalStack.require();
    }

    @BeforeEach
    void makeTopic() {
        topic = Client.ONLY.createTopic(t -> t.name(LocalStack.newName("topic"))).topicArn();
    }

    private SnsSubscriptions subscriptions() {
        return new SnsSubscriptions(Client.ONLY, new Topics(topic, Map.of()));
    }

    @Test
    void ofWhoeverIsAskedWaitsToBeConfirmed() {
        Asked answer = subscriptions().ask(topic, LEAD, new TreeSet<>(Set.of("5FL-1")));

        assertThat(answer).isEqualTo(Asked.WRITTEN_TO);
        List<Subscription> all = subscriptions().of(topic);
        assertThat(all).extracting(Subscription::endpoint).containsExactly(LEAD);
        assertThat(all).extracting(Subscription::protocol).containsExactly("email");
    }

    @Test
    void ofAQueueIsConfirmedAndNamesItsRecipients() throws Exception {
        SqsQueue queue = new SqsQueue(LocalStack.endpoint(), LocalStack.newName("queue"));
        String arn = queue.arn();
        Client.ONLY.subscribe(s ->
                s.topicArn(topic)
                        .protocol("sqs")
                        .endpoint(arn)
                        .attributes(Map.of("FilterPolicy", "{\"recipient\": [\"5FL-1\"]}")));

        assertThat(subscriptions().of(topic))
                .allMatch(Subscription::isConfirmed)
                .extracting(Subscription::recipients)
                .containsExactly(new TreeSet<>(Set.of("5FL-1")));
    }

    @Test
    void withoutAFilterIsForEverybodysEmails() throws Exception {
        SqsQueue queue = new SqsQueue(LocalStack.endpoint(), LocalStack.newName("queue"));
        String arn = queue.arn();
        Client.ONLY.subscribe(s -> s.topicArn(topic).protocol("sqs").endpoint(arn));

        assertThat(subscriptions().of(topic))
                .extracting(Subscription::recipients)
                .containsExactly((TreeSet<String>) null);
    }

    @Test
    void ofATopicThatIsNotThereIsAFault() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> subscriptions().of(topic + "-gone"))
                .havingCause()
                .withMessage("SNS answers 404 NotFound.");
    }

    @Test
    void topicsAreTheCommonOneAndThoseOfTheirOwn() {
        SnsSubscriptions two =
                new SnsSubscriptions(Client.ONLY, new Topics(topic, Map.of("Q39", topic + "-q39")));

        assertThat(two.topics()).containsExactly(topic, topic + "-q39");
        assertThat(two.topicOf("Q39")).isEqualTo(topic + "-q39");
        assertThat(two.topicOf("Q38")).isEqualTo(topic);
    }

    /** Made at first use, which is after the check for Docker. */
    private static final class Client {
        private static final SnsClient ONLY = LocalStack.sns();
    }
}

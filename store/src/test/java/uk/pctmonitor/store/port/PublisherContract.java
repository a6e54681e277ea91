package uk.pctmonitor.store.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.store.port.Publisher.Envelope;
import uk.pctmonitor.store.port.Publisher.Receipt;

/** What every publisher promises. */
public abstract class PublisherContract {

    protected static final String BODY =
            "South West SHA: childhood immunisation\n\n5FL Bath: 89.0% – target 95%\nReplies: no.\n";

    protected abstract Publisher publisher();

    /** What has arrived at the other side since the test began, in order. */
    protected abstract List<Envelope> arrived() throws Exception;

    @Test
    void handsOverSubjectBodyAndAttributes() throws Exception {
        Envelope envelope = envelope(BODY);

        Receipt receipt = publisher().publish(envelope);

        assertThat(receipt)
                .isInstanceOfSatisfying(
                        Receipt.Accepted.class, a -> assertThat(a.messageId()).isNotBlank());
        assertThat(arrived()).containsExactly(envelope);
    }

    @Test
    void handsOverTheLargestMessageAsItIs() throws Exception {
        Envelope envelope = envelope("0123456789abcde\n".repeat(15_000));

        assertThat(publisher().publish(envelope)).isInstanceOf(Receipt.Accepted.class);
        assertThat(arrived()).containsExactly(envelope);
    }

    @Test
    void neverTakesAMessageOverTheLimit() throws Exception {
        assertThat(publisher().publish(envelope("x".repeat(EnvelopeLimits.MOST_BYTES) + "\n")))
                .isInstanceOf(Receipt.Never.class);
        assertThat(arrived()).isEmpty();
    }

    @Test
    void neverTakesAnEmptyBody() throws Exception {
        assertThat(publisher().publish(envelope(""))).isInstanceOf(Receipt.Never.class);
        assertThat(arrived()).isEmpty();
    }

    @Test
    void neverTakesAnEmptyAttribute() throws Exception {
        Envelope good = envelope(BODY);
        TreeMap<String, String> attributes = new TreeMap<>(good.attributes());
        attributes.put("org", "");
        Envelope bad = new Envelope(good.recipient(), good.topicOf(), attributes, good.message());

        assertThat(publisher().publish(bad)).isInstanceOf(Receipt.Never.class);
        assertThat(arrived()).isEmpty();
    }

    /** The subject refuses by itself, so that nothing illegal reaches any publisher. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "é", "tab\there"})
    void anIllegalSubjectCantBeMade(String text) {
        assertThatThrownBy(() -> new Subject(text)).isInstanceOf(IllegalArgumentException.class);
    }

    protected static Envelope envelope(String body) {
        String reference = "PM-7K2Q4D";
        return new Envelope(
                "q39-performance",
                "Q39",
                new TreeMap<>(
                        Map.of(
                                "recipient", "q39-performance",
                                "sha", "Q39",
                                "kind", "ALERTS",
                                "severity", "RED")),
                new Message(
                        new Subject("RED: 5FL Bath MMR2 by age 5 89.0% [" + reference + "]"),
                        body));
    }
}

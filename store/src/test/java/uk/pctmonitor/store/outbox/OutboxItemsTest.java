package uk.pctmonitor.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;

class OutboxItemsTest {

    private static final Instant NOON = Instant.parse("2014-11-12T12:00:00.123456Z");

    static Stream<Transition> everyKindOfTransition() {
        Goal range = new Goal.Range(new BigDecimal("90"), new BigDecimal("110"));
        return Stream.of(
                Transitions.bath(Change.WORSENED, null, Rag.AMBER, Rag.RED),
                Transitions.bath(Change.CLOSED, Closing.CORRECTED, Rag.RED, Rag.GREEN),
                Transitions.bath(Change.OPENED, null, Rag.GREEN, Rag.RED, null, null),
                Transitions.bath(
                        Change.NO_FIGURE,
                        null,
                        Rag.AMBER,
                        Rag.AMBER,
                        Measure.blank(new BigDecimal("500"), new Cell(3, "menc_12m")),
                        Transitions.target(range, new AmberRule.Points(BigDecimal.TEN))),
                Transitions.bath(
                        Change.IMPROVED,
                        null,
                        Rag.RED,
                        Rag.AMBER,
                        Measure.suppressed(new Cell(3, "menc_12m")),
                        Transitions.target(range, new AmberRule.None())),
                Transitions.bath(
                        Change.REPEATED,
                        null,
                        Rag.RED,
                        Rag.RED,
                        Transitions.percent("-0.333333333333", "3"),
                        Transitions.target(
                                new Goal.Threshold(new BigDecimal("-2.0")),
                                new AmberRule.Percent(BigDecimal.TEN))),
                Transitions.with(Transitions.full()),
                Transitions.with(Transitions.empty()));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfTransition")
    void aTransitionIsReadAsItWasWritten(Transition transition) {
        Item item = OutboxItems.transitions("Q39", "5FL", NOON, "5FL-7", List.of(transition));

        // The table keeps numbers, not how they were written: 89.0 comes back as 89.
        assertThat(TransitionCodec.read(new Document(item.attributes()).sequence("transitions")))
                .singleElement()
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(transition);
    }

    @Test
    void waitsInTheOutboxOfItsShaAndInTheIndexByTime() {
        Item item =
                OutboxItems.transitions(
                        "Q39",
                        "5FL",
                        NOON,
                        "5FL-7",
                        List.of(Transitions.bath(Change.OPENED, null, Rag.GREEN, Rag.RED)));

        assertThat(item.key()).isEqualTo(new Key("OUTBOX#Q39", "2014-11-12T12:00:00.123Z#5FL-7"));
        assertThat(item.index()).isEqualTo(new Key("UNSENT", "2014-11-12T12:00:00.123Z#5FL-7"));
        assertThat(item.text("status")).contains("WAITING");
    }

    @Test
    void aReceiptKeepsItsMessageAndOutcome() {
        Message message = new Message(new Subject("REFUSED: a.csv [PM-81FD2A]"), "Row 17\n");

        Item item = OutboxItems.receipt("phe", NOON, "r1", "REFUSED", message);

        assertThat(item.key().pk()).isEqualTo("OUTBOX#phe");
        assertThat(item.text("outcome")).contains("REFUSED");
        assertThat(item.text("subject")).contains("REFUSED: a.csv [PM-81FD2A]");
        assertThat(item.text("body")).contains("Row 17\n");
    }

    @Test
    void refusesToTellNothing() {
        assertThatThrownBy(() -> OutboxItems.transitions("Q39", "5FL", NOON, "x", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

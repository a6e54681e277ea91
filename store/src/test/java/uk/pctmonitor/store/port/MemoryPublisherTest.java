package uk.pctmonitor.store.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.port.MemoryPublisher.Answer;
import uk.pctmonitor.store.port.Publisher.Envelope;
import uk.pctmonitor.store.port.Publisher.Receipt;

class MemoryPublisherTest extends PublisherContract {

    private final MemoryPublisher publisher = new MemoryPublisher();

    @Override
    protected Publisher publisher() {
        return publisher;
    }

    @Override
    protected List<Envelope> arrived() {
        return publisher.sent();
    }

    @Test
    void answersAsToldAndThenTakesAgain() {
        publisher.answerNext(Answer.TRY_LATER, Answer.NEVER);

        assertThat(publisher.publish(envelope(BODY))).isInstanceOf(Receipt.TryLater.class);
        assertThat(publisher.publish(envelope(BODY))).isInstanceOf(Receipt.Never.class);
        assertThat(publisher.publish(envelope(BODY))).isInstanceOf(Receipt.Accepted.class);
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void canSendAndThenCrash() {
        publisher.answerNext(Answer.TAKE_THEN_CRASH);

        assertThatThrownBy(() -> publisher.publish(envelope(BODY)))
                .isInstanceOf(SimulatedCrash.class);
        assertThat(arrived()).hasSize(1);
    }
}

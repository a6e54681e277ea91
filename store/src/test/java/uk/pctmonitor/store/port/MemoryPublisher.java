package uk.pctmonitor.store.port;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what is published. It refuses what SNS would, and can be told how to answer the next
 * messages.
 */
public final class MemoryPublisher implements Publisher {

    /** How to answer one message. */
    public enum Answer {
        TAKE,
        TRY_LATER,
        NEVER,
        /** The message goes out, then the process ends before it sees the answer. */
        TAKE_THEN_CRASH,
        /** The process ends before the message goes out. */
        CRASH
    }

    private final List<Envelope> sent = new ArrayList<>();
    private final Deque<Answer> script = new ArrayDeque<>();

    /** The answers to the next messages, in order; all after them are taken. */
    public synchronized void answerNext(Answer... answers) {
        script.addAll(List.of(answers));
    }

    /** What went out, repeats included, in order. */
    public synchronized List<Envelope> sent() {
        return List.copyOf(sent);
    }

    @Override
    public synchronized Receipt publish(Envelope envelope) {
        Optional<String> fault = EnvelopeLimits.fault(envelope);
        if (fault.isPresent()) {
            return new Receipt.Never(fault.get());
        }
        Answer answer = script.isEmpty() ? Answer.TAKE : script.remove();
        return switch (answer) {
            case TAKE -> take(envelope);
            case TRY_LATER -> new Receipt.TryLater("Throttled (as told).");
            case NEVER -> new Receipt.Never("No such topic (as told).");
            case TAKE_THEN_CRASH ->
                    throw new SimulatedCrash("after publishing " + take(envelope).messageId());
            case CRASH -> throw new SimulatedCrash("before publishing");
        };
    }

    private Receipt.Accepted take(Envelope envelope) {
        sent.add(envelope);
        return new Receipt.Accepted("message-" + sent.size());
    }
}

package uk.pctmonitor.simulation.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.store.port.EnvelopeLimits;
import uk.pctmonitor.store.port.Publisher;

/**
 * Takes e-mails and counts their copies. It allows one copy, and one more each time that something
 * went wrong after an e-mail went out and before the table had taken note of it (S9).
 */
final class Mailbox implements Publisher {

    /** An e-mail as the reader sees it. */
    record Letter(String recipient, String subject, String body) {}

    private static final class NotReached extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Dice dice;
    private final Hazards hazards;
    private final Map<Letter, Integer> copies = new HashMap<>();
    private final Map<Letter, Integer> allowed = new HashMap<>();
    private final List<Accident> excused = new ArrayList<>();
    private boolean calm;
    private @Nullable Letter unmarked;

    Mailbox(Dice dice, Hazards hazards) {
        this.dice = dice;
        this.hazards = hazards;
    }

    /** From now on it takes everything, or again by lot. */
    void calm(boolean isCalm) {
        this.calm = isCalm;
    }

    Map<Letter, Integer> copies() {
        return copies;
    }

    int allowed(Letter letter) {
        return 1 + allowed.getOrDefault(letter, 0);
    }

    /** A run begins or ends: nothing of it is under way. */
    void idle() {
        unmarked = null;
    }

    /** The table has taken note. */
    void marked() {
        unmarked = null;
    }

    /** Something went wrong in the run: an e-mail that went out may go again. */
    void wrong() {
        Letter out = unmarked;
        if (out != null) {
            allowed.merge(out, 1, Integer::sum);
            unmarked = null;
        }
    }

    @Override
    public Receipt publish(Envelope envelope) {
        Letter letter =
                new Letter(
                        envelope.recipient(),
                        envelope.message().subject().text(),
                        envelope.message().body());
        Accident accident = hazards.now();
        boolean wasFired = accident.fired();
        Receipt receipt;
        try {
            receipt = accident.call(() -> answer(envelope, letter), () -> {}, NotReached::new);
        } catch (NotReached lost) {
            wrong();
            return new Receipt.TryLater("Not reached.");
        }
        boolean wasLate = accident.isFreeze() && (wasFired || accident.isBefore());
        if (wasLate && accident.fired() && !excused.contains(accident)) {
            // The claim of a worker that stood still runs out, and another sends it too.
            excused.add(accident);
            allowed.merge(letter, 1, Integer::sum);
        }
        unmarked = receipt instanceof Receipt.Accepted ? letter : null;
        return receipt;
    }

    private Receipt answer(Envelope envelope, Letter letter) {
        var fault = EnvelopeLimits.fault(envelope);
        if (fault.isPresent()) {
            return new Receipt.Never(fault.get());
        }
        int roll = calm ? 100 : dice.below(100);
        if (roll < 4) {
            return new Receipt.TryLater("Throttled (by lot).");
        }
        if (roll < 5) {
            return new Receipt.Never("No such topic (by lot).");
        }
        unmarked = letter;
        return new Receipt.Accepted("message-" + copies.merge(letter, 1, Integer::sum));
    }
}

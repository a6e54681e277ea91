package uk.pctmonitor.simulation.load;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.store.port.Publisher;

/** Takes every e-mail and notes when. */
final class PostOffice implements Publisher {

    /** One e-mail. */
    record Sent(String recipient, String kind, String subject, String body, Instant at) {}

    private final InstantSource clock;
    private final List<Sent> sent = new ArrayList<>();

    PostOffice(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Receipt publish(Envelope envelope) {
        sent.add(
                new Sent(
                        envelope.recipient(),
                        envelope.attributes().getOrDefault("kind", ""),
                        envelope.message().subject().text(),
                        envelope.message().body(),
                        clock.instant()));
        return new Receipt.Accepted("message-" + sent.size());
    }

    synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }
}

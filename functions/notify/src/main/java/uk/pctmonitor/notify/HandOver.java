package uk.pctmonitor.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.pctmonitor.store.outbox.Mail;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.port.IdSource;
import uk.pctmonitor.store.port.Publisher;
import uk.pctmonitor.store.port.Publisher.Receipt;
import uk.pctmonitor.store.port.RemainingTime;

/**
 * Hands composed e-mails over, oldest first, no faster than may be. An e-mail is claimed before and
 * marked after: two runs at once do not send it twice, and one whose marking was lost goes again
 * once the claim has run out.
 */
final class HandOver {

    /** After so many refusals in a row the publisher is left alone until the next run. */
    private static final int PATIENCE = 4;

    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(500);

    private final Outbox outbox;
    private final Publisher publisher;
    private final InstantSource clock;
    private final IdSource ids;
    private final RemainingTime remaining;
    private final Sleeper sleeper;
    private final Pacing pacing;
    private final Map<String, Instant> lastTo = new HashMap<>();
    private Instant last = Instant.MIN;

    HandOver(
            Outbox outbox,
            Publisher publisher,
            InstantSource clock,
            IdSource ids,
            RemainingTime remaining,
            Sleeper sleeper,
            Pacing pacing) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.clock = clock;
        this.ids = ids;
        this.remaining = remaining;
        this.sleeper = sleeper;
        this.pacing = pacing;
    }

    void all(List<Mail> mails, Tally tally) {
        String owner = mails.isEmpty() ? "" : ids.next();
        int refusals = 0;
        for (Mail mail : mails) {
            boolean stop =
                    refusals >= PATIENCE || remaining.left().compareTo(pacing.reserve()) <= 0;
            if (stop) {
                tally.left();
                continue;
            }
            refusals = one(mail, owner, tally) ? 0 : refusals + 1;
            if (refusals > 0 && refusals < PATIENCE) {
                sleeper.sleep(FIRST_BACK_OFF.multipliedBy(1L << (refusals - 1)));
            }
        }
    }

    /** False when the publisher asked to be left alone. */
    private boolean one(Mail mail, String owner, Tally tally) {
        pace(mail.envelope().recipient());
        Instant now = clock.instant();
        Optional<Mail> claimed = outbox.claim(mail, owner, now, now.plus(pacing.lease()));
        if (claimed.isEmpty()) {
            tally.left();
            return true;
        }
        Mail mine = claimed.get();
        Receipt receipt = publisher.publish(mine.envelope());
        switch (receipt) {
            case Receipt.Accepted(String messageId) -> {
                outbox.sent(mine, messageId, clock.instant());
                tally.handedOver(MailKind.of(mine.envelope().attributes()));
            }
            case Receipt.Never(String why) -> {
                outbox.park(mine, why);
                tally.parked();
            }
            case Receipt.TryLater(_) -> {
                outbox.release(mine);
                tally.left();
            }
        }
        return !(receipt instanceof Receipt.TryLater);
    }

    private void pace(String recipient) {
        Instant now = clock.instant();
        Instant next = last.equals(Instant.MIN) ? now : last.plus(pacing.betweenTwo());
        Instant toOne = lastTo.get(recipient);
        if (toOne != null && toOne.plus(pacing.betweenTwoToOne()).isAfter(next)) {
            next = toOne.plus(pacing.betweenTwoToOne());
        }
        Instant due = next.isAfter(now) ? next : now;
        if (due.isAfter(now)) {
            sleeper.sleep(Duration.between(now, due));
        }
        last = due;
        lastTo.put(recipient, due);
    }
}

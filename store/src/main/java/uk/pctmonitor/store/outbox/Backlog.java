package uk.pctmonitor.store.outbox;

import java.util.List;

/**
 * What is not yet sent, oldest first.
 *
 * @param facts to be composed
 * @param mails composed, to be handed over
 */
public record Backlog(List<Fact> facts, List<Mail> mails) {
    public Backlog {
        facts = List.copyOf(facts);
        mails = List.copyOf(mails);
    }
}

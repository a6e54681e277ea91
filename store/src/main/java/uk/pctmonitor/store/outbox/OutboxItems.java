package uk.pctmonitor.store.outbox;

import java.time.Instant;
import java.util.List;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.store.port.Item;

/** Makes the outbox items that ingest and assess commit together with what they tell of. */
public final class OutboxItems {

    private OutboxItems() {}

    /**
     * Transitions of one organisation, to be told to the contacts of its SHA.
     *
     * @param sha who answers for it
     * @param created when; the first part of the sort key
     * @param id unique and repeatable: the same assessment gives the same id
     */
    public static Item transitions(
            String sha, String org, Instant created, String id, List<Transition> transitions) {
        throw new UnsupportedOperationException(sha + org + created + id + transitions);
    }

    /**
     * The receipt of a file, to be told to the contacts of its submitter.
     *
     * @param outcome {@code ACCEPTED} or {@code REFUSED}, for subscribers' filters
     */
    public static Item receipt(
            String submitter, Instant created, String id, String outcome, Message message) {
        throw new UnsupportedOperationException(submitter + created + id + outcome + message);
    }
}

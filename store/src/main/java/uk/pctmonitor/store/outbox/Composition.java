package uk.pctmonitor.store.outbox;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.store.port.Key;

/**
 * E-mails made from facts, to be committed with them.
 *
 * @param addressee the SHA or submitter
 * @param reference follows from the facts
 * @param texts the messages
 * @param copies who receives which
 * @param told facts that the messages tell
 * @param suppressed facts that are not told, each with the reason
 */
public record Composition(
        String addressee,
        Instant created,
        Reference reference,
        List<Message> texts,
        List<Copy> copies,
        List<Key> told,
        SortedMap<String, String> suppressed) {

    /** Facts and copies of one composition; more wait for the next. */
    public static final int MOST = 1_000;

    public Composition {
        texts = List.copyOf(texts);
        copies = List.copyOf(copies);
        told = List.copyOf(told);
        suppressed = Collections.unmodifiableSortedMap(new TreeMap<>(suppressed));
    }

    /**
     * The reference of a composition of these facts.
     *
     * @param facts told and suppressed ones together, in the order of their keys
     */
    public static Reference referenceOf(List<Key> facts) {
        return Reference.of(
                facts.stream().map(key -> key.pk() + "/" + key.sk()).toArray(String[]::new));
    }

    /**
     * One e-mail to one recipient.
     *
     * @param text which of the messages, from 0
     * @param recipient a contact's id, never an address
     */
    public record Copy(int text, String recipient, SortedMap<String, String> attributes) {
        public Copy {
            attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        }
    }
}

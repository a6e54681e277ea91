package uk.pctmonitor.store.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.store.outbox.Layout.Kind;
import uk.pctmonitor.store.outbox.Layout.Status;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Publisher.Envelope;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/**
 * What is to be told to people, and what has been. The index only finds what is unsent; every
 * decision reads the base table. A claim on an e-mail is short and fenced: whoever marks it must
 * still hold it.
 */
public final class Outbox {

    private static final String CLAIM = "claim";

    private final MonitorTable table;
    private final Settlement settlement;

    public Outbox(MonitorTable table) {
        this.table = table;
        this.settlement = new Settlement(table);
    }

    /** Everything unsent. Compositions that were committed and not finished are finished first. */
    public Backlog backlog() {
        List<Item> items = indexed(Layout.UNSENT);
        List<Item> plans = items.stream().filter(it -> kind(it) == Kind.PLAN).toList();
        if (!plans.isEmpty()) {
            plans.forEach(it -> settlement.settle(new Plan(it)));
            items = indexed(Layout.UNSENT);
        }
        List<Fact> facts = new ArrayList<>();
        List<Item> mails = new ArrayList<>();
        for (Item it : items) {
            if (kind(it) == Kind.MAIL) {
                if (status(it) == Status.UNSENT) {
                    mails.add(it);
                }
            } else if (kind(it) != Kind.PLAN && status(it) == Status.WAITING) {
                facts.add(Fact.of(it));
            }
        }
        return new Backlog(facts, mails(mails));
    }

    /**
     * Those of the keys that are facts which wait, in key order: for whoever has just put them
     * there and can't wait until the index shows them. Nothing is asked where there is no such key.
     */
    public List<Fact> waiting(Collection<Key> keys) {
        List<Key> ours = keys.stream().filter(Layout::isOutbox).distinct().toList();
        return ours.isEmpty()
                ? List.of()
                : table.getAll(ours).values().stream()
                        .filter(it -> status(it) == Status.WAITING)
                        .map(Fact::of)
                        .sorted(Comparator.comparing((Fact it) -> it.key().sk()))
                        .toList();
    }

    /** What of one kind waits, for a status line. */
    public record Counts(int waiting, int unsent, int parked) {}

    /** How much waits to be composed, waits to be handed over, and is parked. */
    public Counts counts() {
        Waiting all = waiting();
        return new Counts(all.facts().size(), all.mails().size(), all.parked().size());
    }

    /**
     * Since when each thing waits, oldest first.
     *
     * @param facts to be composed
     * @param mails to be handed over
     * @param parked to be looked at by a person
     */
    public record Waiting(List<Instant> facts, List<Instant> mails, List<Instant> parked) {
        public Waiting {
            facts = List.copyOf(facts);
            mails = List.copyOf(mails);
            parked = List.copyOf(parked);
        }
    }

    /** What waits, and since when. Nothing is changed. */
    public Waiting waiting() {
        List<Item> unsent = indexed(Layout.UNSENT);
        return new Waiting(
                since(unsent, Status.WAITING),
                since(unsent, Status.UNSENT),
                table.queryIndex(Layout.PARKED, "").stream().map(Layout::since).toList());
    }

    private static List<Instant> since(List<Item> items, Status wanted) {
        return items.stream()
                .filter(it -> kind(it) != Kind.PLAN && status(it) == wanted)
                .map(it -> Layout.since(it.key()))
                .toList();
    }

    /**
     * Commits a composition: from here on its e-mails go out, whoever sends them.
     *
     * @return whether it was committed; false when another run was first, whose composition is then
     *     finished instead
     */
    public boolean compose(Composition composition) {
        return settlement.commit(composition);
    }

    /** The e-mail under our claim; empty when it is sent or somebody else is sending it. */
    public Optional<Mail> claim(Mail mail, String owner, Instant now, Instant until) {
        if (!mail.claim().isEmpty() && now.isBefore(until(mail.claim()))) {
            return Optional.empty();
        }
        String claim = Layout.time(until) + "~" + owner;
        boolean ours = change(mail, item -> item.with(CLAIM, Value.of(claim)), claim);
        return ours ? Optional.of(new Mail(mail.key(), mail.envelope(), claim)) : Optional.empty();
    }

    /** It was handed over. */
    public void sent(Mail mail, String messageId, Instant now) {
        change(
                mail,
                item ->
                        item.with(Layout.STATUS, Value.of(Status.SENT.name()))
                                .with("message", Value.of(messageId))
                                .with("sent", Value.of(Layout.time(now)))
                                .indexedAt(null),
                mail.claim());
    }

    /** It will never be taken over as things are. It stays visible among the parked. */
    public void park(Mail mail, String why) {
        change(
                mail,
                item ->
                        item.with(Layout.STATUS, Value.of(Status.PARKED.name()))
                                .with(Layout.WHY, Value.of(why))
                                .indexedAt(Layout.place(Layout.PARKED, mail.key())),
                mail.claim());
    }

    /** It was not taken over now; the next run tries again. */
    public void release(Mail mail) {
        change(mail, item -> item.with(CLAIM, Value.of("")), "");
    }

    /** Changes the unsent e-mail if the claim is as we know it; true when it then has the claim. */
    private boolean change(
            Mail mail, java.util.function.UnaryOperator<Item> how, String afterwards) {
        Item item = table.get(mail.key()).orElseThrow();
        if (status(item) != Status.UNSENT || !item.text(CLAIM).equals(Optional.of(mail.claim()))) {
            return false;
        }
        Outcome outcome =
                table.transact(
                        List.of(
                                Write.put(
                                        how.apply(item),
                                        Condition.equal(CLAIM, Value.of(mail.claim())))));
        return switch (outcome) {
            case Outcome.Committed() -> true;
            // After a lost answer this may be our own write.
            case Outcome.Refused(_, Item found) ->
                    found != null && found.text(CLAIM).equals(Optional.of(afterwards));
        };
    }

    private static Instant until(String claim) {
        return Instant.parse(claim.substring(0, claim.indexOf('~')));
    }

    private List<Mail> mails(List<Item> items) {
        Map<Item, Key> texts = new HashMap<>();
        items.forEach(it -> texts.put(it, textOf(it)));
        Map<Key, Item> found = table.getAll(texts.values().stream().distinct().toList());
        return items.stream()
                .map(it -> mail(it, Objects.requireNonNull(found.get(texts.get(it)), "text")))
                .toList();
    }

    private static Key textOf(Item mail) {
        return new Key(mail.key().pk(), new Document(mail.attributes()).text("text"));
    }

    private static Mail mail(Item item, Item text) {
        Document it = new Document(item.attributes());
        Document words = new Document(text.attributes());
        SortedMap<String, String> attributes = new TreeMap<>();
        Document.of(Objects.requireNonNull(it.fields().get("attributes")))
                .fields()
                .forEach((name, value) -> {
                    if (value instanceof Value.Text(String held)) {
                        attributes.put(name, held);
                    }
                });
        Message message = new Message(new Subject(words.text("subject")), words.text("body"));
        return new Mail(
                item.key(),
                new Envelope(it.text("to"), Layout.addressee(item.key()), attributes, message),
                it.text(CLAIM));
    }

    private List<Item> indexed(String index) {
        List<Key> keys = table.queryIndex(index, "");
        Map<Key, Item> items = table.getAll(keys);
        return keys.stream().flatMap(key -> Optional.ofNullable(items.get(key)).stream()).toList();
    }

    static Kind kind(Item item) {
        return Kind.valueOf(item.text(Layout.KIND).orElseThrow());
    }

    static Status status(Item item) {
        return item.text(Layout.STATUS).map(Status::valueOf).orElse(Status.WAITING);
    }

    @Override
    public String toString() {
        return "Outbox of " + table;
    }
}

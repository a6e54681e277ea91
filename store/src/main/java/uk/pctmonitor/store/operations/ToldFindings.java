package uk.pctmonitor.store.operations;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.store.outbox.Document;
import uk.pctmonitor.store.outbox.Fields;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/**
 * What operations was last told, and on which day each finding was told first. The e-mail is kept
 * before it is sent, so that one whose sending was not noted goes again with the same bytes (S9).
 *
 * @param version guards it; 0 when nothing was ever told
 * @param day the scheduled day it was told for; null when nothing ever was
 * @param message the e-mail of that day; null when there was nothing to tell
 * @param sent whether it was handed over, or there was nothing
 * @param first by the finding's id, shortened to a hash, the day on which it was told first
 */
public record ToldFindings(
        long version,
        @Nullable LocalDate day,
        @Nullable Message message,
        boolean sent,
        SortedMap<String, LocalDate> first) {

    /** Beyond these a finding is simply told as new again; the item stays below 100 KB. */
    private static final int MOST_KEPT = 2000;

    private static final Key KEY = new Key("RECONCILE", "TOLD");
    private static final String VERSION = "version";
    private static final String SENT = "sent";

    public ToldFindings {
        first = Collections.unmodifiableSortedMap(new TreeMap<>(first));
    }

    /** What is kept. */
    public static ToldFindings read(MonitorTable table) {
        return table.get(KEY)
                .map(ToldFindings::of)
                .orElseGet(() -> new ToldFindings(0, null, null, true, new TreeMap<>()));
    }

    /** Whether the day, or a later one, was told of already. */
    public boolean covers(LocalDate scheduled) {
        return day != null && !scheduled.isAfter(day);
    }

    /** When each of these findings was told first; those that never were are left out. */
    public Map<String, LocalDate> known(Collection<String> ids) {
        SortedMap<String, LocalDate> known = new TreeMap<>();
        for (String id : ids) {
            LocalDate told = first.get(hash(id));
            if (told != null) {
                known.put(id, told);
            }
        }
        return known;
    }

    /**
     * What is kept for the next day.
     *
     * @param ids of everything found; what is gone is forgotten
     * @param next null when nothing was found
     */
    public ToldFindings then(LocalDate scheduled, Collection<String> ids, @Nullable Message next) {
        SortedMap<String, LocalDate> days = new TreeMap<>();
        ids.stream()
                .limit(MOST_KEPT)
                .forEach(id -> {
                    String hash = hash(id);
                    days.put(hash, first.getOrDefault(hash, scheduled));
                });
        return new ToldFindings(version + 1, scheduled, next, next == null, days);
    }

    /** The same, handed over. */
    public ToldFindings handedOver() {
        return new ToldFindings(version + 1, day, message, true, first);
    }

    /** Keeps it; false when somebody else was first. */
    public boolean keep(MonitorTable table) {
        Condition condition =
                version == 1
                        ? Condition.ABSENT
                        : Condition.equal(VERSION, Value.of(BigDecimal.valueOf(version - 1)));
        Outcome outcome = table.transact(java.util.List.of(Write.put(item(), condition)));
        return switch (outcome) {
            case Outcome.Committed() -> true;
            // After a lost answer this may be our own write.
            case Outcome.Refused(_, Item found) -> item().equals(found);
        };
    }

    private Item item() {
        SortedMap<String, Value> days = new TreeMap<>();
        first.forEach((id, told) -> days.put(id, Value.of(told.toString())));
        return new Item(
                KEY,
                null,
                new Fields()
                        .number(VERSION, BigDecimal.valueOf(version))
                        .day("day", day)
                        .text("subject", message == null ? null : message.subject().text())
                        .text("body", message == null ? null : message.body())
                        .value(SENT, Value.of(sent))
                        .value("first", new Value.Doc(days))
                        .values());
    }

    private static ToldFindings of(Item item) {
        Document it = new Document(item.attributes());
        SortedMap<String, LocalDate> days = new TreeMap<>();
        Document.of(it.value("first"))
                .fields()
                .forEach((id, told) -> {
                    if (told instanceof Value.Text(String text)) {
                        days.put(id, LocalDate.parse(text));
                    }
                });
        Optional<String> subject = Optional.ofNullable(it.textOrNull("subject"));
        return new ToldFindings(
                it.number(VERSION).longValueExact(),
                it.dayOrNull("day"),
                subject.map(text -> new Message(new Subject(text), it.text("body"))).orElse(null),
                it.flag(SENT),
                days);
    }

    private static String hash(String id) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

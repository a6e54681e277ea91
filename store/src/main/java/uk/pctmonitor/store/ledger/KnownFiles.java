package uk.pctmonitor.store.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * What was known of files at the end of a day in London. What the ledger says of a past day never
 * changes, so it is remembered for the life of this object.
 */
public final class KnownFiles {

    private final MonitorTable table;
    private final LocalDate day;
    private final Map<Key, Item> entries = new HashMap<>();

    /**
     * @param table with everything that is known by now
     */
    public KnownFiles(MonitorTable table, LocalDate day) {
        this.table = table;
        this.day = day;
    }

    /** Whether the ledger keeps an entry there. */
    public static boolean isEntry(Key key) {
        return key.pk().startsWith(LedgerItems.FILE);
    }

    /**
     * The ledger's entry as it was; empty when the file had not been seen yet. One that was
     * finished later is shown as being worked on, by whom it was finished.
     */
    public Optional<Item> entry(Item item) {
        LedgerEntry now = LedgerItems.entry(item);
        if (isLater(now.firstSeen())) {
            return Optional.empty();
        }
        return Optional.of(isFinishedLater(now) ? LedgerItems.item(unfinished(now)) : item);
    }

    /**
     * Those of the items that name no file, or one that had been seen, in their order. One read of
     * the ledger for all of them.
     */
    public List<Item> seen(List<Item> items) {
        learn(items);
        return items.stream()
                .filter(item -> {
                    Item entry = entryOf(item);
                    return entry == null || entry(entry).isPresent();
                })
                .toList();
    }

    /** Whether one of the items came with a file that was finished later. */
    public boolean anyLater(List<Item> items) {
        learn(items);
        return items.stream()
                .map(this::entryOf)
                .anyMatch(entry -> entry != null && isFinishedLater(LedgerItems.entry(entry)));
    }

    private void learn(List<Item> items) {
        Set<Key> unknown = new HashSet<>();
        items.stream()
                .filter(KnownFiles::namesFile)
                .forEach(item -> unknown.add(Origin.of(item).ledgerKey()));
        unknown.removeAll(entries.keySet());
        if (!unknown.isEmpty()) {
            entries.putAll(table.getAll(unknown));
        }
    }

    /** What the ledger says now of the file that the item came with. */
    private @Nullable Item entryOf(Item item) {
        return namesFile(item) ? entries.get(Origin.of(item).ledgerKey()) : null;
    }

    private static boolean namesFile(Item item) {
        return !isEntry(item.key())
                && item.text("file").isPresent()
                && item.text("submission").isPresent();
    }

    private boolean isFinishedLater(LedgerEntry entry) {
        Verdict verdict = entry.verdict();
        return verdict != null && isLater(verdict.at());
    }

    private boolean isLater(Instant moment) {
        return London.dateOf(moment).isAfter(day);
    }

    private static LedgerEntry unfinished(LedgerEntry now) {
        return new LedgerEntry(
                now.document(), LedgerStatus.PROCESSING, now.firstSeen(), now.hold(), null);
    }
}

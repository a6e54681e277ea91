package uk.pctmonitor.store.alerts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.port.MonitorTable;

/** The alert book of each organisation: all its alert states in one item, and their history. */
public final class AlertBooks {

    private final MonitorTable table;

    public AlertBooks(MonitorTable table) {
        this.table = table;
    }

    /**
     * A book as it stands in the table.
     *
     * @param version guards it; 0 when there is none yet
     */
    public record Versioned(AlertBook book, long version) {}

    /** The organisation's book; an empty one of version 0 when nothing was ever decided on it. */
    public Versioned of(String org) {
        return table.get(BookItem.key(org))
                .map(BookItem::read)
                .orElseGet(() -> new Versioned(AlertBook.empty(org), 0));
    }

    /**
     * The books with at least one open alert of the organisations that answer to the body, in
     * organisation order. The index only finds them; what they say is read from the base table.
     */
    public List<AlertBook> open(String sha) {
        return table.getAll(table.queryIndex(BookItem.indexPartition(sha), "")).values().stream()
                .map(item -> BookItem.read(item).book())
                .filter(book -> !book.open().isEmpty())
                .sorted(Comparator.comparing(AlertBook::org))
                .toList();
    }

    /**
     * The newest event that told the level at which the alert stands, empty when there is none.
     * Mostly the first one that is read; corrections of past quarters are passed over, and so is
     * the news that a figure is missing: the level rests on an earlier one.
     */
    public Optional<Transition> lastTold(AlertState state) {
        for (int number = state.events(); number > 0; number--) {
            Optional<Transition> told =
                    table.get(AlertEvent.key(state.key(), number))
                            .map(item -> AlertEvent.read(item).transition());
            if (told.filter(it -> tellsLevel(it, state)).isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private static boolean tellsLevel(Transition it, AlertState state) {
        return it.current()
                && it.change() != Transition.Change.NO_FIGURE
                && it.to() == state.level();
    }

    /** Whether the newest event of the alert is one that nobody is told of. */
    public boolean endsInSilence(AlertState state) {
        return table.get(AlertEvent.key(state.key(), state.events()))
                .flatMap(event -> table.get(AlertEvent.read(event).outbox()))
                .filter(OutboxItems::isSilenced)
                .isPresent();
    }

    /** Every event of the organisation's alerts, by key and number. */
    public List<AlertEvent> events(String org) {
        return table.query(Partition.of(org), AlertEvent.PREFIX).stream()
                .map(AlertEvent::read)
                .toList();
    }
}

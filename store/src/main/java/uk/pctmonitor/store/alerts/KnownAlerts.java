package uk.pctmonitor.store.alerts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.store.alerts.AlertBooks.Versioned;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;

/**
 * Alerts as they were at the end of a day in London. A book of then is what its events tell ({@link
 * AlertEvents#fold}): levels, since which quarter, and how many events.
 *
 * @param day the day
 */
public record KnownAlerts(LocalDate day) {

    /** Whether an organisation's alert book is there. */
    public static boolean isBook(Key key) {
        return key.sk().equals(BookItem.SORT_KEY);
    }

    /** Whether an event of an alert is there. */
    public static boolean isEvent(Key key) {
        return key.sk().startsWith(AlertEvent.PREFIX);
    }

    /** Whether the event had happened. */
    public boolean isKnown(Item event) {
        return !AlertEvent.read(event).day().isAfter(day);
    }

    /**
     * The book as it was; empty where nothing had been told. In the index it is shown only where it
     * is shown now.
     *
     * @param now the book as it is
     * @param events every event of the organisation, by key and number
     * @param news whether anything else about the organisation came later: without news and later
     *     events the book is as it was, with all that no event tells
     */
    public Optional<Item> book(Item now, List<Item> events, boolean news) {
        List<AlertEvent> known =
                events.stream().filter(this::isKnown).map(AlertEvent::read).toList();
        if (!news && known.size() == events.size()) {
            return Optional.of(now);
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Versioned read = BookItem.read(now);
        AlertBook then = AlertEvents.fold(read.book().org(), known);
        @Nullable Key place = now.index();
        return Optional.of(
                BookItem.item(then, read.version(), "")
                        .indexedAt(then.open().isEmpty() ? null : place));
    }
}

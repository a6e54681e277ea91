package uk.pctmonitor.store.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.Acknowledgement;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Basis;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

class AlertBooksTest {

    private static final Quarter Q2 = Quarter.of(2014, 2);
    private static final LocalDate TODAY = LocalDate.of(2014, 11, 12);
    private static final AlertState RED =
            new AlertState(
                    new AlertKey("5FL", "IMM-MMR2-5Y", AlertKey.Kind.RATING),
                    Rag.RED,
                    Q2,
                    new Basis(Q2, "20141112T120000.000Z~0~v1", "abc-12345678"),
                    3,
                    TODAY,
                    new Acknowledgement("performance manager", TODAY.plusDays(30), "in hand"),
                    Q2.previous(),
                    new Basis(Q2.previous(), "20141113T120000.000Z~0~v2", "abc"));
    private static final AlertState CLOSED =
            new AlertState(
                    new AlertKey("5FL", "cover 2014/15 Q1", AlertKey.Kind.NON_SUBMISSION),
                    Rag.GREEN,
                    null,
                    null,
                    2,
                    null,
                    null,
                    null,
                    null);

    private final MemoryTable table = new MemoryTable();
    private final AlertBooks books = new AlertBooks(table);

    @Test
    void aBookIsReadAsItWasWritten() {
        AlertBook book = AlertBook.empty("5FL").with(RED).with(CLOSED);

        commit(book);

        assertThat(books.of("5FL")).isEqualTo(new AlertBooks.Versioned(book, 1));
    }

    @Test
    void nobodysBookIsEmptyAndHasNoVersion() {
        assertThat(books.of("5FL")).isEqualTo(new AlertBooks.Versioned(AlertBook.empty("5FL"), 0));
    }

    @Test
    void onlyTheFirstOfTwoWhoReadTheSameVersionCanWrite() {
        AlertBooks.Versioned read = books.of("5FL");
        Write first = BookItem.replace(read, read.book().with(RED), "Q39");
        Write second = BookItem.replace(read, read.book().with(CLOSED), "Q39");

        assertThat(table.transact(List.of(first))).isEqualTo(Outcome.COMMITTED);
        assertThat(table.transact(List.of(second))).isInstanceOf(Outcome.Refused.class);

        AlertBooks.Versioned again = books.of("5FL");
        assertThat(table.transact(List.of(BookItem.replace(again, read.book(), "Q39"))))
                .isEqualTo(Outcome.COMMITTED);
        assertThat(table.transact(List.of(BookItem.replace(again, read.book(), "Q39"))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void isFoundUnderItsShaOnlyWhileSomethingIsOpen() {
        commit(AlertBook.empty("5FL").with(RED));
        commit(AlertBook.empty("5QJ"));

        assertThat(books.open("Q39")).extracting(AlertBook::org).containsExactly("5FL");
        assertThat(books.open("Q36")).isEmpty();

        commit(AlertBook.empty("5FL").with(CLOSED));
        assertThat(books.open("Q39")).isEmpty();
    }

    @Test
    void eventsSortByTheirNumber() {
        Key outbox = new Key("OUTBOX#Q39", "2014-11-12T12:00:00.000Z#5FL-1");
        AlertEvent ninth = new AlertEvent(event(9), TODAY, outbox);
        AlertEvent tenth = new AlertEvent(event(10), TODAY, outbox);
        table.putAll(List.of(tenth.item(), ninth.item()));
        commit(AlertBook.empty("5FL").with(RED));

        assertThat(books.events("5FL")).containsExactly(ninth, tenth);
        assertThat(ninth.key()).isEqualTo(new Key("ORG#5FL", "ALERT#RATING#IMM-MMR2-5Y#000009"));
    }

    private void commit(AlertBook book) {
        AlertBooks.Versioned read = books.of(book.org());
        assertThat(table.transact(List.of(BookItem.replace(read, book, "Q39"))))
                .isEqualTo(Outcome.COMMITTED);
    }

    private static Transition event(int number) {
        return new Transition(
                RED.key(),
                number,
                Transition.Change.REPEATED,
                null,
                Rag.RED,
                Rag.RED,
                "cover",
                Q2,
                true,
                null,
                null,
                null,
                null,
                "cover_2014-15_Q2.csv");
    }

    @Test
    void theVersionIsWhatGuardsTheItem() {
        commit(AlertBook.empty("5FL"));

        Item item = table.get(BookItem.key("5FL")).orElseThrow();

        assertThat(item.number("version")).hasValueSatisfying(v -> assertThat(v).isOne());
        assertThat(item.index()).isNull();
    }
}

package uk.pctmonitor.store.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine of the table promises; one class runs it for each engine. */
public abstract class MonitorTableContract {

    private MonitorTable table = new MemoryTable();

    /** A table with nothing in it. */
    protected abstract MonitorTable emptyTable();

    @BeforeEach
    void openTable() {
        table = emptyTable();
    }

    @Nested
    class Reading {

        @Test
        void givesBackWhatWasPut() {
            Item item = item("ORG#5A3", "RETURN#cover#1").with("submitter", Value.of("phe"));
            table.putAll(List.of(item));

            assertThat(table.get(item.key())).contains(item);
            assertThat(table.get(new Key("ORG#5A3", "RETURN#cover#2"))).isEmpty();
        }

        @Test
        void getsMoreThanAHundredAndLeavesOutWhatIsNotThere() {
            List<Item> items = items("ORG#5A3", 230);
            table.putAll(items);
            List<Key> keys = new ArrayList<>(items.stream().map(Item::key).toList());
            keys.add(new Key("ORG#5A3", "not there"));
            keys.add(items.getFirst().key());

            Map<Key, Item> found = table.getAll(keys);

            assertThat(found.values()).containsExactlyInAnyOrderElementsOf(items);
            assertThat(found).allSatisfy((key, item) -> assertThat(item.key()).isEqualTo(key));
            assertThat(table.getAll(List.of())).isEmpty();
        }

        @Test
        void getsMoreThanOneAnswerHolds() {
            List<Item> items = large(60, 300_000);
            table.putAll(items);

            assertThat(table.getAll(items.stream().map(Item::key).toList())).hasSize(60);
        }

        @Test
        void queriesByPrefixInOrder() {
            Stream.of("B#2", "A#1", "B#10", "B", "C#1")
                    .forEach(sk -> table.putAll(List.of(item("ORG#5A3", sk))));
            table.putAll(List.of(item("ORG#5A30", "B#1")));

            assertThat(sortKeys(table.query("ORG#5A3", "B#"))).containsExactly("B#10", "B#2");
            assertThat(sortKeys(table.query("ORG#5A3", "")))
                    .containsExactly("A#1", "B", "B#10", "B#2", "C#1");
            assertThat(table.query("ORG#5A3", "D")).isEmpty();
            assertThat(table.query("ORG#5A4", "")).isEmpty();
        }

        @Test
        void sortsByCodePoints() {
            List<String> inOrder = List.of("#", "A", "Z", "_", "a", "é", "\uff5e", "\ud801\udc00");
            table.putAll(inOrder.reversed().stream().map(sk -> item("ORG#1", sk)).toList());

            assertThat(sortKeys(table.query("ORG#1", ""))).containsExactlyElementsOf(inOrder);
        }

        @Test
        void queriesOverSeveralPages() {
            List<Item> items = large(40, 60_000);
            table.putAll(items);

            assertThat(table.query("LARGE", "")).containsExactlyElementsOf(items);
        }

        @Test
        void takesWildcardsOfQueryLanguagesAsText() {
            table.putAll(List.of(item("P", "a%b"), item("P", "axb"), item("P", "a_b")));

            assertThat(sortKeys(table.query("P", "a%"))).containsExactly("a%b");
            assertThat(sortKeys(table.query("P", "a_"))).containsExactly("a_b");
        }
    }

    @Nested
    class TheIndex {

        @Test
        void showsOnlyItemsThatArePlacedInIt() {
            Item shown = item("ORG#5A3", "1").indexedAt(new Key("QUARTER#1", "Q39#5A3"));
            Item elsewhere = item("ORG#5A4", "1").indexedAt(new Key("QUARTER#2", "Q39#5A4"));
            table.putAll(List.of(shown, elsewhere, item("ORG#5A5", "1")));

            assertThat(table.queryIndex("QUARTER#1", "")).containsExactly(shown.key());
            assertThat(table.queryIndex("QUARTER#3", "")).isEmpty();
            assertThat(table.get(shown.key())).contains(shown);
        }

        @Test
        void isReadByPrefixInItsOwnOrder() {
            table.putAll(
                    List.of(
                            item("ORG#A", "1").indexedAt(new Key("Q", "Q39#3")),
                            item("ORG#B", "1").indexedAt(new Key("Q", "Q39#1")),
                            item("ORG#C", "1").indexedAt(new Key("Q", "Q38#9"))));

            assertThat(table.queryIndex("Q", "Q39#"))
                    .containsExactly(new Key("ORG#B", "1"), new Key("ORG#A", "1"));
        }

        @Test
        void showsSeveralItemsInOnePlace() {
            table.putAll(
                    List.of(
                            item("ORG#A", "1").indexedAt(new Key("Q", "same")),
                            item("ORG#A", "2").indexedAt(new Key("Q", "same"))));

            assertThat(table.queryIndex("Q", ""))
                    .containsExactlyInAnyOrder(new Key("ORG#A", "1"), new Key("ORG#A", "2"));
        }

        @Test
        void forgetsAnItemThatIsTakenOutOfIt() {
            Item open = item("FILE#1", "V#1").indexedAt(new Key("OPEN", "1"));
            table.putAll(List.of(open));
            table.transact(List.of(Write.put(open.indexedAt(null))));

            assertThat(table.queryIndex("OPEN", "")).isEmpty();
            assertThat(table.get(open.key())).contains(open.indexedAt(null));
        }

        @Test
        void forgetsAnItemThatIsDeleted() {
            Item open = item("FILE#1", "V#1").indexedAt(new Key("OPEN", "1"));
            table.putAll(List.of(open));
            table.transact(List.of(Write.delete(open.key())));

            assertThat(table.queryIndex("OPEN", "")).isEmpty();
        }
    }

    @Nested
    class PuttingAll {

        @Test
        void putsMoreThanTwentyFiveAndTwiceIsAsOnce() {
            List<Item> items = items("ORG#5A3", 60);
            table.putAll(items);
            table.putAll(items);

            assertThat(table.query("ORG#5A3", "")).containsExactlyElementsOf(items);
        }

        @Test
        void replacesWhatIsThere() {
            table.putAll(List.of(item("P", "1").with("old", Value.of(1))));
            Item changed = item("P", "1").with("new", Value.of(2));
            table.putAll(List.of(changed, item("P", "2")));

            assertThat(table.get(changed.key())).contains(changed);
        }

        @Test
        void keepsTheLastOfTwoWithOneKey() {
            Item last = item("P", "1").with("n", Value.of(2));
            table.putAll(List.of(item("P", "1").with("n", Value.of(1)), last));

            assertThat(table.query("P", "")).containsExactly(last);
        }

        @Test
        void takesNothingAsNothing() {
            table.putAll(List.of());

            assertThat(table.query("P", "")).isEmpty();
        }

        @Test
        void refusesAnItemOverTheLargestSize() {
            Item tooLarge = item("P", "1").with("text", Value.of("x".repeat(ItemSize.LARGEST)));

            assertThatThrownBy(() -> table.putAll(List.of(tooLarge)))
                    .isInstanceOf(InvalidWriteException.class)
                    .hasMessageContaining("too large");
        }
    }

    @Nested
    class Values {

        @Test
        void comeBackEqualWhateverTheirKind() {
            SortedMap<String, Value> fields = new TreeMap<>();
            fields.put("quarter", Value.of("2013/14 Q1"));
            fields.put("list", Value.of(List.of(Value.of(1), Value.of("x"), Value.of(false))));
            Item item =
                    item("P", "1")
                            .with(
                                    "text",
                                    Value.of("Bath; \"North\" & Ynys Môn\r\n\t\u0000 \ud83d\ude00"))
                            .with("empty", Value.of(""))
                            .with("yes", Value.of(true))
                            .with("no", Value.of(false))
                            .with("none", Value.of(List.of()))
                            .with("doc", new Value.Doc(fields))
                            .with("bare", new Value.Doc(new TreeMap<>()));
            table.putAll(List.of(item));

            assertThat(table.get(item.key())).contains(item);
            assertThat(table.query("P", "")).containsExactly(item);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0",
                    "-0.5",
                    "92.7",
                    "0.1",
                    "100",
                    "3000000000",
                    "12345678901234567890123456789012345678",
                    "-0.12345678901234567890123456789012345678",
                    "0.0000000001"
                })
        void numbersAreExact(String digits) {
            BigDecimal number = new BigDecimal(digits);
            Item item = item("P", "1").with("n", Value.of(number));
            table.putAll(List.of(item));

            Item found = table.get(item.key()).orElseThrow();
            assertThat(found).isEqualTo(item);
            assertThat(found.number("n").orElseThrow()).isEqualByComparingTo(number);
        }

        @Test
        void trailingZerosAreNotKept() {
            Item item = item("P", "1").with("n", Value.of(new BigDecimal("95.00")));
            table.putAll(List.of(item));

            assertThat(table.get(item.key()).orElseThrow().number("n"))
                    .contains(new BigDecimal("95"));
        }
    }

    /** An item without anything but its key. */
    protected static Item item(String pk, String sk) {
        return new Item(new Key(pk, sk), null, new TreeMap<>());
    }

    private static List<Item> items(String pk, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> item(pk, "%04d".formatted(i)).with("n", Value.of(i)))
                .toList();
    }

    private static List<Item> large(int count, int characters) {
        Value text = Value.of("x".repeat(characters));
        return items("LARGE", count).stream().map(item -> item.with("text", text)).toList();
    }

    private static List<String> sortKeys(List<Item> items) {
        return items.stream().map(item -> item.key().sk()).toList();
    }
}

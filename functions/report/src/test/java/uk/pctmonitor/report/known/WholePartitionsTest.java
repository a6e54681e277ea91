package uk.pctmonitor.report.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Value;

class WholePartitionsTest {

    private final MemoryTable table = new MemoryTable();
    private final List<String> asked = new ArrayList<>();
    private final WholePartitions whole = new WholePartitions(new Counting());

    /** Notes what the table is asked. */
    private final class Counting implements LookedAt {
        @Override
        public Optional<Item> get(Key key) {
            asked.add("get " + key.pk() + " " + key.sk());
            return table.get(key);
        }

        @Override
        public Map<Key, Item> getAll(Collection<Key> keys) {
            asked.add("getAll " + keys.size());
            return table.getAll(keys);
        }

        @Override
        public List<Item> query(String pk, String skPrefix) {
            asked.add("query " + pk + " " + skPrefix);
            return table.query(pk, skPrefix);
        }

        @Override
        public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
            asked.add("index " + indexPk);
            return table.queryIndex(indexPk, indexSkPrefix);
        }
    }

    @BeforeEach
    void fill() {
        for (String pk : List.of("ORG#5FL", "ORG#5QJ", "OUTBOX#Q39")) {
            for (String sk : List.of("ALERTS", "RETURN#a#2", "RETURN#a#1", "RETURN#b#1")) {
                table.putAll(List.of(item(pk, sk)));
            }
        }
    }

    private static Item item(String pk, String sk) {
        return new Item(new Key(pk, sk), null, new TreeMap<>(Map.of("in", Value.of(pk + sk))));
    }

    @Test
    void askOnceForAnOrganisationHoweverMuchIsReadOfIt() {
        assertThat(whole.query("ORG#5FL", "RETURN#a#"))
                .containsExactly(item("ORG#5FL", "RETURN#a#1"), item("ORG#5FL", "RETURN#a#2"));
        assertThat(whole.query("ORG#5FL", "RETURN#b#")).hasSize(1);
        assertThat(whole.query("ORG#5FL", "PLANS")).isEmpty();
        assertThat(whole.get(new Key("ORG#5FL", "ALERTS"))).contains(item("ORG#5FL", "ALERTS"));
        assertThat(whole.get(new Key("ORG#5FL", "PLANS"))).isEmpty();

        assertThat(asked).containsExactly("query ORG#5FL ");
    }

    @Test
    void askForTheRestOfManyKeysOnly() {
        whole.query("ORG#5FL", "");
        Key read = new Key("ORG#5FL", "ALERTS");
        Key unread = new Key("ORG#5QJ", "ALERTS");

        assertThat(whole.getAll(List.of(read, unread, new Key("ORG#5FL", "PLANS"))))
                .containsOnlyKeys(read, unread);
        assertThat(whole.getAll(List.of(read))).containsOnlyKeys(read);

        assertThat(asked).containsExactly("query ORG#5FL ", "getAll 1");
    }

    @Test
    void readNoMoreOfAnOutboxThanIsAskedFor() {
        assertThat(whole.query("OUTBOX#Q39", "RETURN#b")).hasSize(1);

        assertThat(asked).containsExactly("query OUTBOX#Q39 RETURN#b");
    }

    @Test
    void keepTheOrderOfTheTableForEveryPrefix() {
        for (String prefix : List.of("", "A", "RETURN#", "RETURN#a#1", "Z")) {
            assertThat(whole.query("ORG#5QJ", prefix)).isEqualTo(table.query("ORG#5QJ", prefix));
        }
    }
}

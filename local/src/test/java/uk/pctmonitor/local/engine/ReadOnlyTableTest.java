package uk.pctmonitor.local.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Write;

class ReadOnlyTableTest {

    private static final Item THERE =
            new Item(new Key("p", "s"), new Key("i", "s"), new TreeMap<>());

    private final MemoryTable table = new MemoryTable();
    private final ReadOnlyTable looked = new ReadOnlyTable(table);

    @Test
    void showsWhatIsThere() {
        table.putAll(List.of(THERE));

        assertThat(looked.get(THERE.key())).contains(THERE);
        assertThat(looked.getAll(List.of(THERE.key()))).containsEntry(THERE.key(), THERE);
        assertThat(looked.query("p", "")).containsExactly(THERE);
        assertThat(looked.queryIndex("i", "")).containsExactly(THERE.key());
    }

    @Test
    void takesNothing() {
        assertThatIllegalStateException().isThrownBy(() -> looked.putAll(List.of(THERE)));
        assertThatIllegalStateException()
                .isThrownBy(() -> looked.transact(List.of(Write.put(THERE))));

        assertThat(table.everything()).isEmpty();
    }
}

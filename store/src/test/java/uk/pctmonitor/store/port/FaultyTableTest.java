package uk.pctmonitor.store.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.port.FaultyTable.Fault;

class FaultyTableTest {

    private static final Item ONE = new Item(new Key("P", "1"), null, new TreeMap<>());
    private static final Item TWO = new Item(new Key("P", "2"), null, new TreeMap<>());

    private final MemoryTable memory = new MemoryTable();

    @Test
    void countsCallsAndChangesNothingElse() {
        FaultyTable table = FaultyTable.counting(memory);
        table.putAll(List.of(ONE));

        assertThat(table.get(ONE.key())).contains(ONE);
        assertThat(table.calls()).isEqualTo(2);
    }

    @Test
    void crashesBeforeTheCallAndEverAfter() {
        FaultyTable table = new FaultyTable(memory, Fault.CRASH_BEFORE, 2);
        table.putAll(List.of(ONE));

        assertThatThrownBy(() -> table.putAll(List.of(TWO))).isInstanceOf(SimulatedCrash.class);
        assertThatThrownBy(() -> table.get(ONE.key())).isInstanceOf(SimulatedCrash.class);
        assertThat(memory.everything()).containsExactly(ONE);
    }

    @Test
    void crashesAfterTheCall() {
        FaultyTable table = new FaultyTable(memory, Fault.CRASH_AFTER, 1);

        assertThatThrownBy(() -> table.transact(List.of(Write.put(ONE))))
                .isInstanceOf(SimulatedCrash.class);
        assertThat(memory.everything()).containsExactly(ONE);
    }

    @Test
    void crashesHalfwayThroughAPutAll() {
        FaultyTable table = new FaultyTable(memory, Fault.CRASH_HALFWAY, 1);

        assertThatThrownBy(() -> table.putAll(List.of(ONE, TWO)))
                .isInstanceOf(SimulatedCrash.class);
        assertThat(memory.everything()).containsExactly(ONE);
    }

    @Test
    void losesAResponseAndGoesOn() {
        FaultyTable table = new FaultyTable(memory, Fault.LOSE_RESPONSE, 1);

        assertThatThrownBy(() -> table.transact(List.of(Write.put(ONE))))
                .isInstanceOf(TableUnavailableException.class);
        assertThat(table.get(ONE.key())).contains(ONE);
    }

    @Test
    void isUnavailableOnceAndGoesOn() {
        FaultyTable table = new FaultyTable(memory, Fault.UNAVAILABLE, 1);

        assertThatThrownBy(() -> table.putAll(List.of(ONE)))
                .isInstanceOf(TableUnavailableException.class);
        assertThat(table.get(ONE.key())).isEmpty();
    }
}

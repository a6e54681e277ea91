package uk.pctmonitor.aws.template.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Write;

class RoleTableTest {

    private static final Key RETURN = new Key("ORG#5FL", "RETURN#COVER#2014/15 Q2#x");
    private static final Key WORK = new Key("WORK", "x#001");

    private final MemoryTable table = new MemoryTable();

    @Test
    void doesWhatTheRoleMayDo() {
        RoleTable ingest = new RoleTable(table, "IngestRole");
        ingest.putAll(List.of(new Item(RETURN, null, new TreeMap<>())));
        ingest.transact(
                List.of(Write.put(new Item(WORK, null, new TreeMap<>()), Condition.ABSENT)));
        RoleTable assess = new RoleTable(table, "AssessRole");

        assertThat(assess.query("WORK", "")).hasSize(1);
        assertThat(assess.get(RETURN)).isPresent();
        assess.transact(List.of(Write.delete(WORK)));
        assertThat(table.query("WORK", "")).isEmpty();
    }

    @Test
    void failsOnWhatTheRoleMayNotDo() {
        RoleTable notify = new RoleTable(table, "NotifyRole");
        RoleTable assess = new RoleTable(table, "AssessRole");
        RoleTable reconcile = new RoleTable(table, "ReconcileRole");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> notify.putAll(List.of(new Item(RETURN, null, new TreeMap<>()))))
                .withMessageStartingWith("NotifyRole may not BatchWriteItem ORG#5FL");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assess.transact(List.of(Write.delete(RETURN))))
                .withMessageStartingWith("AssessRole may not DeleteItem ORG#5FL");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> reconcile.transact(List.of(Write.delete(WORK))));
        assertThat(table.everything()).isEmpty();
    }
}

package uk.pctmonitor.simulation.exhaustive;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.port.Write;

/**
 * A table that fails by plan.
 *
 * @param past what an index that lags still shows
 */
record PlannedTable(MonitorTable table, FaultPlan plan, MonitorTable past) implements MonitorTable {

    @Override
    public Optional<Item> get(Key key) {
        return read(() -> table.get(key));
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        return read(() -> table.getAll(keys));
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        return read(() -> table.query(pk, skPrefix));
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        Fault fault = plan.next(Call.READ_INDEX).orElse(null);
        if (fault != null && fault != Fault.STALE) {
            throw gone(fault);
        }
        return (fault == null ? table : past).queryIndex(indexPk, indexSkPrefix);
    }

    @Override
    public void putAll(List<Item> items) {
        Fault fault = plan.next(Call.PUT_ALL).orElse(null);
        if (fault == null) {
            table.putAll(items);
            return;
        }
        switch (fault) {
            case CRASH_AFTER, LOSE_RESPONSE -> table.putAll(items);
            case CRASH_HALFWAY, HALFWAY -> table.putAll(items.subList(0, (items.size() + 1) / 2));
            case REPEATED -> {
                table.putAll(items);
                table.putAll(items);
                return;
            }
            default -> {}
        }
        throw gone(fault);
    }

    @Override
    public Outcome transact(List<Write> writes) {
        Fault fault = plan.next(Call.TRANSACT).orElse(null);
        if (fault == null) {
            return table.transact(writes);
        }
        if (fault == Fault.REPEATED) {
            return repeated(writes);
        }
        if (fault == Fault.CRASH_AFTER || fault == Fault.LOSE_RESPONSE) {
            Outcome unseen = table.transact(writes);
            plan.crash(fault);
            throw unavailable(fault + " of " + unseen);
        }
        throw gone(fault);
    }

    /** A client repeats a single write without a token, and a transaction with the same one. */
    private Outcome repeated(List<Write> writes) {
        Outcome first = table.transact(writes);
        return writes.size() > 1 ? first : table.transact(writes);
    }

    private <T> T read(Supplier<T> real) {
        Fault fault = plan.next(Call.READ).orElse(null);
        if (fault == null) {
            return real.get();
        }
        throw gone(fault);
    }

    private TableUnavailableException gone(Fault fault) {
        plan.crash(fault);
        return unavailable(fault.toString());
    }

    private static TableUnavailableException unavailable(String what) {
        return new TableUnavailableException(what, new IOException("injected"));
    }
}

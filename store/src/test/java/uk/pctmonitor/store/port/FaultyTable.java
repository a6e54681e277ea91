package uk.pctmonitor.store.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table in front of another which numbers every call from 1 and goes wrong at one of them. After
 * a crash every further call crashes too, as the process is gone. A test that wants every crash
 * point first counts the calls of a whole run with {@link #counting}, and then runs once for each
 * number and each {@link Fault}.
 */
public final class FaultyTable implements MonitorTable {

    /** What goes wrong. */
    public enum Fault {
        /** The process ends before the call takes effect. */
        CRASH_BEFORE,
        /** The call takes effect, then the process ends before it sees the answer. */
        CRASH_AFTER,
        /** The first half of a putAll takes effect, then the process ends; else as CRASH_BEFORE. */
        CRASH_HALFWAY,
        /** The call takes effect, but the caller is told that the table is unavailable. */
        LOSE_RESPONSE,
        /** The call has no effect, and the caller is told that the table is unavailable. */
        UNAVAILABLE
    }

    private final MonitorTable table;
    private final Fault fault;
    private final int at;
    private int calls;
    private boolean dead;

    /**
     * @param at number of the call that goes wrong; 0 for none
     */
    public FaultyTable(MonitorTable table, Fault fault, int at) {
        this.table = table;
        this.fault = fault;
        this.at = at;
    }

    /** A table at which nothing goes wrong; it only counts. */
    public static FaultyTable counting(MonitorTable table) {
        return new FaultyTable(table, Fault.UNAVAILABLE, 0);
    }

    /** How many calls there have been. */
    public synchronized int calls() {
        return calls;
    }

    @Override
    public Optional<Item> get(Key key) {
        return call("get", () -> table.get(key), () -> {});
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        return call("getAll", () -> table.getAll(keys), () -> {});
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        return call("query", () -> table.query(pk, skPrefix), () -> {});
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        return call("queryIndex", () -> table.queryIndex(indexPk, indexSkPrefix), () -> {});
    }

    @Override
    public void putAll(List<Item> items) {
        boolean _ =
                call(
                        "putAll",
                        () -> {
                            table.putAll(items);
                            return true;
                        },
                        () -> table.putAll(items.subList(0, items.size() / 2)));
    }

    @Override
    public Outcome transact(List<Write> writes) {
        return call("transact", () -> table.transact(writes), () -> {});
    }

    private synchronized <T> T call(String name, Supplier<T> real, Runnable half) {
        calls++;
        String where = "call " + calls + ", " + name;
        if (dead) {
            throw new SimulatedCrash("after the crash: " + where);
        }
        if (calls != at) {
            return real.get();
        }
        switch (fault) {
            case CRASH_BEFORE, UNAVAILABLE -> {}
            case CRASH_HALFWAY -> half.run();
            case CRASH_AFTER, LOSE_RESPONSE -> {
                T _ = real.get();
            }
        }
        dead = fault != Fault.UNAVAILABLE && fault != Fault.LOSE_RESPONSE;
        if (dead) {
            throw new SimulatedCrash(fault + " at " + where);
        }
        throw new TableUnavailableException(
                fault + " at " + where, new java.io.IOException("injected"));
    }
}

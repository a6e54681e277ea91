package uk.pctmonitor.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import uk.pctmonitor.core.calendar.WorkingDays;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/**
 * The day of one run.
 *
 * @param date the London date for which the run was set; every decision goes by it
 * @param now when the run began, for the outbox
 * @param written keys of what the run has committed; grows
 */
record Day(
        MonitorTable table,
        LoadedCatalogue catalogue,
        LocalDate date,
        Instant now,
        Set<Key> written) {
    /** How often somebody else may be first. */
    private static final int MOST_REFUSALS = 8;

    Day(MonitorTable table, LoadedCatalogue catalogue, LocalDate date, Instant now) {
        this(table, catalogue, date, now, new LinkedHashSet<>());
    }

    WorkingDays workingDays() {
        return catalogue.deadlines().workingDays();
    }

    /** Who answers for the organisation on the day; itself where nobody does. */
    String sha(String org) {
        return catalogue.register().overseer(org, date);
    }

    /**
     * Everybody under whom plans and alerts are found: all who ever answered for somebody, because
     * what has not been written since stays where it was; where nobody answers to anybody, all.
     */
    SortedSet<String> bodies() {
        return catalogue.register().overseers();
    }

    /** Everybody who answers for somebody on the day. */
    SortedSet<String> overseers() {
        return catalogue.register().overseers(date);
    }

    /**
     * Commits what a reading gives; when somebody else was first, reads again.
     *
     * @param what for the message when others keep being first
     * @param reading the writes that follow from what stands in the table; none when nothing does
     * @return whether anything was written
     * @throws ContendedException when others kept being first
     */
    boolean commit(String what, Supplier<List<Write>> reading) {
        for (int i = 0; i <= MOST_REFUSALS; i++) {
            List<Write> writes = reading.get();
            if (writes.isEmpty()) {
                return false;
            }
            if (table.transact(writes) instanceof Outcome.Committed) {
                writes.forEach(write -> written.add(write.key()));
                return true;
            }
        }
        throw new ContendedException(what);
    }
}

package uk.pctmonitor.report.known;

import java.util.List;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/** A table that is looked at and never changed. */
interface LookedAt extends MonitorTable {

    /** Never. */
    @Override
    default void putAll(List<Item> items) {
        throw new IllegalStateException("This table is only looked at.");
    }

    /** Never. */
    @Override
    default Outcome transact(List<Write> writes) {
        throw new IllegalStateException("This table is only looked at.");
    }
}

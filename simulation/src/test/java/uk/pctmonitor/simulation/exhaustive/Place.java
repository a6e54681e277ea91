package uk.pctmonitor.simulation.exhaustive;

import java.util.List;
import uk.pctmonitor.store.port.MonitorTable;

/** Where a story is told: a table with nothing in it, and how its calls go wrong. */
interface Place extends AutoCloseable {

    /** The table as the functions have it, when calls go wrong by plan. */
    MonitorTable failing(FaultPlan plan);

    /** All that is in the table now, for whoever judges. Nothing goes wrong in it. */
    MonitorTable table();

    /** What can go wrong in a call here. */
    default List<Fault> faults(Call call) {
        return call.faults();
    }

    @Override
    default void close() {}
}

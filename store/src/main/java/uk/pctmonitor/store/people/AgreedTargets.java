package uk.pctmonitor.store.people;

import java.util.List;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.store.port.MonitorTable;

/** Targets agreed with organisations, as uploaded. */
public final class AgreedTargets {

    /**
     * What holds for one organisation.
     *
     * @param targets the latest accepted for each metric and period
     * @param version changes when any upload adds to them; empty when there are none
     */
    public record Agreed(List<AgreedTarget> targets, String version) {}

    private final MonitorTable table;

    public AgreedTargets(MonitorTable table) {
        this.table = table;
    }

    public Agreed of(String org) {
        throw new UnsupportedOperationException(table + org);
    }
}

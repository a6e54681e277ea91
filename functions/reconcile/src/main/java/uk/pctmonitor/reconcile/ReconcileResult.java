package uk.pctmonitor.reconcile;

import java.util.List;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.operations.Gauges;

/**
 * What a run found.
 *
 * @param findings in no particular order; none when all is as it should be
 * @param told whether operations was written to
 */
public record ReconcileResult(List<Finding> findings, boolean told) {
    public ReconcileResult {
        findings = List.copyOf(findings);
    }

    /** What alarms go by. */
    public Gauges gauges() {
        return Gauges.of(findings);
    }
}

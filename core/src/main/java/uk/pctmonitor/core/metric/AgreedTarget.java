package uk.pctmonitor.core.metric;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * A target agreed with one organisation, uploaded like a return: for one quarter (a trajectory) or
 * for a whole year (an annual profile).
 *
 * @param org the organisation
 * @param metric the metric's code
 * @param year the financial year it holds for
 * @param quarter the quarter within that year, or null when it holds for the whole year
 * @param goal the level agreed
 * @param amber the amber rule agreed, or null to keep the national one (else the metric's own)
 * @param citation file and row it was uploaded in
 */
public record AgreedTarget(
        String org,
        String metric,
        FinancialYear year,
        @Nullable Quarter quarter,
        Goal goal,
        @Nullable AmberRule amber,
        String citation) {

    public TargetSource source() {
        return quarter == null ? TargetSource.ANNUAL : TargetSource.TRAJECTORY;
    }
}

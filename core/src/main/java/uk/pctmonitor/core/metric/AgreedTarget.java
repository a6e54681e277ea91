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

    /**
     * @throws IllegalArgumentException when the quarter lies outside the year
     */
    public AgreedTarget {
        if (quarter != null && !quarter.year().equals(year)) {
            throw new IllegalArgumentException(
                    "%s is not a quarter of %s.".formatted(quarter, year));
        }
    }

    /** Whether it is for that quarter, or for the whole of its year. */
    public boolean holdsIn(Quarter other) {
        return quarter == null ? year.equals(other.year()) : quarter.equals(other);
    }

    /** A trajectory for one quarter, or an annual profile. */
    public TargetSource source() {
        return quarter == null ? TargetSource.ANNUAL : TargetSource.TRAJECTORY;
    }
}

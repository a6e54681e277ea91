package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;

/**
 * All figures of one organisation, collection and quarter in one upload.
 *
 * @param measures by metric code, in code order
 * @param forecasts the organisation's own forecasts of the year-end figure, by metric code, in the
 *     metric's unit; empty when it gave none
 */
public record Return(
        String org,
        String collection,
        Quarter quarter,
        SortedMap<String, Measure> measures,
        SortedMap<String, BigDecimal> forecasts) {
    public Return {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        forecasts = Collections.unmodifiableSortedMap(new TreeMap<>(forecasts));
    }

    /** A return without forecasts. */
    public Return(
            String org, String collection, Quarter quarter, SortedMap<String, Measure> measures) {
        this(org, collection, quarter, measures, new TreeMap<>());
    }
}

package uk.pctmonitor.core.metric;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * All figures of one organisation, collection and quarter in one upload.
 *
 * @param measures by metric code, in code order
 * @param forecasts the organisation's own forecasts of the year-end figure, by metric code, in the
 *     metric's unit; empty when it gave none
 * @param lines of a standardised return, the amounts as they were sent, by line: money in pounds;
 *     lines left empty are not there. Its measures follow from them. Empty for other returns
 */
public record Return(
        String org,
        String collection,
        Quarter quarter,
        SortedMap<String, Measure> measures,
        SortedMap<String, BigDecimal> forecasts,
        SortedMap<String, BigDecimal> lines) {
    public Return {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        forecasts = Collections.unmodifiableSortedMap(new TreeMap<>(forecasts));
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    /** A return whose file tells the figures themselves. */
    public Return(
            String org,
            String collection,
            Quarter quarter,
            SortedMap<String, Measure> measures,
            SortedMap<String, BigDecimal> forecasts) {
        this(org, collection, quarter, measures, forecasts, new TreeMap<>());
    }

    /** A return without forecasts. */
    public Return(
            String org, String collection, Quarter quarter, SortedMap<String, Measure> measures) {
        this(org, collection, quarter, measures, new TreeMap<>());
    }

    /** How many amounts or figures its file told, blanks and withheld ones apart. */
    public long told() {
        return lines.isEmpty()
                ? measures.values().stream().filter(each -> each.value() != null).count()
                : lines.size();
    }
}

package uk.pctmonitor.core.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;

/**
 * All figures of one organisation, collection and quarter in one upload.
 *
 * @param measures by metric code, in code order
 */
public record Return(
        String org, String collection, Quarter quarter, SortedMap<String, Measure> measures) {
    public Return {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }
}

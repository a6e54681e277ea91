package uk.pctmonitor.core.assessment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * The verdicts on one return.
 *
 * @param verdicts by metric code
 */
public record Assessment(
        String org, String collection, Quarter quarter, SortedMap<String, Verdicts> verdicts) {
    public Assessment {
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }
}

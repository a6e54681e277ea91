package uk.pctmonitor.core.assessment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rating;

/**
 * The verdicts on one return.
 *
 * @param ratings by metric code
 */
public record Assessment(
        String org, String collection, Quarter quarter, SortedMap<String, Rating> ratings) {
    public Assessment {
        ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
    }
}

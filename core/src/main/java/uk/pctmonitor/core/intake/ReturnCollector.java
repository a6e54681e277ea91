package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;

/** Gathers the figures of a file into returns, one for each organisation and quarter. */
final class ReturnCollector {

    /** Whose figures and of which quarter. */
    record Place(String org, Quarter quarter) {}

    static final Comparator<Place> ORDER =
            Comparator.comparing(Place::org).thenComparing(Place::quarter);

    private final Map<Place, SortedMap<String, Measure>> returns = new HashMap<>();
    private final Map<Place, SortedMap<String, BigDecimal>> forecasts = new HashMap<>();

    /** The measures taken so far; null when there are none. */
    @Nullable SortedMap<String, Measure> at(Place place) {
        return returns.get(place);
    }

    /** The forecast taken with the metric's figure; null when there is none. */
    @Nullable BigDecimal forecast(Place place, String metric) {
        return forecasts.getOrDefault(place, Collections.emptySortedMap()).get(metric);
    }

    /** Takes one figure, with the forecast that stands beside it, if any. */
    void add(Place place, String metric, Measure measure, @Nullable BigDecimal forecast) {
        returns.computeIfAbsent(place, any -> new TreeMap<>()).put(metric, measure);
        if (forecast != null) {
            forecasts.computeIfAbsent(place, any -> new TreeMap<>()).put(metric, forecast);
        }
    }

    /** Takes a whole return, which may be without any measure. */
    void add(Place place, SortedMap<String, Measure> measures) {
        returns.put(place, measures);
    }

    SortedSet<Quarter> quarters() {
        SortedSet<Quarter> quarters = new TreeSet<>();
        returns.keySet().forEach(place -> quarters.add(place.quarter()));
        return quarters;
    }

    /** Every return, by organisation and quarter; this collector is empty afterwards. */
    List<Return> drain(String collection) {
        List<Place> places = new ArrayList<>(returns.keySet());
        places.sort(ORDER);
        List<Return> drained = new ArrayList<>(places.size());
        for (Place place : places) {
            SortedMap<String, Measure> measures = returns.remove(place);
            SortedMap<String, BigDecimal> own = forecasts.remove(place);
            drained.add(
                    new Return(
                            place.org(),
                            collection,
                            place.quarter(),
                            measures == null ? new TreeMap<>() : measures,
                            own == null ? new TreeMap<>() : own));
        }
        return drained;
    }
}

package uk.pctmonitor.core.intake;

import java.util.ArrayList;
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

/** Gathers the figures of a file into returns, one for each organisation and quarter. */
final class ReturnCollector {

    /** Whose figures and of which quarter. */
    record Place(String org, Quarter quarter) {}

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::org).thenComparing(Place::quarter);

    private final Map<Place, SortedMap<String, Measure>> returns = new HashMap<>();

    /** The measures taken so far; null when there are none. */
    @Nullable SortedMap<String, Measure> at(Place place) {
        return returns.get(place);
    }

    void add(Place place, String metric, Measure measure) {
        returns.computeIfAbsent(place, any -> new TreeMap<>()).put(metric, measure);
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
            drained.add(
                    new Return(
                            place.org(),
                            collection,
                            place.quarter(),
                            measures == null ? new TreeMap<>() : measures));
        }
        return drained;
    }
}

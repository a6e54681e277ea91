package uk.pctmonitor.report.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.figures.Figure;
import uk.pctmonitor.report.figures.Figures;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.returns.StoredReturn;

/** How one organisation stands in each metric of a collection. */
record MetricStandings(LoadedCatalogue catalogue, Figures figures, String org, AlertBook book) {

    /** Those in force in the quarter, in the order of the collection. */
    List<MetricStanding> of(CollectionDefinition collection, Quarter quarter) {
        @Nullable StoredReturn from = figures.history(org, collection).get(quarter);
        Map<String, Figure> reported = new HashMap<>();
        Map<String, Conclusion> kept = Map.of();
        if (from != null) {
            figures.of(collection, from).forEach(each -> reported.put(each.metric(), each));
            kept = figures.kept(from, collection);
        }
        Rag missing = figures.isOverdue(quarter) ? Rag.NO_DATA : Rag.AWAITED;
        List<MetricStanding> standings = new ArrayList<>();
        for (String code : collection.metrics()) {
            Metric metric = catalogue.catalogue().metric(code).orElseThrow();
            if (metric.inForce(quarter)) {
                @Nullable Figure figure = reported.get(code);
                standings.add(
                        new MetricStanding(
                                metric,
                                collection,
                                figure,
                                figure == null || figure.rating() == null
                                        ? missing
                                        : figure.rating().rag(),
                                past(collection, quarter, code),
                                book.state(new AlertKey(org, code, AlertKey.Kind.RATING)),
                                kept.get(code)));
            }
        }
        return standings;
    }

    private SortedMap<Quarter, Rated> past(
            CollectionDefinition collection, Quarter quarter, String metric) {
        SortedMap<Quarter, Rated> past = new TreeMap<>();
        figures.past(org, collection)
                .headMap(quarter.next())
                .forEach((each, rated) -> {
                    Rated it = rated.get(metric);
                    if (it != null) {
                        past.put(each, it);
                    }
                });
        return past;
    }
}

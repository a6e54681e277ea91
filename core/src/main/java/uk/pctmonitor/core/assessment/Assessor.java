package uk.pctmonitor.core.assessment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Return;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Rater;
import uk.pctmonitor.core.rating.Rating;

/** Assesses one return: every metric of its collection in force in the quarter gets a rating. */
public final class Assessor {

    private final Catalogue catalogue;

    /**
     * @param catalogue metrics and national targets
     */
    public Assessor(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The ratings of one organisation in one quarter; metrics that were not reported are among
     * them, as missing.
     *
     * @param content the current return, null when there is none
     * @param agreed what is agreed with the organisation, for any metric and quarter
     * @param deadlinePassed whether the quarter's submission deadline has passed
     */
    public Assessment assess(
            String org,
            CollectionDefinition collection,
            Quarter quarter,
            @Nullable Return content,
            List<AgreedTarget> agreed,
            boolean deadlinePassed) {
        SortedMap<String, Rating> ratings = new TreeMap<>();
        for (Metric metric : metricsInForce(collection, quarter)) {
            @Nullable Measure measure =
                    content == null ? null : content.measures().get(metric.code());
            ratings.put(
                    metric.code(),
                    Rater.rate(
                            metric,
                            measure,
                            catalogue.target(metric.code(), quarter, agreed).orElse(null),
                            deadlinePassed));
        }
        return new Assessment(org, collection.code(), quarter, ratings);
    }

    /** The collection's metrics that are in force in the quarter, in the collection's order. */
    public List<Metric> metricsInForce(CollectionDefinition collection, Quarter quarter) {
        return collection.metrics().stream()
                .flatMap(code -> catalogue.metric(code).stream())
                .filter(metric -> metric.inForce(quarter))
                .toList();
    }
}

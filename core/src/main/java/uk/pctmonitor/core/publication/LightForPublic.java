package uk.pctmonitor.core.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.CategoryRater;
import uk.pctmonitor.core.rating.category.CategoryRating;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.RatedMetric;

/**
 * The light of a category for the public. Ratings that are withheld count in it, and whoever knows
 * the others could work them out from it. So it is published only where it would be the same
 * whatever the withheld ratings were: then it tells nothing of them.
 */
public final class LightForPublic {

    /** With more the light is withheld unseen: each doubles the work twice. */
    private static final int MOST_WITHHELD = 3;

    private static final List<Rag> POSSIBLE = List.of(Rag.GREEN, Rag.AMBER, Rag.RED, Rag.NOT_RATED);

    private LightForPublic() {}

    /**
     * The light; empty when it would tell of a rating that is withheld.
     *
     * @param withheld codes of the metrics that have a figure whose rating the public may not know
     */
    public static Optional<Light> of(CategoryRating computed, Set<String> withheld) {
        List<RatedMetric> hidden =
                computed.metrics().stream().filter(each -> withheld.contains(each.code())).toList();
        if (hidden.isEmpty()) {
            return Optional.of(computed.light());
        }
        if (hidden.size() > MOST_WITHHELD) {
            return Optional.empty();
        }
        List<RatedMetric> metrics = new ArrayList<>(computed.metrics());
        metrics.removeAll(hidden);
        return isTheSame(computed, metrics, hidden)
                ? Optional.of(computed.light())
                : Optional.empty();
    }

    /** Tries every rating of the first that is hidden with every rating of the others. */
    private static boolean isTheSame(
            CategoryRating computed, List<RatedMetric> metrics, List<RatedMetric> hidden) {
        if (hidden.isEmpty()) {
            return CategoryRater.rate(computed.rule(), metrics).light() == computed.light();
        }
        return POSSIBLE.stream()
                .allMatch(rag -> {
                    List<RatedMetric> tried = new ArrayList<>(metrics);
                    tried.add(rated(hidden.getFirst(), rag));
                    return isTheSame(computed, tried, hidden.subList(1, hidden.size()));
                });
    }

    private static RatedMetric rated(RatedMetric metric, Rag rag) {
        return new RatedMetric(
                metric.code(), metric.direction(), metric.weight(), metric.critical(), rag);
    }
}

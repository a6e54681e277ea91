package uk.pctmonitor.core.rating.category;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.scheme.Quotient;

/**
 * The computed light of one category, with all that led to it.
 *
 * @param rule by which it was made
 * @param light the result
 * @param partial what the metrics rated so far give; null when none of them has any weight. Equal
 *     to the light unless that is {@link Light#INSUFFICIENT_DATA}
 * @param score the weighted mean, unrounded; null when the aggregation needed none or could not
 *     make one
 * @param rated weight of the metrics that are rated
 * @param total weight of all metrics that count
 * @param metrics those that count, in code order
 * @param decisive codes of the metrics that decided it alone; empty when the score did
 * @param chain the steps from the metrics to the light, one sentence each
 */
public record CategoryRating(
        CategoryRule rule,
        Light light,
        @Nullable Light partial,
        @Nullable Quotient score,
        BigDecimal rated,
        BigDecimal total,
        List<RatedMetric> metrics,
        List<String> decisive,
        List<String> chain) {

    private static final int SCORE_DECIMALS = 2;

    public CategoryRating {
        metrics = List.copyOf(metrics);
        decisive = List.copyOf(decisive);
        chain = List.copyOf(chain);
    }

    public Category category() {
        return rule.category();
    }

    /** The share of the weight that is rated, such as {@code 59.9%}; {@code 0%} of no weight. */
    public String percentRated() {
        return new Evidence(metrics)
                .percentRated()
                .map(each -> each.shown(0, List.of(rule.leastRatedPercent())) + "%")
                .orElse("0%");
    }

    /** The score as it is printed beside its thresholds; empty when there is none. */
    public String scoreShown() {
        return score == null ? "" : shown(score, rule);
    }

    static String shown(Quotient score, CategoryRule rule) {
        return score.shown(SCORE_DECIMALS, List.of(rule.green().level(), rule.amber().level()));
    }
}

package uk.pctmonitor.core.rating.category;

import java.math.BigDecimal;
import java.util.List;
import uk.pctmonitor.core.rating.scheme.Cut;
import uk.pctmonitor.core.rating.scheme.Cut.Relation;
import uk.pctmonitor.core.rating.scheme.Quotient;

/**
 * How one category is rated, as the catalogue says.
 *
 * @param points what a metric scores; not used by {@link Aggregation#WORST}
 * @param green the scores that are green
 * @param amber of the others, the scores that are amber; the rest is red
 * @param leastRatedPercent the least share of the weight that has to be rated, 0 to 100; exactly
 *     that share is enough
 * @param redCaps for {@link Aggregation#FRR}: the best rating that one red metric allows, then two
 *     and so on; the last holds for more
 */
public record CategoryRule(
        Category category,
        Aggregation aggregation,
        Points points,
        Cut green,
        Cut amber,
        BigDecimal leastRatedPercent,
        List<Integer> redCaps) {

    private static final BigDecimal SIXTY = new BigDecimal(60);

    public CategoryRule {
        redCaps = List.copyOf(redCaps);
    }

    /** The aggregation with the numbers of rules.md 4.3.1, 4.3.2 and 4.3.4. */
    public static CategoryRule standard(Category category, Aggregation aggregation) {
        return switch (aggregation) {
            case CRITICAL_WORST_ELSE_SHARE, WORST ->
                    of(category, aggregation, Points.of(2, 1, 0), least("1.5"), least("0.75"));
            case PF_WEIGHTED ->
                    of(
                            category,
                            aggregation,
                            Points.of(3, 2, 0),
                            new Cut(Relation.ABOVE, new BigDecimal("2.4")),
                            least("2.1"));
            case FRR -> of(category, aggregation, Points.of(5, 3, 1), least("4"), least("3"));
        };
    }

    /** The light of a score. */
    Light light(Quotient score) {
        if (green.admits(score)) {
            return Light.GREEN;
        }
        return amber.admits(score) ? Light.AMBER : Light.RED;
    }

    private static CategoryRule of(
            Category category, Aggregation aggregation, Points points, Cut green, Cut amber) {
        return new CategoryRule(category, aggregation, points, green, amber, SIXTY, List.of(2, 1));
    }

    private static Cut least(String level) {
        return new Cut(Relation.AT_LEAST, new BigDecimal(level));
    }
}

package uk.pctmonitor.core.rating.category;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.scheme.Quotient;

/**
 * The metrics of one category that count, in code order, and what is known of them.
 *
 * @param metrics without those of no direction
 */
record Evidence(List<RatedMetric> metrics) {

    static Evidence of(List<RatedMetric> all) {
        return new Evidence(
                all.stream()
                        .filter(RatedMetric::counts)
                        .sorted(Comparator.comparing(RatedMetric::code))
                        .toList());
    }

    /** The weight of all of them. */
    BigDecimal total() {
        return weight(metrics);
    }

    /** The weight of those that are rated. */
    BigDecimal rated() {
        return weight(ratedMetrics());
    }

    List<RatedMetric> ratedMetrics() {
        return metrics.stream().filter(each -> each.rag().isRated()).toList();
    }

    /** The codes of those that stand so. */
    List<String> codes(Rag rag) {
        return codes(metrics, rag);
    }

    /** The codes of the critical ones that stand so. */
    List<String> criticalCodes(Rag rag) {
        return codes(metrics.stream().filter(RatedMetric::critical).toList(), rag);
    }

    boolean hasCritical() {
        return metrics.stream().anyMatch(RatedMetric::critical);
    }

    /** The weighted mean of the points over those that are rated; empty when there is no weight. */
    Optional<Quotient> score(Points points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (RatedMetric each : ratedMetrics()) {
            sum = sum.add(points.of(each.rag()).multiply(each.weight()));
        }
        BigDecimal weight = rated();
        return weight.signum() == 0 ? Optional.empty() : Optional.of(new Quotient(sum, weight));
    }

    /** The per cent of the weight that is rated; empty when nothing has any weight. */
    Optional<Quotient> percentRated() {
        BigDecimal total = total();
        return total.signum() == 0
                ? Optional.empty()
                : Optional.of(new Quotient(rated().movePointRight(2), total));
    }

    private static BigDecimal weight(List<RatedMetric> metrics) {
        return metrics.stream().map(RatedMetric::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> codes(List<RatedMetric> metrics, Rag rag) {
        List<String> codes = new ArrayList<>();
        metrics.stream().filter(each -> each.rag() == rag).forEach(each -> codes.add(each.code()));
        return codes;
    }
}

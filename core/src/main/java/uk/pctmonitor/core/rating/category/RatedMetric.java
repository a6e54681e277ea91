package uk.pctmonitor.core.rating.category;

import java.math.BigDecimal;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Rag;

/**
 * What a category needs to know of one of its metrics.
 *
 * @param code the metric's code
 * @param direction a metric of {@link Direction#NONE} is watched only and counts nothing
 * @param weight 0 or more
 * @param critical whether it decides the category alone when it is red
 * @param rag how it stands; anything but green, amber and red is not rated
 */
public record RatedMetric(
        String code, Direction direction, BigDecimal weight, boolean critical, Rag rag) {

    /** The metric as the catalogue defines it, with its rating. */
    public static RatedMetric of(Metric metric, Rag rag) {
        return new RatedMetric(
                metric.code(), metric.direction(), metric.weight(), metric.critical(), rag);
    }

    boolean counts() {
        return direction != Direction.NONE;
    }
}

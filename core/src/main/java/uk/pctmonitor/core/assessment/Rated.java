package uk.pctmonitor.core.assessment;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.rating.Rating;

/**
 * How a figure stands now.
 *
 * @param reported the quarter's figure, null when there is none
 * @param compared what was compared with the target: the quarter's figure, or for counts with a
 *     target for the whole year the year to date; null when there is no figure
 * @param yearToDate whether the year to date was compared
 * @param rating the result
 */
public record Rated(
        @Nullable Measure reported,
        @Nullable Measure compared,
        boolean yearToDate,
        Rating rating) {}

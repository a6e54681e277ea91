package uk.pctmonitor.report.standing;

import java.util.List;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Rating;

/**
 * A group that meets its target together while a member does not (S2.8): the duty is each member's,
 * the group is only a view.
 *
 * @param group its name
 * @param pooled numerators and denominators of all members with a figure, as one
 * @param rating of the pooled figure, green
 * @param members how many have a figure
 * @param red those that are red on their own, in code order
 */
public record MaskedFailure(
        String group,
        Metric metric,
        Measure pooled,
        Rating rating,
        int members,
        List<PctStanding> red) {
    public MaskedFailure {
        red = List.copyOf(red);
    }
}

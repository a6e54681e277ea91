package uk.pctmonitor.core.assessment;

import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.rating.ForecastPolicy;

/**
 * Everything the three verdicts follow from, beside the figures.
 *
 * @param catalogue metrics and national targets
 * @param forecasts how the year end is judged
 * @param charting how histories become control charts
 */
public record AssessmentRules(Catalogue catalogue, ForecastPolicy forecasts, Charting charting) {

    /** The standard policies. */
    public static AssessmentRules of(Catalogue catalogue) {
        return new AssessmentRules(catalogue, ForecastPolicy.DEFAULT, Charting.DEFAULT);
    }
}

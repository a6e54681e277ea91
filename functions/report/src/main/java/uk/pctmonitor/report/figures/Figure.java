package uk.pctmonitor.report.figures;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.core.rating.Thresholds;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * One metric in one current return, with its verdicts as they are now.
 *
 * @param from the return it stands in
 * @param sha who answers for the organisation at the quarter's end, empty when nobody does
 * @param metric the metric's code
 * @param measure as stored, null when the return does not mention the metric
 * @param verdicts by the present catalogue; null when the present catalogue no longer has the
 *     metric in this collection and quarter
 * @param thresholds where green and amber end; null when there is nothing to compare with
 */
public record Figure(
        StoredReturn from,
        String sha,
        String metric,
        @Nullable Measure measure,
        @Nullable Verdicts verdicts,
        @Nullable Thresholds thresholds) {

    /** How it stands now; null when there are no verdicts. */
    public @Nullable Rating rating() {
        return verdicts == null ? null : verdicts.now().rating();
    }
}

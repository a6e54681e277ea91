package uk.pctmonitor.report.page.legacy;

import java.util.List;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.pack.FigureLine;
import uk.pctmonitor.report.standing.MetricStanding;

/**
 * A metric as its PCT leaves it.
 *
 * @param alert such as {@code Amber since 2013/14 Q1}, empty when none is open
 * @param agreed where its own target was agreed, empty when it has the national one or none
 */
public record FinalFigure(FigureLine line, String alert, String agreed) {

    static FinalFigure of(MetricStanding standing, List<Quarter> quarters) {
        return new FinalFigure(
                FigureLine.of(standing, quarters), alert(standing.alert()), agreed(standing));
    }

    private static String alert(AlertState alert) {
        return alert.opened() == null
                ? ""
                : "%s since %s".formatted(RagWords.of(alert.level()), alert.opened().label());
    }

    private static String agreed(MetricStanding standing) {
        Verdicts verdicts = standing.verdicts();
        Target target = verdicts == null ? null : verdicts.now().rating().target();
        return target == null || target.source() == TargetSource.NATIONAL
                ? ""
                : "%s: %s"
                        .formatted(
                                target.source() == TargetSource.TRAJECTORY
                                        ? "agreed for the quarter"
                                        : "agreed for the year",
                                target.citation());
    }
}

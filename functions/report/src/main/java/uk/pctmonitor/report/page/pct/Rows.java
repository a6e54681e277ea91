package uk.pctmonitor.report.page.pct;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.OutlookText;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.assessment.VerdictWords;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.report.chart.Series;
import uk.pctmonitor.report.chart.Sparkline;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.pct.PctView.MetricRow;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.ReturnStanding;
import uk.pctmonitor.report.standing.ReturnStanding.State;

/** The lines of the summary. */
record Rows(PctStanding pct, PlanWords plans) {

    MetricRow of(MetricStanding standing, Optional<Series> series) {
        Metric metric = standing.metric();
        return new MetricRow(
                metric.name(),
                metric.code(),
                series.map(_ -> PagePath.anchor(metric.code())).orElse(null),
                series.map(Sparkline::of).orElse(null),
                figure(standing),
                target(standing),
                Words.rating(standing.now()),
                Words.rating(standing.yearEnd()),
                Words.rating(standing.nextYear()),
                verdict(standing),
                needed(standing),
                plans.status(metric.code()),
                plans.open(metric.code()));
    }

    /** The figure, and the word that says how it came. */
    private String figure(MetricStanding standing) {
        @Nullable State state = state(standing);
        Verdicts verdicts = standing.verdicts();
        if (verdicts == null) {
            return state == null ? "missing" : Returns.state(state);
        }
        Rated now = verdicts.now();
        String figure = new Words(standing.metric()).figure(now.compared(), now);
        String soFar = now.yearToDate() ? figure + " in the year so far" : figure;
        return state == State.LATE || state == State.CONFLICTING
                ? soFar + ", " + Returns.state(state)
                : soFar;
    }

    private @Nullable State state(MetricStanding standing) {
        return pct.returns().stream()
                .filter(each -> each.collection().code().equals(standing.collection().code()))
                .map(ReturnStanding::state)
                .findFirst()
                .orElse(null);
    }

    private static String target(MetricStanding standing) {
        Verdicts verdicts = standing.verdicts();
        return verdicts == null ? "" : new Words(standing.metric()).target(verdicts.now());
    }

    private static String verdict(MetricStanding standing) {
        Verdicts verdicts = standing.verdicts();
        return verdicts == null || verdicts.chart().points().isEmpty()
                ? ""
                : VerdictWords.of(verdicts.chart().variation(), verdicts.chart().assurance());
    }

    private static String needed(MetricStanding standing) {
        Verdicts verdicts = standing.verdicts();
        return verdicts == null
                ? ""
                : OutlookText.of(standing.metric(), standing.now(), Outlook.of(verdicts))
                        .required()
                        .orElse("");
    }
}

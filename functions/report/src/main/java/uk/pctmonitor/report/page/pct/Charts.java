package uk.pctmonitor.report.page.pct;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Charting;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.History;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.report.chart.Break;
import uk.pctmonitor.report.chart.Series;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** The figures of one organisation as series to draw. */
record Charts(String org, Quarter quarter, LoadedCatalogue catalogue) {

    /** The series up to the quarter; empty when there is no figure. */
    Optional<Series> of(MetricStanding standing) {
        History history = history(standing);
        if (history.figures().isEmpty()) {
            return Optional.empty();
        }
        SortedMap<Quarter, Goal> goals = goals(standing);
        Charting charting = catalogue.charting();
        return Optional.of(
                new Series(
                        standing.metric(),
                        List.copyOf(history.figures().keySet()),
                        quarter,
                        chart(standing, history, goals.get(quarter)),
                        charting.profile(),
                        goals,
                        Break.of(org, standing.metric().code(), charting, catalogue.register())));
    }

    /** The figures up to the quarter. */
    History history(MetricStanding standing) {
        SortedMap<Quarter, Measure> figures = new TreeMap<>();
        standing.past()
                .forEach((each, rated) -> {
                    if (rated.reported() != null) {
                        figures.put(each, rated.reported());
                    }
                });
        return new History(standing.metric(), figures).upTo(quarter);
    }

    /** The one that the verdicts rest on; drawn anew when no return of the quarter came. */
    private ControlChart chart(MetricStanding standing, History history, @Nullable Goal goal) {
        Verdicts verdicts = standing.verdicts();
        return verdicts == null ? catalogue.charting().chart(org, history, goal) : verdicts.chart();
    }

    /** A target for the year to date is none for the figure of a quarter, so it is not drawn. */
    private static SortedMap<Quarter, Goal> goals(MetricStanding standing) {
        SortedMap<Quarter, Goal> goals = new TreeMap<>();
        standing.past()
                .forEach((quarter, rated) -> {
                    Target target = rated.rating().target();
                    if (target != null && !rated.yearToDate()) {
                        goals.put(quarter, target.goal());
                    }
                });
        return goals;
    }
}

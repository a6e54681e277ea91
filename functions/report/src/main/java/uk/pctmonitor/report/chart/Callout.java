package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.report.chart.XmrDrawing.Beside;

/**
 * Words beside the right end of the line that they are about, so that no key has to be looked up.
 *
 * @param style the class of the stylesheet
 * @param at the number whose height they belong at
 */
record Callout(String style, BigDecimal at, String words) {

    /** The target, the limits, the mean and the newest figure. */
    static List<Callout> of(Series series) {
        Printed printed = new Printed(series);
        List<Callout> callouts = new ArrayList<>();
        series.goals().values().stream()
                .reduce((_, last) -> last)
                .ifPresent(goal -> goals(goal, printed, callouts));
        series.chart().limits().ifPresent(limits -> limits(series, limits, printed, callouts));
        series.chart()
                .median()
                .ifPresent(median ->
                        callouts.add(
                                new Callout("middle", median, "Median " + printed.line(median))));
        Charted last = series.chart().points().getLast();
        callouts.add(
                new Callout(
                        "latest",
                        last.point().value(),
                        "Q%d %s"
                                .formatted(
                                        series.quarters().getLast().number(),
                                        printed.figure(last.point().value()))));
        return callouts;
    }

    private static void goals(Goal goal, Printed printed, List<Callout> callouts) {
        switch (goal) {
            case Goal.Threshold(BigDecimal at) ->
                    callouts.add(new Callout("target", at, "Target " + printed.exactly(at)));
            case Goal.Range(BigDecimal low, BigDecimal high) -> {
                callouts.add(new Callout("target", low, "Target from " + printed.exactly(low)));
                callouts.add(new Callout("target", high, "Target to " + printed.exactly(high)));
            }
        }
    }

    private static void limits(
            Series series, Limits limits, Printed printed, List<Callout> callouts) {
        String limit = series.isTrial(limits) ? "Trial limit " : "Limit ";
        callouts.add(new Callout("edge", limits.upper(), limit + printed.line(limits.upper())));
        callouts.add(new Callout("middle", limits.mean(), "Mean " + printed.line(limits.mean())));
        callouts.add(new Callout("edge", limits.lower(), limit + printed.line(limits.lower())));
    }

    /** Each at the height of its number, or as near to it as its neighbours allow. */
    static List<Beside> placed(List<Callout> callouts, Frame frame) {
        List<Callout> sorted =
                callouts.stream().sorted(Comparator.comparing(Callout::at).reversed()).toList();
        List<Double> heights =
                Spread.of(
                        sorted.stream()
                                .map(each -> frame.y(each.at()))
                                .collect(Collectors.toList()),
                        Lettering.LINE,
                        frame.top(),
                        frame.bottom());
        List<Beside> placed = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            placed.add(
                    new Beside(
                            sorted.get(i).style(),
                            Place.shown(heights.get(i)),
                            sorted.get(i).words()));
        }
        return placed;
    }
}

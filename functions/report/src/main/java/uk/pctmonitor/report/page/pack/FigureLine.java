package uk.pctmonitor.report.page.pack;

import java.util.List;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.assessment.VerdictWords;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.figures.FigureWords;
import uk.pctmonitor.report.standing.MetricStanding;

/**
 * One metric of one organisation, ready to print.
 *
 * @param value with its unit
 * @param target with its unit, empty for none
 * @param movement what the control chart says, empty when nothing was reported
 * @param history how it stood in the quarters asked for, in time order
 */
public record FigureLine(
        String code,
        String name,
        String value,
        String target,
        Mark now,
        Mark yearEnd,
        Mark nextYear,
        String movement,
        List<Mark> history) {

    public FigureLine {
        history = List.copyOf(history);
    }

    /** The line of a metric with how it stood in each of the quarters. */
    public static FigureLine of(MetricStanding standing, List<Quarter> quarters) {
        Verdicts verdicts = standing.verdicts();
        return new FigureLine(
                standing.metric().code(),
                standing.metric().name(),
                value(standing),
                verdicts == null ? "" : FigureWords.target(verdicts.now(), standing.metric()),
                Mark.of(standing.now()),
                Mark.of(standing.yearEnd()),
                Mark.of(standing.nextYear()),
                verdicts == null ? "" : movement(verdicts),
                quarters.stream().map(each -> Mark.ofPast(standing.in(each))).toList());
    }

    /** The figure with its unit, or that there is none. */
    public static String value(MetricStanding standing) {
        Verdicts verdicts = standing.verdicts();
        if (verdicts == null) {
            return "none";
        }
        Rated now = verdicts.now();
        String value = FigureWords.value(now, standing.metric());
        return value.isEmpty() ? "none" : now.yearToDate() ? value + " this year" : value;
    }

    private static String movement(Verdicts verdicts) {
        String words = VerdictWords.of(verdicts.chart().variation(), verdicts.chart().assurance());
        return verdicts.yearEnd().isOutOfReach() ? words + "; out of reach this year" : words;
    }
}

package uk.pctmonitor.report.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Display;

/** A figure and its target as people read them. */
public final class FigureWords {

    private FigureWords() {}

    /**
     * What was compared, with its unit, honest beside its target (rules.md 4.0-3); empty when there
     * is no value.
     */
    public static String value(Rated rated, Metric metric) {
        Measure measure = rated.compared();
        return measure == null || measure.value() == null
                ? ""
                : Display.withUnit(Display.figure(measure, metric, ends(rated)), metric);
    }

    /** What it was compared with, with its unit; a range as {@code 90 % to 110 %}. */
    public static String target(Rated rated, Metric metric) {
        return ends(rated).stream()
                .map(end -> Display.withUnit(Display.threshold(end), metric))
                .collect(Collectors.joining(" to "));
    }

    private static List<BigDecimal> ends(Rated rated) {
        Target target = rated.rating().target();
        return target == null ? List.of() : target.goal().ends();
    }
}

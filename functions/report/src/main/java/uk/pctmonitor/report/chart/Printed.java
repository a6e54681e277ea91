package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import java.util.List;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Display;

/** Numbers of a series as people read them, honest beside its newest target. */
record Printed(Metric metric, List<BigDecimal> beside) {

    Printed(Series series) {
        this(
                series.metric(),
                series.goals().isEmpty()
                        ? List.of()
                        : series.goals().lastEntry().getValue().ends());
    }

    String figure(BigDecimal number) {
        return unit(Display.beside(number, metric.decimals(), beside));
    }

    /** A limit or a mean: a whole number's mean is not one. */
    String line(BigDecimal number) {
        return unit(Display.beside(number, Math.max(1, metric.decimals()), beside));
    }

    /** A target, in full. */
    String exactly(BigDecimal number) {
        return unit(Display.threshold(number));
    }

    /** A tick: there a percent sign takes no room, and another unit does. */
    String tick(BigDecimal number) {
        String grouped = Display.grouped(Display.threshold(number));
        return metric.unit().equals("%") ? grouped + "%" : grouped;
    }

    private String unit(String number) {
        return Display.withUnit(Display.grouped(number), metric);
    }
}

package uk.pctmonitor.local.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.Forecast;
import uk.pctmonitor.core.rating.History;
import uk.pctmonitor.core.rating.RunRate;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.Limits;

/** The second and third verdict as cells of an export, unrounded. */
final class VerdictCells {

    private static final int COLUMNS = 11;

    private VerdictCells() {}

    /** From {@code rag_year_end} to {@code upl}; all empty when there are no verdicts. */
    static List<String> of(@Nullable Verdicts verdicts) {
        if (verdicts == null) {
            return Collections.nCopies(COLUMNS, "");
        }
        Optional<RunRate> rate = Optional.ofNullable(verdicts.yearEnd().runRate());
        ControlChart chart = verdicts.chart();
        return List.of(
                verdicts.yearEnd().rag().name(),
                verdicts.yearEnd()
                        .deciding()
                        .map(Forecast::figure)
                        .map(History::value)
                        .map(Display::threshold)
                        .orElse(""),
                rate.map(RunRate::each).map(Display::threshold).orElse(""),
                rate.map(it -> it.kind().name()).orElse(""),
                verdicts.ahead().rag().name(),
                chart.variation().name(),
                chart.assurance().name(),
                chart.status().name(),
                limit(chart, Limits::mean),
                limit(chart, Limits::lower),
                limit(chart, Limits::upper));
    }

    private static String limit(
            ControlChart chart, java.util.function.Function<Limits, BigDecimal> which) {
        return chart.limits().map(which).map(Display::threshold).orElse("");
    }
}

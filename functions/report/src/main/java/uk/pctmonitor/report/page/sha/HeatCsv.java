package uk.pctmonitor.report.page.sha;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.message.SheetText;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.ShaStanding;

/**
 * The heat map of an SHA for a spreadsheet: a line for each organisation and metric. Numbers stand
 * unrounded; names are made harmless where a spreadsheet would calculate them.
 */
final class HeatCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "org",
                    "name",
                    "metric",
                    "metric_name",
                    "quarter",
                    "value",
                    "target",
                    "rag_now",
                    "rag_year_end",
                    "rag_next_12_months",
                    "spc_variation",
                    "spc_assurance",
                    "open_plans");

    private HeatCsv() {}

    static String of(Scene scene, ShaStanding sha) {
        StringWriter text = new StringWriter();
        CsvWriter csv =
                CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(COLUMNS);
        for (PctStanding pct : sha.pcts()) {
            pct.metrics().stream()
                    .filter(MetricStanding::isReported)
                    .forEach(each -> csv.writeRecord(cells(scene, pct, each)));
        }
        return text.toString();
    }

    private static List<String> cells(Scene scene, PctStanding pct, MetricStanding each) {
        Optional<Verdicts> verdicts = Optional.ofNullable(each.verdicts());
        return List.of(
                SheetText.of(pct.code()),
                SheetText.of(pct.organisation().name()),
                SheetText.of(each.metric().code()),
                SheetText.of(each.metric().name()),
                scene.quarter().label(),
                verdicts.map(Verdicts::now).map(HeatCsv::value).orElse(""),
                verdicts.map(Verdicts::now).map(HeatCsv::target).orElse(""),
                each.now().name(),
                each.yearEnd().name(),
                each.nextYear().name(),
                verdicts.map(it -> it.chart().variation().name()).orElse(""),
                verdicts.map(it -> it.chart().assurance().name()).orElse(""),
                pct.openPlans().stream()
                        .map(row -> row.plan())
                        .filter(plan -> plan.finding(each.metric().code()).isPresent())
                        .map(plan -> plan.id().toString())
                        .collect(Collectors.joining(" ")));
    }

    private static String value(Rated now) {
        Measure measure = now.compared();
        @Nullable BigDecimal value = measure == null ? null : measure.value();
        return value == null ? "" : value.toPlainString();
    }

    private static String target(Rated now) {
        Target target = now.rating().target();
        return target == null ? "" : target.goal().toString();
    }
}

package uk.pctmonitor.local.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.message.SheetText;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.core.rating.Thresholds;
import uk.pctmonitor.report.figures.Figure;
import uk.pctmonitor.report.figures.Figures;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * The figures in force as CSV: one line for each organisation, metric and quarter, blank ones too.
 * Numbers stand as stored, without rounding and without exponents.
 */
public final class ExportCsv {

    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of(
                    "org",
                    "sha",
                    "collection",
                    "metric",
                    "quarter",
                    "value",
                    "numerator",
                    "denominator",
                    "provenance",
                    "target",
                    "target_source",
                    "amber_limit",
                    "rag_now",
                    "file",
                    "row",
                    "column",
                    "rag_year_end",
                    "forecast",
                    "run_rate",
                    "run_rate_verdict",
                    "rag_next_12_months",
                    "spc_variation",
                    "spc_assurance",
                    "spc_status",
                    "mean",
                    "lpl",
                    "upl",
                    "category");

    private final Figures figures;
    private final Catalogue catalogue;

    /**
     * @param catalogue for the categories of metrics
     */
    public ExportCsv(Figures figures, Catalogue catalogue) {
        this.figures = figures;
        this.catalogue = catalogue;
    }

    /**
     * Writes the header and every line: by quarter, then collection, then organisation, then metric
     * in catalogue order. One quarter at a time is kept in memory.
     *
     * @param out left open and not flushed
     * @return how many lines were written beneath the header
     */
    public long write(
            Writer out, List<CollectionDefinition> collections, SortedSet<Quarter> quarters) {
        long lines = 0;
        CsvWriter csv =
                CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
        for (Quarter quarter : quarters) {
            for (CollectionDefinition collection : collections) {
                List<Figure> all = figures.of(collection, quarter);
                all.forEach(figure -> csv.writeRecord(cells(figure)));
                lines += all.size();
            }
        }
        return lines;
    }

    private List<String> cells(Figure figure) {
        StoredReturn from = figure.from();
        @Nullable Measure measure = figure.measure();
        @Nullable Rating rating = figure.rating();
        @Nullable Target target = rating == null ? null : rating.target();
        List<String> cells = new ArrayList<>();
        cells.addAll(
                List.of(
                        SheetText.of(from.content().org()),
                        SheetText.of(figure.sha()),
                        SheetText.of(from.content().collection()),
                        SheetText.of(figure.metric()),
                        from.content().quarter().label(),
                        measure == null ? "" : number(measure.value()),
                        measure == null ? "" : number(measure.numerator()),
                        measure == null ? "" : number(measure.denominator()),
                        measure == null ? "" : measure.provenance().name(),
                        target == null ? "" : target.goal().toString(),
                        target == null ? "" : target.source().name(),
                        amberLimit(figure.thresholds()),
                        rating == null ? Rag.NOT_RATED.name() : rating.rag().name(),
                        SheetText.of(from.fileName()),
                        measure == null ? "" : Long.toString(measure.cell().row()),
                        measure == null ? "" : SheetText.of(measure.cell().column())));
        cells.addAll(VerdictCells.of(figure.verdicts()));
        cells.add(SheetText.of(category(figure.metric())));
        return cells;
    }

    private String category(String metric) {
        return catalogue.metric(metric).map(Metric::category).orElse("");
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String amberLimit(@Nullable Thresholds ends) {
        if (ends == null) {
            return "";
        }
        return ends.amberFrom() != null && ends.amberTo() != null
                ? number(ends.amberFrom()) + ".." + number(ends.amberTo())
                : number(ends.amberFrom()) + number(ends.amberTo());
    }
}

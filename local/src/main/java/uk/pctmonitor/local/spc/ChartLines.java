package uk.pctmonitor.local.spc;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.message.SheetText;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.Rule;
import uk.pctmonitor.core.spc.Variation;

/** Writes charts as CSV: a line for each point, and one for each series. */
final class ChartLines {

    private static final List<String> POINTS =
            List.of("series", "date", "value", "mean", "lpl", "upl", "side", "rules", "verdict");
    private static final List<String> SUMMARY =
            List.of("series", "points", "status", "variation", "assurance");

    /** The order in which the rules of a point stand. */
    static final List<Rule> ORDER =
            List.of(Rule.ASTRONOMICAL, Rule.SHIFT, Rule.TREND, Rule.TWO_OF_THREE);

    private final CsvWriter points;
    private final CsvWriter summary;

    ChartLines(Writer points, Writer summary) {
        this.points = csv(points);
        this.summary = csv(summary);
        this.points.writeRecord(POINTS);
        this.summary.writeRecord(SUMMARY);
    }

    private static CsvWriter csv(Writer writer) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    }

    /** Hands on what is written so far. */
    void flush() throws IOException {
        points.flush();
        summary.flush();
    }

    /** Writes the chart of a series whose figures are these. */
    void write(String series, List<SeriesRow> figures, ControlChart chart) {
        String name = SheetText.of(series);
        Levels levels = new Levels(null, null);
        for (int i = 0; i < figures.size(); i++) {
            Charted point = chart.points().get(i);
            SeriesRow figure = figures.get(i);
            if (!levels.areOf(point)) {
                levels = new Levels(point.mean(), point.limits());
            }
            points.writeRecord(
                    name,
                    figure.moment().text(),
                    figure.text(),
                    levels.mean,
                    levels.lower,
                    levels.upper,
                    Integer.toString(point.side()),
                    rules(point.rules()),
                    word(point.variation()));
        }
        summary.writeRecord(
                name,
                Integer.toString(figures.size()),
                chart.status().name(),
                word(chart.variation()),
                chart.assurance().name());
    }

    private static String rules(Set<Rule> rules) {
        if (rules.isEmpty()) {
            return "";
        }
        List<String> words = new ArrayList<>(rules.size());
        for (Rule rule : ORDER) {
            if (rules.contains(rule)) {
                words.add(rule.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join("+", words);
    }

    private static String word(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "common_cause";
            case IMPROVEMENT -> "special_cause_improvement";
            case CONCERN -> "special_cause_concern";
            case NEUTRAL -> "special_cause_neutral";
            case NO_LIMITS -> "no_limits";
        };
    }

    /** Mean and limits in writing: the points of a segment share them. */
    private static final class Levels {
        private final @Nullable BigDecimal of;
        private final String mean;
        private final String lower;
        private final String upper;

        Levels(@Nullable BigDecimal mean, @Nullable Limits limits) {
            this.of = mean;
            this.mean = text(mean);
            this.lower = limits == null ? "" : text(limits.lower());
            this.upper = limits == null ? "" : text(limits.upper());
        }

        /** Whether the point is of the same segment: only then is it the very same mean. */
        @SuppressWarnings("ReferenceEquality")
        boolean areOf(Charted point) {
            return of == point.mean();
        }

        private static String text(@Nullable BigDecimal number) {
            return number == null ? "" : number.stripTrailingZeros().toPlainString();
        }
    }
}

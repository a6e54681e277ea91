package uk.pctmonitor.report.page.national;

import java.util.List;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Masked;

/**
 * What the national page shows, ready to print.
 *
 * @param on the day of which plans are told
 */
public record NationalView(
        Frame frame,
        String quarter,
        String lede,
        String on,
        List<String> categories,
        List<Row> rows,
        List<MetricRow> metrics,
        List<Masked> masked) {

    public NationalView {
        categories = List.copyOf(categories);
        rows = List.copyOf(rows);
        metrics = List.copyOf(metrics);
        masked = List.copyOf(masked);
    }

    /**
     * One SHA.
     *
     * @param lights one for each category
     */
    public record Row(
            String name,
            String link,
            int pcts,
            long red,
            long amber,
            long green,
            long redAtYearEnd,
            long turnedRed,
            long better,
            long notInTime,
            int plans,
            long overdue,
            String tracker,
            List<Lights> lights) {
        public Row {
            lights = List.copyOf(lights);
        }
    }

    /** How many organisations of an SHA have which light in a category. */
    public record Lights(long red, long amber, long green, long insufficient) {}

    /** How one metric stands across the country. */
    public record MetricRow(String name, long red, long amber, long green, long missing) {}
}

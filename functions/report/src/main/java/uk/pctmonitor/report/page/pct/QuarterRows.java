package uk.pctmonitor.report.page.pct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.chart.Series;
import uk.pctmonitor.report.page.pct.PctView.QuarterRow;
import uk.pctmonitor.report.standing.MetricStanding;

/** The table beside a chart: every quarter from the first to the page's, with or without figure. */
record QuarterRows(MetricStanding standing, Series series) {

    List<QuarterRow> newestFirst() {
        Map<Quarter, String> says = new HashMap<>();
        for (int i = 0; i < series.quarters().size(); i++) {
            says.put(series.quarters().get(i), Words.says(series.chart().points().get(i)));
        }
        List<QuarterRow> rows = new ArrayList<>();
        Quarter first =
                standing.past().keySet().stream()
                        .min(Comparator.naturalOrder())
                        .orElse(series.quarters().getFirst());
        for (Quarter each = series.last(); each.compareTo(first) >= 0; each = each.previous()) {
            rows.add(row(each, says.getOrDefault(each, "")));
        }
        return rows;
    }

    private QuarterRow row(Quarter quarter, String says) {
        Rated rated = standing.past().get(quarter);
        if (rated == null) {
            Rag rag = quarter.equals(series.last()) ? standing.now() : Rag.NO_DATA;
            return new QuarterRow(quarter.label(), "no return", "", "", Words.rating(rag), says);
        }
        Words words = new Words(standing.metric());
        return new QuarterRow(
                quarter.label(),
                words.figure(rated.reported(), rated),
                words.parts(rated.reported()),
                rated.yearToDate()
                        ? "%s against %s in the year so far"
                                .formatted(
                                        words.figure(rated.compared(), rated), words.target(rated))
                        : words.target(rated),
                Words.rating(rated.rating().rag()),
                says);
    }
}

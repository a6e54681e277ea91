package uk.pctmonitor.report.page.sha;

import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.StandingWords;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.ShaStanding;

/**
 * Organisations by metrics: the figure, how it stands now and how it will at the year's end.
 *
 * @param columns the metrics that anybody ever reported
 * @param rows one for each organisation
 */
public record HeatMap(List<Column> columns, List<Row> rows) {

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A metric. */
    public record Column(String code, String name, String category) {}

    /**
     * An organisation.
     *
     * @param link to its page
     * @param red how many figures are red now
     */
    public record Row(String code, String name, String link, long red, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A metric of an organisation.
     *
     * @param style class of the rating now
     * @param figure in words, or the word for its absence
     * @param now the rating now, empty where the figure's word says it
     * @param link to the part of the organisation's page that shows it, empty for none
     * @param endStyle class of the rating at the year's end
     * @param end that rating
     */
    public record Cell(
            String style, String figure, String now, String link, String endStyle, String end) {}

    static HeatMap of(ShaStanding sha, Quarter quarter, Links links) {
        List<Metric> metrics = sha.reported();
        return new HeatMap(
                metrics.stream()
                        .map(each -> new Column(each.code(), each.shortName(), each.category()))
                        .toList(),
                sha.pcts().stream().map(pct -> row(pct, metrics, quarter, links)).toList());
    }

    private static Row row(PctStanding pct, List<Metric> metrics, Quarter quarter, Links links) {
        return new Row(
                pct.code(),
                pct.organisation().name(),
                links.to(PagePath.pct(quarter, pct.code())),
                pct.metrics().stream().filter(each -> each.now() == Rag.RED).count(),
                metrics.stream()
                        .map(metric ->
                                pct.metric(metric.code())
                                        .map(each -> cell(each, pct, links))
                                        .orElseGet(HeatMap::notAsked))
                        .toList());
    }

    private static Cell cell(MetricStanding standing, PctStanding pct, Links links) {
        String value = StandingWords.value(standing);
        String word = RagWords.of(standing.now());
        return new Cell(
                RagWords.style(standing.now()),
                value.isEmpty() ? word : value,
                value.isEmpty() ? "" : word,
                links.toMetric(pct, standing.metric().code()),
                RagWords.style(standing.yearEnd()),
                RagWords.of(standing.yearEnd()));
    }

    private static Cell notAsked() {
        return new Cell("o", "Not asked", "", "", "o", "");
    }
}

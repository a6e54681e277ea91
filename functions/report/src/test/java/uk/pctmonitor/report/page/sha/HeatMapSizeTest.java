package uk.pctmonitor.report.page.sha;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.report.page.Changes;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.Rendering;

@DisplayName("A heat map of 152 PCTs and 40 metrics")
final class HeatMapSizeTest {

    private static final int PCTS = 152;
    private static final int METRICS = 40;
    private static final int MOST_BYTES = 1_500_000;

    /** Names as long as the longest of the catalogue, codes as long as the longest. */
    private static ShaView view() {
        List<HeatMap.Column> columns = new ArrayList<>();
        for (int i = 0; i < METRICS; i++) {
            columns.add(
                    new HeatMap.Column("FIN-MERGER-SAV" + i, "Relations: local authorities", "x"));
        }
        List<HeatMap.Row> rows = new ArrayList<>();
        for (int i = 0; i < PCTS; i++) {
            List<HeatMap.Cell> cells = new ArrayList<>();
            for (int j = 0; j < METRICS; j++) {
                cells.add(
                        new HeatMap.Cell(
                                "a",
                                "1,234.56%",
                                "Amber",
                                "../pct/5N%d.html#m-FIN-MERGER-SAV%d".formatted(i, j),
                                "r",
                                "Amber"));
            }
            rows.add(
                    new HeatMap.Row(
                            "5N" + i,
                            "Heywood, Middleton and Rochdale Teaching",
                            "../pct/5N%d.html".formatted(i),
                            40,
                            cells));
        }
        return new ShaView(
                new Frame("t", List.of(), "h", "k", "r", "script"),
                "England",
                "2014/15 Q2",
                "2014/15 Q1",
                "",
                "1 October 2014",
                List.of(),
                List.of("x"),
                new HeatMap(columns, rows),
                Changes.of(List.of(), new Links("2014-15-Q2/sha/Q33.html")),
                List.of(),
                List.of(),
                List.of(),
                new SignalGrid(List.of(), ""),
                List.of(),
                List.of(),
                "",
                "");
    }

    @Test
    void isNoMoreThanOneAndAHalfMegabytes() {
        String page = new Rendering().page("sha/sha.jte", view());

        assertThat(page).contains("Heywood, Middleton and Rochdale Teaching", "1,234.56%");
        assertThat(page.split("<td class=\"a\">", -1)).hasSize(PCTS * METRICS + 1);
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    }
}

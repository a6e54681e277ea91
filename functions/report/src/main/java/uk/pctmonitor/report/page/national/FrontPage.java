package uk.pctmonitor.report.page.national;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;

/** Where the site begins: its quarters, the newest first. */
public final class FrontPage {

    /** What the template shows. */
    public record View(Frame frame, List<Row> rows) {
        public View {
            rows = List.copyOf(rows);
        }
    }

    /** One quarter. */
    public record Row(String label, String link, QuarterSummary numbers) {}

    private final Rendering rendering;

    public FrontPage(Rendering rendering) {
        this.rendering = rendering;
    }

    /**
     * The page.
     *
     * @param quarters those that have pages, in any order
     * @param day London date of what is known
     * @param asAt whether the day was asked for
     * @param rules version of the catalogue
     */
    public Page of(List<QuarterSummary> quarters, LocalDate day, boolean asAt, String rules) {
        Links links = new Links(PagePath.FRONT);
        List<Row> rows =
                quarters.stream()
                        .sorted(Comparator.comparing(QuarterSummary::quarter).reversed())
                        .map(each ->
                                new Row(
                                        each.quarter().label(),
                                        links.to(PagePath.national(each.quarter())),
                                        each))
                        .toList();
        Frame frame =
                new Frame(
                        "All quarters: PCT Monitor",
                        List.of(),
                        "All quarters",
                        Frame.known(day, asAt),
                        rules,
                        null);
        return new Page(
                PagePath.FRONT, rendering.page("national/front.jte", new View(frame, rows)));
    }
}

package uk.pctmonitor.report;

import java.util.List;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.board.BoardPages;
import uk.pctmonitor.report.page.legacy.LegacyPages;
import uk.pctmonitor.report.page.national.NationalPage;
import uk.pctmonitor.report.page.osc.OscPages;
import uk.pctmonitor.report.page.pct.PctPages;
import uk.pctmonitor.report.page.plans.PlansPages;
import uk.pctmonitor.report.page.sha.ShaPages;

/** Every kind of page that is written for a quarter. */
public final class PageKinds {

    private PageKinds() {}

    /** All of them; those that others link to first. */
    public static List<PageKind> all(Rendering rendering) {
        return List.of(
                new NationalPage(rendering),
                new ShaPages(rendering),
                new PctPages(rendering),
                new PlansPages(rendering),
                new BoardPages(rendering),
                new OscPages(rendering),
                new LegacyPages(rendering));
    }
}

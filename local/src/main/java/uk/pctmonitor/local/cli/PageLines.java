package uk.pctmonitor.local.cli;

import java.util.List;
import java.util.Locale;
import uk.pctmonitor.report.PagesWritten;
import uk.pctmonitor.report.PagesWritten.OfQuarter;

/** Which pages were written, in lines for the terminal. */
final class PageLines {

    private PageLines() {}

    /** A line a quarter. */
    static List<String> of(PagesWritten written) {
        return written.quarters().stream().map(PageLines::line).toList();
    }

    private static String line(OfQuarter of) {
        return String.format(
                Locale.ROOT,
                "%s: %,d pages, %.1f MB, %,d of them new or changed",
                of.quarter(),
                of.pages(),
                of.bytes() / 1e6,
                of.pages() - of.unchanged());
    }
}

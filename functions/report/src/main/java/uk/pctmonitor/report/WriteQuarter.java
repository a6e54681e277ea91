package uk.pctmonitor.report;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.PagesWritten.OfQuarter;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.national.QuarterSummary;
import uk.pctmonitor.report.standing.Scene;

/**
 * Writes the pages of one quarter.
 *
 * @param kinds what is written
 */
record WriteQuarter(Site site, List<PageKind> kinds) {

    /** What there is now. */
    record Done(OfQuarter pages, Manifest manifest) {}

    /**
     * Writes what differs.
     *
     * @param mark of what is known of the quarter; null when not all pages are wanted
     */
    Done of(Scene scene, Choice choice, @Nullable String mark, Manifest before) {
        Quarter quarter = scene.quarter();
        QuarterSummary numbers = QuarterSummary.of(scene);
        Shelf.Result result =
                new Shelf(site)
                        .put(
                                choice.of(rendered(scene)),
                                before,
                                manifest -> manifest.with(numbers, ""),
                                manifest ->
                                        manifest.with(
                                                numbers,
                                                mark == null ? before.mark(quarter) : mark));
        return new Done(
                new OfQuarter(
                        quarter,
                        site.folder() + PagePath.national(quarter),
                        result.pages(),
                        result.unchanged(),
                        result.bytes()),
                result.manifest());
    }

    /** In the order of the kinds, however many processors were at it. */
    private List<Page> rendered(Scene scene) {
        try (ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<List<Page>>> rendering =
                    kinds.stream().map(kind -> processors.submit(() -> kind.of(scene))).toList();
            return rendering.stream().flatMap(each -> Ended.of(each).stream()).toList();
        }
    }
}

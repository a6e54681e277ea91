package uk.pctmonitor.report.page.national;

import java.util.function.Predicate;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.Scene;

/**
 * How a quarter stands in numbers.
 *
 * @param pcts organisations on its pages
 * @param red figures that are red
 * @param missing figures that did not come
 */
public record QuarterSummary(
        Quarter quarter, int pcts, long green, long amber, long red, long missing) {

    /** The numbers of the scene's quarter. */
    public static QuarterSummary of(Scene scene) {
        return new QuarterSummary(
                scene.quarter(),
                scene.pcts().size(),
                count(scene, each -> each.now() == Rag.GREEN),
                count(scene, each -> each.now() == Rag.AMBER),
                count(scene, each -> each.now() == Rag.RED),
                count(scene, each -> each.isReported() && each.now() == Rag.NO_DATA));
    }

    private static long count(Scene scene, Predicate<MetricStanding> which) {
        return scene.pcts().stream().flatMap(each -> each.metrics().stream()).filter(which).count();
    }
}

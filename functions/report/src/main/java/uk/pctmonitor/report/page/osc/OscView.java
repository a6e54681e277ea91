package uk.pctmonitor.report.page.osc;

import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.pack.Months;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;

/**
 * What is published about one PCT.
 *
 * @param before the months of the quarter before
 * @param yearBefore the months of the same quarter a year before
 * @param closed what is said of a PCT that has closed, empty for others
 */
public record OscView(
        Frame frame,
        String name,
        String sha,
        String months,
        String before,
        String yearBefore,
        String closed,
        List<PublicCategory> categories) {

    private static final int YEAR = 4;

    public OscView {
        categories = List.copyOf(categories);
    }

    static OscView of(Scene scene, PctStanding pct) {
        Quarter quarter = scene.quarter();
        String name = pct.organisation().name();
        return new OscView(
                Frame.of(
                                scene,
                                "How the NHS did in " + name,
                                new Links(PagePath.osc(quarter, pct.code())),
                                List.of())
                        .alone(),
                name,
                scene.catalogue()
                        .register()
                        .find(pct.sha())
                        .map(each -> each.name())
                        .orElse(pct.sha()),
                Months.of(quarter),
                Months.of(quarter.previous()),
                Months.of(quarter.plus(-YEAR)),
                pct.formerArea()
                        ? "The trust has closed. The figures are for the area that it served."
                        : "",
                pct.lights().lights().stream().map(each -> PublicCategory.of(each, pct)).toList());
    }
}

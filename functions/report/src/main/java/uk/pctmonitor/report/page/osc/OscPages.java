package uk.pctmonitor.report.page.osc;

import java.util.List;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;

/** A report for each PCT that may be given to anybody: for its Overview and Scrutiny Committee. */
public record OscPages(Rendering rendering) implements PageKind {

    @Override
    public List<Page> of(Scene scene) {
        return scene.pcts().stream().map(pct -> page(scene, pct)).toList();
    }

    private Page page(Scene scene, PctStanding pct) {
        return new Page(
                PagePath.osc(scene.quarter(), pct.code()),
                rendering.page("osc/osc.jte", OscView.of(scene, pct)));
    }
}

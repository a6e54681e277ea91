package uk.pctmonitor.report.page.legacy;

import java.util.List;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;

/** A pack for each PCT that has closed, or closes within twelve months. */
public record LegacyPages(Rendering rendering) implements PageKind {

    @Override
    public List<Page> of(Scene scene) {
        Succeeding succeeding = Succeeding.of(scene);
        return scene.pcts().stream()
                .filter(PctStanding::isOutgoing)
                .map(pct ->
                        new Page(
                                PagePath.legacy(scene.quarter(), pct.code()),
                                rendering.page(
                                        "legacy/legacy.jte",
                                        LegacyView.of(scene, pct, succeeding))))
                .toList();
    }
}

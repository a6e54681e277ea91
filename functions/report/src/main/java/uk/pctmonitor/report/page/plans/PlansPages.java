package uk.pctmonitor.report.page.plans;

import java.util.List;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.standing.Scene;

/** One page for each SHA: the plans of its PCTs. */
public record PlansPages(Rendering rendering) implements PageKind {

    @Override
    public List<Page> of(Scene scene) {
        return scene.shas().stream()
                .map(sha ->
                        new Page(
                                PagePath.plans(scene.quarter(), sha.code()),
                                rendering.page(
                                        "plans/plans.jte", new PlansOfSha(scene, sha).view())))
                .toList();
    }
}

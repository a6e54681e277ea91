package uk.pctmonitor.report.page.pct;

import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.ShaStanding;

/** One page for each PCT: its lights, every metric with its chart, and why each is what it is. */
public final class PctPages implements PageKind {

    private final Rendering rendering;

    public PctPages(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public List<Page> of(Scene scene) {
        return scene.shas().stream().flatMap(sha -> pages(scene, sha)).toList();
    }

    private Stream<Page> pages(Scene scene, ShaStanding sha) {
        Examples examples = new Examples(sha);
        return sha.pcts().stream().map(pct -> page(scene, examples, pct));
    }

    private Page page(Scene scene, Examples examples, PctStanding pct) {
        return new Page(
                PagePath.pct(scene.quarter(), pct.code()),
                rendering.page("pct/pct.jte", new Composer(scene, examples, pct).view()));
    }
}

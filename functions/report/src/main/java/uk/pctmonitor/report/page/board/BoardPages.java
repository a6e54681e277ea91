package uk.pctmonitor.report.page.board;

import java.util.List;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;

/** A pack for each PCT: a cover and one printed page for each of the six categories (S4.16). */
public record BoardPages(Rendering rendering) implements PageKind {

    @Override
    public List<Page> of(Scene scene) {
        return scene.pcts().stream().map(pct -> page(scene, pct)).toList();
    }

    private Page page(Scene scene, PctStanding pct) {
        return new Page(
                PagePath.board(scene.quarter(), pct.code()),
                rendering.page("board/board.jte", BoardView.of(scene, pct)));
    }
}

package uk.pctmonitor.report.page.sha;

import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.standing.Scene;

/** For each SHA its page, and the heat map on it as a table for a spreadsheet. */
public final class ShaPages implements PageKind {

    private final Rendering rendering;

    public ShaPages(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public List<Page> of(Scene scene) {
        return scene.shas().stream()
                .flatMap(sha ->
                        Stream.of(
                                new Page(
                                        PagePath.shaCsv(scene.quarter(), sha.code()),
                                        HeatCsv.of(scene, sha)),
                                new Page(
                                        PagePath.sha(scene.quarter(), sha.code()),
                                        rendering.page(
                                                "sha/sha.jte", new ShaWriter(scene, sha).view()))))
                .toList();
    }
}

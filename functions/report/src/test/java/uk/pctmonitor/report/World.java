package uk.pctmonitor.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import uk.pctmonitor.aws.template.permission.RoleTable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.national.FrontPage;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.port.MemoryPages;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.returns.ReturnItems;

/** Returns of PCTs, which became known on 1 August 2013, and pages that show little of them. */
final class World {

    static final Quarter Q1 = Quarter.of(2012, 3);
    static final Quarter Q2 = Quarter.of(2012, 4);
    static final LocalDate KNOWN = LocalDate.of(2013, 8, 1);
    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final String METRIC = "IMM-MMR2-5Y";

    final MemoryTable table = new MemoryTable();
    final MemoryPages pages = new MemoryPages();
    final List<PageKind> kinds = new ArrayList<>(List.of(World::ways, World::ofBodies));
    Duration left = Duration.ofMinutes(10);

    /** A return is accepted. */
    World accept(String word, String org, Quarter quarter, String value) {
        Origin origin = Submissions.origin(word);
        stage(origin, org, quarter, value);
        Submissions.finish(table, origin, LedgerStatus.ACCEPTED);
        return this;
    }

    void stage(Origin origin, String org, Quarter quarter, String value) {
        TreeMap<String, Measure> measures = new TreeMap<>();
        measures.put(
                METRIC, Measure.published(new BigDecimal(value), null, null, new Cell(2, "MMR2")));
        table.putAll(
                List.of(
                        ReturnItems.item(
                                new Return(org, "cover", quarter, measures),
                                origin,
                                CATALOGUE.register().overseer(org, quarter.end()))));
    }

    PagesWritten write(String day, PagesWanted wanted) {
        Instant now = LocalDate.parse(day).atTime(9, 0).atZone(London.ZONE).toInstant();
        return new WritePages(
                        new RoleTable(table, "ReportRole"),
                        CATALOGUE,
                        pages,
                        kinds,
                        new FrontPage(new Rendering()),
                        () -> now,
                        () -> left)
                .run(wanted);
    }

    /** The paths put since the last look, in order, without the first page and the manifest. */
    List<String> fresh() {
        return pages.fresh().stream()
                .filter(path -> !path.endsWith(Manifest.PATH) && !path.equals(PagePath.FRONT))
                .sorted()
                .toList();
    }

    private static List<Page> ways(Scene scene) {
        return List.of(
                new Page(
                        PagePath.national(scene.quarter()),
                        "%s on %s%s".formatted(scene.quarter(), scene.day(), scene.asAt())));
    }

    /** Of each SHA, and of each PCT that reported. */
    private static List<Page> ofBodies(Scene scene) {
        List<Page> pages = new ArrayList<>();
        scene.shas()
                .forEach(sha ->
                        pages.add(new Page(PagePath.sha(scene.quarter(), sha.code()), sha.code())));
        scene.pcts().stream().flatMap(pct -> ofPct(pct, scene).stream()).forEach(pages::add);
        return pages;
    }

    private static List<Page> ofPct(PctStanding pct, Scene scene) {
        return pct.metric(METRIC).stream()
                .filter(metric -> metric.figure() != null)
                .map(metric -> Objects.requireNonNull(metric.figure()).measure())
                .map(measure ->
                        new Page(
                                PagePath.pct(scene.quarter(), pct.code()),
                                String.valueOf(Objects.requireNonNull(measure).value())))
                .toList();
    }
}

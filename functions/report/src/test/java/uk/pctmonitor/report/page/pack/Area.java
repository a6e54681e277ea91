package uk.pctmonitor.report.page.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.Standings;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.plans.Histories;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.returns.ReturnItems;

/** Returns and plans of PCTs in the real catalogue, and the pages that show them. */
public final class Area {

    public static final String BATH = "5FL";
    public static final String MMR2 = "IMM-MMR2-5Y";

    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final Cell CELL = new Cell(2, "cell");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MemoryTable table = new MemoryTable();

    /** A return of vaccinated and all children, by metric, such as {@code 445/500}. */
    public Area vaccinated(String org, Quarter quarter, Map<String, String> children) {
        TreeMap<String, Measure> measures = new TreeMap<>();
        children.forEach((metric, text) -> {
            String[] parts = text.split("/", 2);
            measures.put(
                    metric,
                    Measure.ofRatio(
                            new BigDecimal(parts[0]), new BigDecimal(parts[1]), HUNDRED, CELL));
        });
        return take(new Return(org, "cover", quarter, measures));
    }

    /** A quarterly performance return of bare values, by metric. */
    public Area reported(String org, Quarter quarter, Map<String, String> values) {
        TreeMap<String, Measure> measures = new TreeMap<>();
        values.forEach((metric, value) ->
                measures.put(metric, Measure.published(new BigDecimal(value), null, null, CELL)));
        return take(new Return(org, "quarterly", quarter, measures));
    }

    private Area take(Return content) {
        Origin origin =
                Submissions.origin(
                        content.org() + content.collection() + content.quarter().label());
        table.putAll(
                List.of(
                        ReturnItems.item(
                                content,
                                origin,
                                CATALOGUE
                                        .register()
                                        .overseer(content.org(), content.quarter().end()))));
        Submissions.finish(table, origin, LedgerStatus.ACCEPTED);
        return this;
    }

    /** Bath delivers a plan of that text against its MMR figures, agreed on 12 November 2014. */
    public Area deliversPlan(PlanText text) {
        Histories.commit(
                table,
                PlanChapter.none(Histories.PLAN)
                        .then(
                                Histories.DAY,
                                Histories.LEAD,
                                List.of(
                                        Histories.required(),
                                        new PlanEvent.Drafted(text),
                                        new PlanEvent.Submitted(),
                                        new PlanEvent.Agreed(),
                                        new PlanEvent.Started())));
        return this;
    }

    /** What is known of the quarter on the day. */
    public Scene on(String day, Quarter quarter) {
        return new Standings(CATALOGUE, table, LocalDate.parse(day), false).scene(quarter);
    }

    /** The page of the organisation, which is there. */
    public static String page(PageKind kind, Scene scene, String org) {
        return kind.of(scene).stream()
                .filter(each -> each.path().endsWith("/" + org + ".html"))
                .map(Page::text)
                .findFirst()
                .orElseThrow();
    }

    /** What a reader sees of a page: its body without marks, its spaces as one. */
    public static String read(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}

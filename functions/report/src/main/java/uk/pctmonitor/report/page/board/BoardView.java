package uk.pctmonitor.report.page.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.PlanCatalogue;
import uk.pctmonitor.core.rating.category.OverallLight;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Frame.Crumb;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.pack.LightLine;
import uk.pctmonitor.report.page.pack.Months;
import uk.pctmonitor.report.page.pack.PlanLine;
import uk.pctmonitor.report.page.pack.Risk;
import uk.pctmonitor.report.page.pack.Sentence;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;

/**
 * The pack of one PCT.
 *
 * @param changed since the quarter before, one sentence each
 * @param risks the greatest of all categories
 * @param quarters whose ratings the sheets show, in time order
 * @param sheets one for each category, in their order
 */
public record BoardView(
        Frame frame,
        String name,
        String sha,
        String quarter,
        String period,
        String day,
        String closed,
        List<LightLine> lights,
        String overall,
        List<String> changed,
        String before,
        List<RiskLine> risks,
        List<Quarter> quarters,
        List<CategorySheet> sheets) {

    private static final int QUARTERS = 8;
    private static final int MOST_RISKS = 8;

    public BoardView {
        lights = List.copyOf(lights);
        changed = List.copyOf(changed);
        risks = List.copyOf(risks);
        quarters = List.copyOf(quarters);
        sheets = List.copyOf(sheets);
    }

    static BoardView of(Scene scene, PctStanding pct) {
        Quarter quarter = scene.quarter();
        Links links = new Links(PagePath.board(quarter, pct.code()));
        String sha = scene.catalogue().register().named(pct.sha());
        List<Risk> risks = Risk.of(pct);
        List<Quarter> history = IntStream.range(1 - QUARTERS, 1).mapToObj(quarter::plus).toList();
        List<PlanLine> plans = plans(scene, pct);
        return new BoardView(
                Frame.of(
                        scene,
                        "Board-to-board pack of " + pct.organisation().name(),
                        links,
                        crumbs(quarter, pct, sha, links)),
                pct.code() + " " + pct.organisation().name(),
                sha,
                quarter.label(),
                Months.of(quarter),
                London.words(scene.day()),
                closed(pct),
                pct.lights().lights().stream().map(LightLine::of).toList(),
                overall(pct),
                Changes.since(quarter.previous(), pct),
                quarter.previous().label(),
                risks.stream().limit(MOST_RISKS).map(RiskLine::of).toList(),
                history,
                pct.lights().lights().stream()
                        .map(light ->
                                CategorySheet.of(
                                        CategoryFacts.of(pct, light, risks, plans), history))
                        .toList());
    }

    private static List<PlanLine> plans(Scene scene, PctStanding pct) {
        PlanCatalogue catalogue = scene.catalogue().plans();
        return pct.openPlans().stream()
                .map(each ->
                        PlanLine.of(
                                each,
                                catalogue,
                                scene.catalogue().deadlines().workingDays(),
                                scene.day()))
                .toList();
    }

    private static List<Crumb> crumbs(Quarter quarter, PctStanding pct, String sha, Links links) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(sha, links.to(PagePath.sha(quarter, pct.sha()))));
        crumbs.add(
                new Crumb(
                        pct.code() + " " + pct.organisation().name(),
                        links.to(PagePath.pct(quarter, pct.code()))));
        return crumbs;
    }

    /** Only where the catalogue asks for one (D1). */
    private static String overall(PctStanding pct) {
        OverallLight overall = pct.lights().overall();
        return overall == null
                ? ""
                : "Overall: %s. %s"
                        .formatted(RagWords.of(overall.light()), Sentence.of(overall.reason()));
    }

    private static String closed(PctStanding pct) {
        return pct.formerArea()
                ? "The PCT has closed. What is reported is reported for its former area."
                : "";
    }
}

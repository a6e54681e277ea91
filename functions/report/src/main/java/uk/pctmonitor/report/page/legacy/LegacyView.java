package uk.pctmonitor.report.page.legacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Frame.Crumb;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.pack.DutyLine;
import uk.pctmonitor.report.page.pack.LightLine;
import uk.pctmonitor.report.page.pack.Sentence;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.plan.PlanRow;

/**
 * What one PCT leaves behind.
 *
 * @param closing when it closed or closes, a sentence
 * @param overseer who answers for it, a sentence
 * @param successors code and name of each; empty where the register names nobody
 * @param neighbours others whom the same successors take over
 * @param first what has to be done first
 * @param duties by day
 * @param quarters of the history, in time order
 */
public record LegacyView(
        Frame frame,
        String name,
        String quarter,
        String day,
        String closing,
        String overseer,
        List<String> successors,
        List<Neighbour> neighbours,
        List<String> first,
        List<LightLine> lights,
        List<FinalFigure> figures,
        List<DutyLine> duties,
        List<LegacyPlan> plans,
        List<String> ended,
        List<Quarter> quarters) {

    private static final int QUARTERS = 12;

    public LegacyView {
        successors = List.copyOf(successors);
        neighbours = List.copyOf(neighbours);
        first = List.copyOf(first);
        lights = List.copyOf(lights);
        figures = List.copyOf(figures);
        duties = List.copyOf(duties);
        plans = List.copyOf(plans);
        ended = List.copyOf(ended);
        quarters = List.copyOf(quarters);
    }

    static LegacyView of(Scene scene, PctStanding pct, Succeeding succeeding) {
        Quarter quarter = scene.quarter();
        Links links = new Links(PagePath.legacy(quarter, pct.code()));
        String sha = scene.catalogue().register().named(pct.sha());
        String name = pct.code() + " " + pct.organisation().name();
        List<Quarter> quarters = IntStream.range(1 - QUARTERS, 1).mapToObj(quarter::plus).toList();
        List<LegacyPlan> plans =
                pct.openPlans().stream().map(each -> LegacyPlan.of(scene, each)).toList();
        List<DutyLine> duties =
                plans.stream()
                        .flatMap(each -> each.line().duties().stream())
                        .sorted(Comparator.comparing(DutyLine::due))
                        .toList();
        return new LegacyView(
                Frame.of(
                        scene,
                        "Legacy of " + pct.organisation().name(),
                        links,
                        List.of(
                                new Crumb(sha, links.to(PagePath.sha(quarter, pct.sha()))),
                                new Crumb(name, links.to(PagePath.pct(quarter, pct.code()))))),
                name,
                quarter.label(),
                London.words(scene.day()),
                closing(pct.organisation(), scene),
                overseer(scene, pct),
                succeeding.of(pct.code()),
                succeeding.besides(pct.code()).stream()
                        .map(each -> neighbour(each, succeeding, quarter, links))
                        .toList(),
                new FirstThings(pct, duties).inOrder(),
                pct.lights().lights().stream().map(LightLine::of).toList(),
                pct.metrics().stream().map(each -> FinalFigure.of(each, quarters)).toList(),
                duties,
                plans,
                pct.plans().stream()
                        .map(PlanRow::plan)
                        .filter(each -> !each.state().isOpen())
                        .map(LegacyView::ended)
                        .toList(),
                quarters);
    }

    private static String closing(Organisation organisation, Scene scene) {
        LocalDate closed = organisation.closed();
        return closed == null
                ? ""
                : "It %s on %s."
                        .formatted(
                                closed.isBefore(scene.day()) ? "closed" : "closes",
                                London.words(closed));
    }

    private static String overseer(Scene scene, PctStanding pct) {
        Register register = scene.catalogue().register();
        LocalDate closed = register.find(pct.sha()).map(Organisation::closed).orElse(null);
        String sha = register.named(pct.sha());
        return closed != null && closed.isBefore(scene.day())
                ? "%s answered for it and closed on %s; whoever followed it answers now."
                        .formatted(sha, London.words(closed))
                : sha + " answers for it.";
    }

    private static Neighbour neighbour(
            String code, Succeeding succeeding, Quarter quarter, Links links) {
        return new Neighbour(
                succeeding.register().named(code),
                succeeding.packed().contains(code) ? links.to(PagePath.legacy(quarter, code)) : "");
    }

    private static String ended(Plan plan) {
        return "%s %s on %s. %s"
                .formatted(
                        plan.id(),
                        plan.state().label(),
                        plan.ended() == null ? "an unknown day" : London.words(plan.ended()),
                        plan.ending().isBlank() ? "" : Sentence.of(plan.ending()))
                .strip();
    }
}

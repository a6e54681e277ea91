package uk.pctmonitor.report.page.sha;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.page.Changes;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.Masked;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.StandingWords;
import uk.pctmonitor.report.page.Stylesheet;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.ReturnStanding.State;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.ShaStanding;
import uk.pctmonitor.report.standing.plan.PlanRow;

/** Puts the page of one SHA into words. */
record ShaWriter(Scene scene, ShaStanding sha, Links links) {

    private static final String SCRIPT = Stylesheet.resource("heat.js");

    ShaWriter(Scene scene, ShaStanding sha) {
        this(scene, sha, new Links(PagePath.sha(scene.quarter(), sha.code())));
    }

    ShaView view() {
        HeatMap heat = HeatMap.of(sha, scene.quarter(), links);
        Changes changes = Changes.of(sha.pcts(), links);
        List<Submissions.Submission> submissions = Submissions.of(sha.pcts());
        List<ShaView.WithoutPlan> withoutPlan = withoutPlan();
        List<ShaView.Early> early = early();
        return new ShaView(
                Frame.of(scene, sha.sha().name(), links, List.of()).with(SCRIPT),
                sha.sha().name(),
                scene.quarter().label(),
                scene.quarter().previous().label(),
                lede(),
                London.words(scene.day()),
                facts(changes, withoutPlan.size()),
                heat.columns().stream().map(HeatMap.Column::category).distinct().sorted().toList(),
                heat,
                changes,
                submissions,
                withoutPlan,
                early,
                SignalGrid.of(sha, scene.catalogue().charting().falseAlarmsPerThousand()),
                sha.pcts().stream().map(this::lights).toList(),
                Masked.of(scene, sha.code()),
                links.to(PagePath.plans(scene.quarter(), sha.code())),
                links.to(PagePath.shaCsv(scene.quarter(), sha.code())));
    }

    private String lede() {
        return "%d of the %d figures of %s are red, %d amber and %d green. %d will be red at the year's end as things are going."
                .formatted(
                        count(each -> each.now() == Rag.RED),
                        count(each -> each.now().isRated()),
                        sha.pcts().size() == 1 ? "one PCT" : sha.pcts().size() + " PCTs",
                        count(each -> each.now() == Rag.AMBER),
                        count(each -> each.now() == Rag.GREEN),
                        count(each -> each.yearEnd() == Rag.RED));
    }

    private List<ShaView.Fact> facts(Changes changes, int withoutPlan) {
        String tracker = links.to(PagePath.plans(scene.quarter(), sha.code()));
        return List.of(
                fact(changes.of(Changes.Kind.TURNED_RED).size(), "turned red", "#changes"),
                fact(changes.of(Changes.Kind.TURNED_AMBER).size(), "turned amber", "#changes"),
                fact(changes.of(Changes.Kind.NO_FIGURE).size(), "lost their figure", "#changes"),
                fact(changes.of(Changes.Kind.BETTER).size(), "got better", "#changes"),
                fact(returns(State.MISSING), "returns missing", "#returns"),
                fact(returns(State.LATE), "returns late", "#returns"),
                fact(returns(State.CONFLICTING), "returns conflicting", "#returns"),
                fact(returns(State.AWAITED), "returns awaited", "#returns"),
                fact(withoutPlan, "red without a plan in time", "#without"),
                fact(plans(_ -> true), "open plans", tracker),
                fact(plans(each -> each.daysLate() > 0), "plans with something overdue", tracker),
                fact(plans(PlanRow::awaitsSha), "plans waiting for the SHA", tracker));
    }

    private static ShaView.Fact fact(long number, String label, String link) {
        return new ShaView.Fact(number, label, link);
    }

    private long returns(State state) {
        return sha.pcts().stream()
                .flatMap(each -> each.returns().stream())
                .filter(each -> each.state() == state)
                .count();
    }

    private long plans(Predicate<PlanRow> which) {
        return sha.pcts().stream().flatMap(each -> each.openPlans().stream()).filter(which).count();
    }

    private long count(Predicate<MetricStanding> which) {
        return sha.pcts().stream().flatMap(each -> each.metrics().stream()).filter(which).count();
    }

    private List<ShaView.WithoutPlan> withoutPlan() {
        List<ShaView.WithoutPlan> all = new ArrayList<>();
        for (PctStanding pct : sha.pcts()) {
            for (CrossFinding each : pct.misfits()) {
                if (each instanceof CrossFinding.RedWithoutPlan red) {
                    all.add(
                            new ShaView.WithoutPlan(
                                    name(pct),
                                    metricName(red.subject()),
                                    to(pct, red.subject()),
                                    red.plan() == null
                                            ? "No plan answers it."
                                            : "%s ought to answer it and is overdue."
                                                    .formatted(red.plan())));
                }
            }
        }
        return all;
    }

    private String metricName(String code) {
        return scene.catalogue().catalogue().metric(code).map(Metric::name).orElse(code);
    }

    private List<ShaView.Early> early() {
        List<ShaView.Early> all = new ArrayList<>();
        for (PctStanding pct : sha.pcts()) {
            for (MetricStanding each : pct.metrics()) {
                @Nullable Verdicts verdicts = each.verdicts();
                if (verdicts != null && Conclusion.of(verdicts).isEarlySign()) {
                    all.add(
                            new ShaView.Early(
                                    name(pct),
                                    each.metric().name(),
                                    to(pct, each.metric().code()),
                                    StandingWords.value(each),
                                    StandingWords.target(each)));
                }
            }
        }
        return all;
    }

    private ShaView.Lights lights(PctStanding pct) {
        Quarter quarter = scene.quarter();
        return new ShaView.Lights(
                name(pct),
                links.to(PagePath.pct(quarter, pct.code())),
                pct.lights().lights().stream()
                        .map(each ->
                                new ShaView.Light(
                                        RagWords.style(each.light()), RagWords.of(each.light())))
                        .toList(),
                links.to(PagePath.board(quarter, pct.code())),
                links.to(PagePath.osc(quarter, pct.code())));
    }

    private String to(PctStanding pct, String metric) {
        return links.toMetric(pct, metric);
    }

    private static String name(PctStanding pct) {
        return pct.code() + " " + pct.organisation().name();
    }
}

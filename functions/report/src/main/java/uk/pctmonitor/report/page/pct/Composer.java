package uk.pctmonitor.report.page.pct;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.OverallLight;
import uk.pctmonitor.report.chart.Series;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Frame.Crumb;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.pct.PctView.Fact;
import uk.pctmonitor.report.page.pct.PctView.Group;
import uk.pctmonitor.report.page.pct.PctView.Link;
import uk.pctmonitor.report.page.pct.PctView.MetricRow;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;

/** Puts the page of one PCT together. */
record Composer(Scene scene, Examples examples, PctStanding pct) {

    PctView view() {
        Links links = new Links(PagePath.pct(scene.quarter(), pct.code()));
        String name = pct.code() + " " + pct.organisation().name();
        Charts charts = new Charts(pct.code(), scene.quarter(), scene.catalogue());
        List<MetricStanding> reported =
                pct.metrics().stream().filter(MetricStanding::isReported).toList();
        List<Charted> charted =
                reported.stream().map(each -> new Charted(each, charts.of(each))).toList();
        Cards cards = new Cards(pct, charts, new Solutions(examples, pct, links));
        return new PctView(
                Frame.of(scene, name, links, crumbs(links)),
                name,
                lede(),
                new About(pct, scene.catalogue().register()).sentences(),
                facts(),
                pct.returns().stream().map(Returns::line).toList(),
                packs(links),
                pct.lights().lights().stream().map(new Lights(this::named)::of).toList(),
                overall(),
                new Changes(scene.quarter()).of(reported),
                comparable(reported)
                        ? "Since %s".formatted(scene.quarter().previous())
                        : "Nothing is known of %s to compare with"
                                .formatted(scene.quarter().previous()),
                comparable(reported),
                London.words(scene.day()),
                new Misfits(pct.misfits(), this::named).sentences(),
                groups(charted, new Rows(pct, new PlanWords(pct, scene.quarter(), links))),
                pct.metrics().stream()
                        .filter(each -> !each.isReported())
                        .map(each -> each.metric().name())
                        .toList(),
                charted.stream()
                        .flatMap(each ->
                                each.series().map(it -> cards.of(each.standing(), it)).stream())
                        .toList());
    }

    private List<Link> packs(Links links) {
        List<Link> packs = new ArrayList<>();
        packs.add(
                new Link("Plans of the SHA", links.to(PagePath.plans(scene.quarter(), pct.sha()))));
        packs.add(
                new Link(
                        "Board-to-board pack",
                        links.to(PagePath.board(scene.quarter(), pct.code()))));
        packs.add(new Link("Public report", links.to(PagePath.osc(scene.quarter(), pct.code()))));
        if (pct.isOutgoing()) {
            packs.add(
                    new Link(
                            "Legacy pack", links.to(PagePath.legacy(scene.quarter(), pct.code()))));
        }
        return packs;
    }

    private Organisation sha() {
        return examples.sha().sha();
    }

    private List<Crumb> crumbs(Links links) {
        return List.of(
                new Crumb(sha().name(), links.to(PagePath.sha(scene.quarter(), sha().code()))));
    }

    private String lede() {
        String under = sha().code().equals(pct.code()) ? "" : ", answering to " + sha().name();
        return "How %s stands in %s%s."
                .formatted(pct.organisation().name(), scene.quarter(), under);
    }

    private boolean comparable(List<MetricStanding> reported) {
        return reported.stream().anyMatch(each -> each.in(scene.quarter().previous()) != null);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Rag rag : List.of(Rag.RED, Rag.AMBER, Rag.GREEN)) {
            facts.add(new Fact(count(rag), RagWords.of(rag).toLowerCase(Locale.ROOT)));
        }
        for (Rag rag : List.of(Rag.NO_DATA, Rag.AWAITED, Rag.NOT_RATED)) {
            if (!count(rag).equals("0")) {
                facts.add(new Fact(count(rag), RagWords.of(rag).toLowerCase(Locale.ROOT)));
            }
        }
        facts.add(new Fact(String.valueOf(pct.openPlans().size()), "plans open"));
        return facts;
    }

    private String count(Rag rag) {
        return String.valueOf(
                pct.metrics().stream()
                        .filter(MetricStanding::isReported)
                        .filter(each -> each.now() == rag)
                        .count());
    }

    private @Nullable String overall() {
        OverallLight overall = pct.lights().overall();
        return overall == null
                ? null
                : "Overall, as the catalogue asks for: " + RagWords.of(overall.light()) + ".";
    }

    /** A metric with its series; empty for one without a figure. */
    private record Charted(MetricStanding standing, Optional<Series> series) {}

    private List<Group> groups(List<Charted> reported, Rows rows) {
        Map<Category, List<MetricRow>> byCategory = new EnumMap<>(Category.class);
        List<MetricRow> others = new ArrayList<>();
        for (Charted each : reported) {
            Category.of(each.standing().metric().category())
                    .map(it -> byCategory.computeIfAbsent(it, _ -> new ArrayList<>()))
                    .orElse(others)
                    .add(rows.of(each.standing(), each.series()));
        }
        List<Group> groups = new ArrayList<>();
        byCategory.forEach(
                (category, all) -> groups.add(new Group(Lights.capital(category.label()), all)));
        if (!others.isEmpty()) {
            groups.add(new Group("In no category", others));
        }
        return groups;
    }

    private String named(String code) {
        return scene.catalogue().catalogue().metric(code).map(Metric::name).orElse(code);
    }
}

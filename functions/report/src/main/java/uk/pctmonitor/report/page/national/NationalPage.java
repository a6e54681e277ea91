package uk.pctmonitor.report.page.national;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.report.page.Changes;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.Masked;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.ReturnStanding.State;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.ShaStanding;
import uk.pctmonitor.report.standing.plan.PlanRow;

/** The SHAs of the country by category. */
public final class NationalPage implements PageKind {

    private final Rendering rendering;

    public NationalPage(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public List<Page> of(Scene scene) {
        String path = PagePath.national(scene.quarter());
        return List.of(new Page(path, rendering.page("national/national.jte", view(scene, path))));
    }

    private static NationalView view(Scene scene, String path) {
        Links links = new Links(path);
        QuarterSummary numbers = QuarterSummary.of(scene);
        return new NationalView(
                Frame.of(scene, "England", links, List.of()),
                scene.quarter().label(),
                "%,d figures of %d PCTs are red, %,d amber and %,d green; %,d did not come."
                        .formatted(
                                numbers.red(),
                                numbers.pcts(),
                                numbers.amber(),
                                numbers.green(),
                                numbers.missing()),
                London.words(scene.day()),
                Arrays.stream(Category.values()).map(NationalPage::heading).toList(),
                scene.shas().stream().map(sha -> row(sha, scene.quarter(), links)).toList(),
                scene.reported().stream()
                        .map(metric -> metric(metric, scene))
                        .sorted(Comparator.comparingLong(NationalView.MetricRow::red).reversed())
                        .toList(),
                Masked.of(scene, null));
    }

    private static String heading(Category category) {
        return category.label().substring(0, 1).toUpperCase(Locale.UK)
                + category.label().substring(1);
    }

    private static NationalView.Row row(ShaStanding sha, Quarter quarter, Links links) {
        Changes changes = Changes.of(sha.pcts(), links);
        List<PlanRow> plans =
                sha.pcts().stream().flatMap(each -> each.openPlans().stream()).toList();
        return new NationalView.Row(
                sha.sha().name(),
                links.to(PagePath.sha(quarter, sha.code())),
                sha.pcts().size(),
                count(sha, each -> each.now() == Rag.RED),
                count(sha, each -> each.now() == Rag.AMBER),
                count(sha, each -> each.now() == Rag.GREEN),
                count(sha, each -> each.yearEnd() == Rag.RED),
                changes.of(Changes.Kind.TURNED_RED).size(),
                changes.of(Changes.Kind.BETTER).size(),
                sha.pcts().stream()
                        .flatMap(each -> each.returns().stream())
                        .filter(each -> each.state() != State.IN_TIME)
                        .count(),
                plans.size(),
                plans.stream().filter(each -> each.daysLate() > 0).count(),
                links.to(PagePath.plans(quarter, sha.code())),
                Arrays.stream(Category.values()).map(each -> lights(sha, each)).toList());
    }

    private static NationalView.Lights lights(ShaStanding sha, Category category) {
        return new NationalView.Lights(
                lights(sha, category, Light.RED),
                lights(sha, category, Light.AMBER),
                lights(sha, category, Light.GREEN),
                lights(sha, category, Light.INSUFFICIENT_DATA));
    }

    private static long lights(ShaStanding sha, Category category, Light light) {
        return sha.pcts().stream()
                .flatMap(each -> each.lights().lights().stream())
                .filter(each -> each.category() == category && each.light() == light)
                .count();
    }

    private static NationalView.MetricRow metric(Metric metric, Scene scene) {
        List<MetricStanding> all =
                scene.pcts().stream()
                        .flatMap((PctStanding pct) -> pct.metric(metric.code()).stream())
                        .toList();
        return new NationalView.MetricRow(
                metric.name(),
                all.stream().filter(each -> each.now() == Rag.RED).count(),
                all.stream().filter(each -> each.now() == Rag.AMBER).count(),
                all.stream().filter(each -> each.now() == Rag.GREEN).count(),
                all.stream().filter(each -> each.now() == Rag.NO_DATA).count());
    }

    private static long count(ShaStanding sha, Predicate<MetricStanding> which) {
        return sha.pcts().stream().flatMap(each -> each.metrics().stream()).filter(which).count();
    }
}

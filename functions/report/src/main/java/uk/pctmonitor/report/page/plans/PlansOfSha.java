package uk.pctmonitor.report.page.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.BarrierCounts;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.prompt.MisfitWords;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Frame.Crumb;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.plans.PlansView.Barrier;
import uk.pctmonitor.report.page.plans.PlansView.Entry;
import uk.pctmonitor.report.page.plans.PlansView.Fact;
import uk.pctmonitor.report.page.plans.PlansView.Line;
import uk.pctmonitor.report.page.plans.PlansView.Question;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.ShaStanding;
import uk.pctmonitor.report.standing.plan.PlanRow;

/** The plans of one SHA put together for its page. */
record PlansOfSha(Scene scene, ShaStanding sha) {

    PlansView view() {
        Links links = new Links(PagePath.plans(scene.quarter(), sha.code()));
        String name = scene.catalogue().register().named(sha.code());
        Crumb crumb = new Crumb(name, links.to(PagePath.sha(scene.quarter(), sha.code())));
        List<PlanRow> open = rows(each -> each.state().isOpen());
        List<PlanRow> ended = rows(each -> !each.state().isOpen());
        return new PlansView(
                Frame.of(scene, "Plans of " + name, links, List.of(crumb)),
                name,
                lede(open, ended),
                facts(open),
                open.stream()
                        .filter(PlanRow::awaitsSha)
                        .map(each -> entry(each, words(each).next().orElse(words(each).state())))
                        .toList(),
                questions(),
                barriers(open, ended),
                open.stream().map(this::line).toList(),
                open.stream().map(each -> card(each, links)).toList(),
                ended.stream().map(each -> entry(each, words(each).state())).toList(),
                ended.stream()
                        .filter(each -> !each.plan().milestones().isEmpty())
                        .map(each -> card(each, links))
                        .toList());
    }

    /** Those of them, the latest first and then by name. */
    private List<PlanRow> rows(Predicate<Plan> which) {
        return sha.pcts().stream()
                .flatMap(pct -> pct.plans().stream())
                .filter(row -> which.test(row.plan()))
                .sorted(
                        Comparator.comparingLong(PlanRow::daysLate)
                                .reversed()
                                .thenComparing(row -> row.plan().id()))
                .toList();
    }

    private PlanWords words(PlanRow row) {
        return new PlanWords(row, scene.day());
    }

    private String lede(List<PlanRow> open, List<PlanRow> ended) {
        if (open.isEmpty()) {
            return ended.isEmpty() ? "No PCT has or had a plan." : "No plan is open.";
        }
        long late = open.stream().filter(row -> row.daysLate() > 0).count();
        return "%s open, %s overdue. The plan that is latest stands first."
                .formatted(
                        open.size() == 1 ? "1 plan is" : open.size() + " plans are",
                        late == 0 ? "none of them" : late == 1 ? "1 of them" : late + " of them");
    }

    private List<Fact> facts(List<PlanRow> open) {
        return List.of(
                new Fact(String.valueOf(open.size()), "open"),
                fact(open, row -> row.daysLate() > 0, "overdue"),
                fact(open, PlanRow::awaitsSha, "waiting for the SHA"),
                fact(open, row -> words(row).isForecastLate(), "forecast late"));
    }

    private static Fact fact(List<PlanRow> open, Predicate<PlanRow> which, String what) {
        return new Fact(String.valueOf(open.stream().filter(which).count()), what);
    }

    private Entry entry(PlanRow row, String words) {
        Plan plan = row.plan();
        boolean inFull = plan.state().isOpen() || !plan.milestones().isEmpty();
        return new Entry(
                plan.id().toString(),
                inFull ? "#" + plan.id() : "",
                scene.catalogue().register().brieflyNamed(plan.id().org()),
                words);
    }

    private List<Question> questions() {
        return List.of(
                question("Red without a plan", CrossFinding.RedWithoutPlan.class),
                question("Plan without progress", CrossFinding.PlanWithoutProgress.class),
                question("Progress without effect", CrossFinding.ProgressWithoutEffect.class));
    }

    private Question question(String question, Class<? extends CrossFinding> kind) {
        MisfitWords words =
                new MisfitWords(scene.catalogue().register(), scene.catalogue().catalogue());
        return new Question(
                question,
                sha.pcts().stream()
                        .flatMap(pct -> pct.misfits().stream())
                        .filter(kind::isInstance)
                        .map(words::of)
                        .toList());
    }

    private List<Barrier> barriers(List<PlanRow> open, List<PlanRow> ended) {
        List<Plan> plans = Stream.concat(open.stream(), ended.stream()).map(PlanRow::plan).toList();
        return BarrierCounts.of(plans).ranked().stream()
                .map(each ->
                        new Barrier(
                                each.getKey(),
                                scene.catalogue()
                                        .plans()
                                        .barriers()
                                        .getOrDefault(each.getKey(), each.getKey()),
                                each.getValue()))
                .toList();
    }

    private Line line(PlanRow row) {
        Plan plan = row.plan();
        @Nullable Duty next = row.next();
        @Nullable LocalDate due = next == null ? null : next.due();
        return new Line(
                plan.id().toString(),
                "#" + plan.id(),
                scene.catalogue().register().brieflyNamed(plan.id().org()),
                words(row).about(),
                plan.state().label(),
                row.findings(),
                next == null ? "" : PlanWords.what(next),
                due == null ? "" : London.words(due),
                row.daysLate() == 0 ? "" : String.valueOf(row.daysLate()),
                row.finishInWords(),
                words(row).stage().isEmpty()
                        ? ""
                        : String.valueOf(row.position().stage().number()));
    }

    private PlanCard card(PlanRow row, Links links) {
        return new CardMaker(
                        scene, row, links.to(PagePath.pct(scene.quarter(), row.plan().id().org())))
                .card();
    }
}

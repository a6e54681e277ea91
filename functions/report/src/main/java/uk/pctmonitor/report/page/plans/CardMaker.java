package uk.pctmonitor.report.page.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.plan.Findings;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.MilestoneRating;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.chart.PlanTimeline;
import uk.pctmonitor.report.chart.Strand;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.plans.PlanCard.Fact;
import uk.pctmonitor.report.page.plans.PlanCard.FindingRow;
import uk.pctmonitor.report.page.plans.PlanCard.MilestoneRow;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.plan.PlanRow;

/**
 * One plan put together for its card.
 *
 * @param link to the page of the PCT
 */
record CardMaker(Scene scene, PlanRow row, String link) {

    PlanCard card() {
        Plan plan = row.plan();
        @Nullable PlanText text = plan.standing().orElse(null);
        List<Strand> strands = new Strands(row, lastDay()).all();
        return new PlanCard(
                plan.id().toString(),
                scene.catalogue().register().named(plan.id().org()),
                link,
                words().about(),
                text == null ? "" : text.title(),
                facts(),
                plan.findings().stream().map(this::finding).toList(),
                strands.isEmpty()
                        ? null
                        : PlanTimeline.of(
                                plan.required(),
                                strands,
                                lastDay(),
                                dayInAWord(),
                                row.clock().end()),
                description(strands),
                plan.milestones().stream().map(this::milestone).toList(),
                misfits());
    }

    private PlanWords words() {
        return new PlanWords(row, scene.day());
    }

    /** The day up to which anything can get later. */
    private LocalDate lastDay() {
        LocalDate ended = row.plan().ended();
        return ended == null ? scene.day() : ended;
    }

    private String dayInAWord() {
        if (!row.plan().state().isOpen()) {
            return "ended";
        }
        return scene.asAt() ? London.words(scene.day()) : "today";
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(new Fact("State", words().state())));
        if (row.plan().state().isOpen()) {
            words().next().ifPresent(it -> facts.add(new Fact("Next", it)));
            words().stage().ifPresent(it -> facts.add(new Fact("Escalation", it)));
            facts.add(new Fact("Clock", words().clock()));
            words().forecast().ifPresent(it -> facts.add(new Fact("Forecast", it)));
        }
        return facts;
    }

    private FindingRow finding(PlanFinding it) {
        return new FindingRow(
                metric(it.subject()),
                RagWords.style(it.level()),
                RagWords.of(it.level()),
                it.since().label(),
                switch (it.standing()) {
                    case FAILING -> "failing";
                    case RECOVERED -> "recovered by " + it.settled();
                    case WITHDRAWN -> "no failure by corrected figures or targets";
                    case RETIRED -> "not asked for any more";
                });
    }

    private String metric(String code) {
        return scene.catalogue().catalogue().metric(code).map(Metric::name).orElse(code);
    }

    private MilestoneRow milestone(Milestone it) {
        MilestoneRating rating = MilestoneRating.of(row.plan(), it, lastDay());
        @Nullable LocalDate promised = row.promised().get(it.number());
        return new MilestoneRow(
                it.number(),
                it.text(),
                it.owner().label(),
                due(it.when()),
                promised == null ? "" : London.words(promised),
                RagWords.style(rating.rag()),
                rating.rag() == Rag.NOT_RATED ? "" : RagWords.of(rating.rag()),
                rating.words(),
                row.plan()
                        .progressOf(it.number())
                        .map(Progress::barrier)
                        .map(this::barrier)
                        .orElse(""));
    }

    private String barrier(String code) {
        return scene.catalogue().plans().barriers().getOrDefault(code, code);
    }

    private static String due(When when) {
        return switch (when) {
            case When.By(LocalDate by) -> London.words(by);
            case When.From(LocalDate from) -> "from " + London.words(from);
            case When.Ongoing(LocalDate first, int months) ->
                    "reviewed from %s, %s"
                            .formatted(
                                    London.words(first),
                                    months == 1
                                            ? "every month"
                                            : "every %d months".formatted(months));
        };
    }

    private String description(List<Strand> strands) {
        long done = row.plan().progress().values().stream().filter(Progress::isDone).count();
        long late = strands.stream().filter(each -> each.late() != null).count();
        return "%s with a line each, from %s on: %d done; %d late, or done late. %s. The table says the same."
                .formatted(
                        strands.size() == 1 ? "1 milestone" : strands.size() + " milestones",
                        London.words(row.plan().required()),
                        done,
                        late,
                        words().clock());
    }

    /** Where findings and actions do not answer each other; nothing before a plan is written. */
    private List<String> misfits() {
        if (row.plan().text() == null || !row.plan().state().isOpen()) {
            return List.of();
        }
        Findings findings = Findings.of(row.plan());
        List<String> misfits = new ArrayList<>();
        findings.unanswered()
                .forEach(
                        it -> misfits.add("No action answers %s.".formatted(metric(it.subject()))));
        findings.unfounded()
                .forEach(it -> misfits.add("Action %s answers no finding.".formatted(it.number())));
        findings.unknown()
                .forEach(it ->
                        misfits.add(
                                "Action %s names %s, which is no finding of the plan."
                                        .formatted(it.milestone(), it.subject())));
        return misfits;
    }
}

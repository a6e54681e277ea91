package uk.pctmonitor.core.plan.prompt;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.PlanState;
import uk.pctmonitor.core.plan.SlipForecast;

/** The review of the week in words: three questions, then every open plan in one paragraph. */
record WeekWords(PromptBriefing briefing, WeekReview review) {
    /** Paragraphs; headings of their own stand without a full stop. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(question("Red without a plan", CrossFinding.RedWithoutPlan.class));
        paragraphs.add(question("Plan without progress", CrossFinding.PlanWithoutProgress.class));
        paragraphs.add(
                question("Progress without effect", CrossFinding.ProgressWithoutEffect.class));
        if (!review.barriers().counts().isEmpty()) {
            paragraphs.add("Why milestones were missed: " + barriers() + ".");
        }
        paragraphs.add(
                review.plans().isEmpty()
                        ? "No plan is open."
                        : review.plans().size() == 1
                                ? "1 plan is open:"
                                : review.plans().size() + " plans are open:");
        review.plans().forEach(each -> paragraphs.add(plan(each)));
        return paragraphs;
    }

    /** {@code 1 red without a plan, 2 plans without progress, 0 without effect}. */
    String counts() {
        return "%d red without a plan, %d plans without progress, %d without effect"
                .formatted(
                        of(CrossFinding.RedWithoutPlan.class).size(),
                        of(CrossFinding.PlanWithoutProgress.class).size(),
                        of(CrossFinding.ProgressWithoutEffect.class).size());
    }

    private String question(String question, Class<? extends CrossFinding> kind) {
        List<CrossFinding> found = of(kind);
        return found.isEmpty()
                ? question + ": none."
                : found.stream()
                        .map(this::words)
                        .collect(Collectors.joining("; ", question + ": ", "."));
    }

    private List<CrossFinding> of(Class<? extends CrossFinding> kind) {
        return review.findings().stream().filter(kind::isInstance).toList();
    }

    private String words(CrossFinding finding) {
        String org = briefing.register().brieflyNamed(finding.org());
        return switch (finding) {
            case CrossFinding.RedWithoutPlan(_, String subject, var plan) ->
                    "%s, %s (%s)"
                            .formatted(
                                    org,
                                    metric(subject),
                                    plan == null
                                            ? "no plan at all"
                                            : plan + " has not been handed in");
            case CrossFinding.PlanWithoutProgress(var plan, var due, var last) ->
                    "%s of %s (report due on %s, %s)"
                            .formatted(
                                    plan,
                                    org,
                                    London.words(due),
                                    last == null
                                            ? "nothing was ever reported"
                                            : "last one on " + London.words(last));
            case CrossFinding.ProgressWithoutEffect(var plan, var failing, int done, boolean all) ->
                    "%s of %s (%s done, still failing: %s)"
                            .formatted(
                                    plan,
                                    org,
                                    all
                                            ? "everything that is mandatory is"
                                            : done == 1
                                                    ? "1 milestone is"
                                                    : done + " milestones are",
                                    failing.stream()
                                            .map(this::metric)
                                            .collect(Collectors.joining(", ")));
        };
    }

    private String barriers() {
        return review.barriers().ranked().stream()
                .map(each ->
                        "%s %d"
                                .formatted(
                                        briefing.plans()
                                                .barriers()
                                                .getOrDefault(each.getKey(), each.getKey()),
                                        each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String plan(WeekReview.Standing it) {
        return "%s %s: %s, %s. %s %s.%s"
                .formatted(
                        it.plan().id(),
                        briefing.register().brieflyNamed(it.plan().id().org()),
                        it.plan().state().label(),
                        it.stage().label(),
                        next(it),
                        DutyWords.capital(it.clock().words(briefing.today())),
                        it.forecast() instanceof SlipForecast.Expected forecast
                                ? " " + DutyWords.forecast(forecast)
                                : "");
    }

    private String next(WeekReview.Standing it) {
        Duty duty = it.next();
        if (duty == null) {
            return it.plan().state() == PlanState.AGREED
                    ? "Delivery has not begun."
                    : "Nothing is due.";
        }
        long late = ChronoUnit.DAYS.between(duty.due(), briefing.today());
        return "Next: %s, %s%s."
                .formatted(
                        duty.milestone().isEmpty()
                                ? duty.text()
                                : "milestone " + duty.milestone() + ", " + duty.text(),
                        London.words(duty.due()),
                        late > 0 ? ", " + DutyWords.days(late) + " late" : "");
    }

    private String metric(String code) {
        return briefing.catalogue().metric(code).map(Metric::shortName).orElse(code);
    }
}

package uk.pctmonitor.core.plan.prompt;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.London;
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
                        .map(new MisfitWords(briefing.register(), briefing.catalogue())::of)
                        .collect(Collectors.joining("; ", question + ": ", "."));
    }

    private List<CrossFinding> of(Class<? extends CrossFinding> kind) {
        return review.findings().stream().filter(kind::isInstance).toList();
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
                                ? " " + forecast.words()
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
}

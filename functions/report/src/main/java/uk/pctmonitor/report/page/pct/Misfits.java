package uk.pctmonitor.report.page.pct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.plan.CrossFinding.PlanWithoutProgress;
import uk.pctmonitor.core.plan.CrossFinding.ProgressWithoutEffect;
import uk.pctmonitor.core.plan.CrossFinding.RedWithoutPlan;
import uk.pctmonitor.core.plan.PlanId;

/**
 * What does not fit together between figures and plans, in sentences.
 *
 * @param named what a metric of the code is called
 */
record Misfits(List<CrossFinding> found, UnaryOperator<String> named) {

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<String> red = new ArrayList<>();
        for (CrossFinding each : found) {
            switch (each) {
                case RedWithoutPlan(_, String subject, var plan) ->
                        red.add(named.apply(subject) + overdue(plan));
                case PlanWithoutProgress(var plan, var due, var last) ->
                        sentences.add(
                                "Plan without progress: %s was to report by %s, and %s."
                                        .formatted(
                                                plan,
                                                London.words(due),
                                                last == null
                                                        ? "has never done so"
                                                        : "last did on " + London.words(last)));
                case ProgressWithoutEffect(var plan, var failing, int done, boolean all) ->
                        sentences.add(
                                "Progress without effect: %s has done %s, and still failing: %s."
                                        .formatted(
                                                plan,
                                                all
                                                        ? "everything"
                                                        : "%d milestones".formatted(done),
                                                failing.stream()
                                                        .map(named)
                                                        .collect(Collectors.joining(", "))));
            }
        }
        if (!red.isEmpty()) {
            sentences.addFirst("Red without a plan: " + String.join(", ", red) + ".");
        }
        return sentences;
    }

    private static String overdue(@Nullable PlanId plan) {
        return plan == null ? "" : " (%s has not been handed in)".formatted(plan);
    }
}

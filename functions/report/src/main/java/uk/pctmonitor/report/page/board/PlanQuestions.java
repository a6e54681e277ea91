package uk.pctmonitor.report.page.board;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.CrossFinding.PlanWithoutProgress;
import uk.pctmonitor.core.plan.CrossFinding.ProgressWithoutEffect;
import uk.pctmonitor.core.plan.CrossFinding.RedWithoutPlan;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.report.page.pack.PlanLine;
import uk.pctmonitor.report.page.pack.Sentence;

/** What plans make a board ask. */
record PlanQuestions(CategoryFacts facts) {

    private static final int MOST_NAMED = 3;

    static List<Question> of(CategoryFacts facts) {
        PlanQuestions questions = new PlanQuestions(facts);
        List<Question> asked = new ArrayList<>();
        questions.unanswered(asked);
        questions.overdue(asked);
        questions.withoutProgress(asked);
        questions.withoutEffect(asked);
        facts.planLines().forEach(each -> lines(each, asked));
        return asked;
    }

    private void unanswered(List<Question> asked) {
        List<String> red =
                facts.named(metric ->
                        facts.misfits(RedWithoutPlan.class).stream()
                                .anyMatch(it -> it.subject().equals(metric.metric().code())));
        if (!red.isEmpty()) {
            asked.add(
                    new Question(
                            "What will be done, by whom and by when?",
                            "Red, and no plan has been handed in: "
                                    + Sentence.list(red, MOST_NAMED)
                                    + "."));
        }
    }

    private void overdue(List<Question> asked) {
        facts.plans().stream()
                .map(each -> each.plan())
                .filter(each -> each.isOverdue(facts.pct().day()))
                .forEach(each ->
                        asked.add(
                                new Question(
                                        "What keeps the plan from being handed in?",
                                        overdue(each))));
    }

    private static String overdue(Plan plan) {
        return "%s was due on %s.".formatted(plan.id(), London.words(plan.due()));
    }

    private void withoutProgress(List<Question> asked) {
        facts.misfits(PlanWithoutProgress.class).stream()
                .filter(each -> facts.has(each.plan()))
                .forEach(each ->
                        asked.add(
                                new Question(
                                        "What has been done under the plan since it was last reported on?",
                                        "The report of %s was due on %s."
                                                .formatted(
                                                        each.plan(), London.words(each.due())))));
    }

    private void withoutEffect(List<Question> asked) {
        facts.misfits(ProgressWithoutEffect.class).stream()
                .filter(each -> facts.has(each.plan()))
                .forEach(each ->
                        asked.add(
                                new Question(
                                        "Was the cause understood, or does the plan need other actions?",
                                        "%s: %s done, and %s."
                                                .formatted(
                                                        each.plan(),
                                                        Sentence.count(
                                                                each.done(),
                                                                "milestone is",
                                                                "milestones are"),
                                                        Sentence.count(
                                                                each.failing().size(),
                                                                "figure still fails",
                                                                "figures still fail")))));
    }

    private static void lines(PlanLine plan, List<Question> asked) {
        if (!plan.barriers().isEmpty()) {
            asked.add(
                    new Question(
                            "What can the boards do about what stands in the way?",
                            "%s missed milestones: %s.".formatted(plan.name(), plan.barriers())));
        }
        if (plan.isForecastTooLate()) {
            asked.add(
                    new Question(
                            "How can the plan be finished in time?",
                            "%s is forecast for %s. %s"
                                    .formatted(plan.name(), plan.finish(), plan.clock())));
        }
    }
}

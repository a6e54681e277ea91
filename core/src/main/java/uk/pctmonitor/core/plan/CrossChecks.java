package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.rating.Rag;

/**
 * Three questions that neither the figures nor the plans answer alone: what is red without a plan,
 * which plan makes no progress, and which progress has no effect.
 *
 * @param catalogue the timers
 * @param stages at which stage the plan's category stands: reports are due in its rhythm
 * @param today London date
 */
public record CrossChecks(PlanCatalogue catalogue, Function<Plan, Stage> stages, LocalDate today) {
    /**
     * What does not fit together, in the order of the questions and then of what was given.
     *
     * @param alerts open alerts
     * @param plans open plans of the same organisations
     */
    public List<CrossFinding> of(Collection<AlertState> alerts, Collection<Plan> plans) {
        List<CrossFinding> found = new ArrayList<>();
        for (AlertState alert : alerts) {
            if (alert.key().kind() == AlertKey.Kind.RATING && alert.level() == Rag.RED) {
                withoutPlan(alert.key(), plans).ifPresent(found::add);
            }
        }
        plans.forEach(plan -> withoutProgress(plan).ifPresent(found::add));
        plans.forEach(plan -> withoutEffect(plan).ifPresent(found::add));
        return found;
    }

    private Optional<CrossFinding> withoutPlan(AlertKey key, Collection<Plan> plans) {
        List<Plan> answers =
                plans.stream()
                        .filter(each ->
                                each.state().isOpen()
                                        && each.id().org().equals(key.org())
                                        && each.finding(key.subject()).isPresent())
                        .toList();
        if (answers.stream().anyMatch(each -> !each.isOverdue(today))) {
            return Optional.empty();
        }
        return Optional.of(
                new CrossFinding.RedWithoutPlan(
                        key.org(),
                        key.subject(),
                        answers.isEmpty() ? null : answers.getLast().id()));
    }

    private Optional<CrossFinding> withoutProgress(Plan plan) {
        LocalDate last = plan.reported() != null ? plan.reported() : plan.started();
        if (!isBeingDelivered(plan) || last == null) {
            return Optional.empty();
        }
        LocalDate due = catalogue.ladder().nextReport(stages.apply(plan), last);
        return today.isAfter(due)
                ? Optional.of(new CrossFinding.PlanWithoutProgress(plan.id(), due, plan.reported()))
                : Optional.empty();
    }

    private Optional<CrossFinding> withoutEffect(Plan plan) {
        LocalDate started = plan.started();
        List<String> failing =
                plan.findings().stream()
                        .filter(PlanFinding::isFailing)
                        .map(PlanFinding::subject)
                        .toList();
        if (!isBeingDelivered(plan) || started == null || failing.isEmpty()) {
            return Optional.empty();
        }
        int done = (int) plan.progress().values().stream().filter(Progress::isDone).count();
        List<Milestone> mandatory =
                plan.milestones().stream()
                        .filter(each -> each.mandatory() && !(each.when() instanceof When.Ongoing))
                        .toList();
        boolean all = mandatory.stream().allMatch(each -> isDone(plan, each));
        boolean onTime =
                mandatory.stream()
                        .allMatch(
                                each -> isDone(plan, each) || !today.isAfter(each.when().first()));
        boolean expected =
                !today.isBefore(started.plusMonths(catalogue.policy().improvementMonths()));
        return done > 0 && (all || (onTime && expected))
                ? Optional.of(new CrossFinding.ProgressWithoutEffect(plan.id(), failing, done, all))
                : Optional.empty();
    }

    private static boolean isBeingDelivered(Plan plan) {
        return plan.state() == PlanState.IN_DELIVERY || plan.state() == PlanState.REVISION_PROPOSED;
    }

    private static boolean isDone(Plan plan, Milestone milestone) {
        return plan.progressOf(milestone.number()).filter(Progress::isDone).isPresent();
    }
}

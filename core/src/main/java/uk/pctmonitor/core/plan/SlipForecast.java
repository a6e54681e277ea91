package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.core.calendar.London;

/**
 * When a plan will be finished, if its open milestones are as late as the PCT's closed ones were
 * (rules.md 4.8): the median of their days late is added to each. One done early counts as not
 * late: being early with one thing does not bring the next forward.
 */
public sealed interface SlipForecast {
    /**
     * Too few milestones have been closed to forecast anything.
     *
     * @param closed how many have
     * @param needed how many it takes
     */
    record TooFew(int closed, int needed) implements SlipForecast {}

    /** No milestone with a deadline is open. */
    record NothingOpen() implements SlipForecast {}

    /**
     * A forecast.
     *
     * @param closed milestones it rests on
     * @param days the median of their days late, half a day rounded up
     * @param planned the last deadline among the open milestones
     * @param finish when the last of them will be done; today at the earliest
     * @param longStop last day of the time to be fit for purpose
     */
    record Expected(int closed, long days, LocalDate planned, LocalDate finish, LocalDate longStop)
            implements SlipForecast {
        /** Whether it will be finished too late to be fit for purpose in time: a warning. */
        public boolean isBeyondLongStop() {
            return finish.isAfter(longStop);
        }

        /** In a sentence, with what it rests on. */
        public String words() {
            return "Milestones of this PCT came %s late in the middle case: the plan's last, planned for"
                            .formatted(DayCount.words(days))
                    + " %s, is forecast for %s%s."
                            .formatted(
                                    London.words(planned),
                                    London.words(finish),
                                    isBeyondLongStop()
                                            ? ", AFTER the time to be fit for purpose ends"
                                            : "");
        }
    }

    /**
     * The forecast of one plan.
     *
     * @param plan whose milestones are open
     * @param all plans of the same PCT whose closed milestones are looked at; the plan itself among
     *     them
     * @param today London date
     */
    static SlipForecast of(Plan plan, Collection<Plan> all, PlanPolicy policy, LocalDate today) {
        List<LocalDate> open =
                plan.milestones().stream()
                        .filter(each ->
                                plan.progressOf(each.number()).filter(Progress::isDone).isEmpty())
                        .flatMap(each -> deadline(each))
                        .sorted()
                        .toList();
        if (open.isEmpty() || !plan.state().isOpen()) {
            return new NothingOpen();
        }
        List<Long> late = all.stream().flatMap(SlipForecast::late).sorted().toList();
        if (late.isEmpty() || late.size() < policy.leastForSlip()) {
            return new TooFew(late.size(), policy.leastForSlip());
        }
        long median = median(late);
        LocalDate finish =
                open.stream()
                        .map(due -> due.plusDays(median))
                        .max(Comparator.naturalOrder())
                        .filter(day -> day.isAfter(today))
                        .orElse(today);
        return new Expected(
                late.size(),
                median,
                open.getLast(),
                finish,
                FitForPurposeClock.of(plan, policy).end());
    }

    private static Stream<LocalDate> deadline(Milestone milestone) {
        return milestone.when() instanceof When.By(LocalDate day) ? Stream.of(day) : Stream.empty();
    }

    private static Stream<Long> late(Plan plan) {
        return plan.milestones().stream()
                .flatMap(each ->
                        deadline(each)
                                .flatMap(due ->
                                        plan
                                                .progressOf(each.number())
                                                .map(Progress::done)
                                                .map(done -> ChronoUnit.DAYS.between(due, done))
                                                .stream()))
                .map(days -> Math.max(0, days));
    }

    private static long median(List<Long> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half) + 1) / 2;
    }
}

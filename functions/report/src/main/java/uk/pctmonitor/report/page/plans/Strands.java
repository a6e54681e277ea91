package uk.pctmonitor.report.page.plans;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.Duties;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.report.chart.Sign;
import uk.pctmonitor.report.chart.Strand;
import uk.pctmonitor.report.chart.Strand.Stretch;
import uk.pctmonitor.report.standing.plan.PlanRow;

/**
 * The milestones of a plan as lines of a time line.
 *
 * @param today of the page, or the day on which the plan ended: nothing gets later after it
 */
record Strands(PlanRow row, LocalDate today) {

    List<Strand> all() {
        Plan plan = row.plan();
        return plan.milestones().stream()
                .map(each -> strand(each, plan.progressOf(each.number())))
                .toList();
    }

    /** Nothing is due any more, then. */
    private boolean hasEnded() {
        return !row.plan().state().isOpen();
    }

    private Strand strand(Milestone milestone, Optional<Progress> progress) {
        Map<Sign, LocalDate> signs = new EnumMap<>(Sign.class);
        @Nullable LocalDate promised = row.promised().get(milestone.number());
        if (promised != null) {
            signs.put(Sign.PROMISED, promised);
        }
        @Nullable LocalDate done = progress.map(Progress::done).orElse(null);
        @Nullable LocalDate due =
                done == null
                        ? Duties.next(milestone, progress).orElse(null)
                        : milestone.when() instanceof When.By(LocalDate day) ? day : null;
        progress.map(Progress::reviewed).ifPresent(day -> signs.put(Sign.REVIEWED, day));
        if (milestone.when() instanceof When.From) {
            progress.map(Progress::started).ifPresent(day -> signs.put(Sign.STARTED, day));
        }
        @Nullable Stretch late = null;
        if (done != null) {
            boolean after = due != null && done.isAfter(due);
            signs.put(after ? Sign.DONE_LATE : Sign.DONE, done);
            if (due != null) {
                signs.put(Sign.DUE, due);
                late = after ? new Stretch(due, done) : null;
            }
        } else if (due != null && (signs.isEmpty() || !hasEnded())) {
            boolean overdue = today.isAfter(due);
            signs.put(overdue ? Sign.OVERDUE : Sign.DUE, due);
            late = overdue ? new Stretch(due, today) : null;
        }
        return new Strand(milestone.number(), new TreeMap<>(signs), late);
    }
}

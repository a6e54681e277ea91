package uk.pctmonitor.report.standing.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.WorkingDays;
import uk.pctmonitor.core.plan.Duties;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.FitForPurposeClock;
import uk.pctmonitor.core.plan.LadderPosition;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanCatalogue;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.SlipForecast;

/**
 * One plan as its SHA tracks it.
 *
 * @param sha who performance-manages it
 * @param next what has to be done first, null when nothing is open
 * @param daysLate calendar days since that was due; 0 when it is not
 * @param finish when its milestones are expected to be done
 * @param clock how long the PCT has to be fit for purpose
 * @param position where its category stands on the ladder
 * @param promised by milestone, the day that it had in the version agreed first; of those that have
 *     another by now
 */
public record PlanRow(
        String sha,
        Plan plan,
        @Nullable Duty next,
        long daysLate,
        SlipForecast finish,
        FitForPurposeClock clock,
        LadderPosition position,
        SortedMap<String, LocalDate> promised) {

    public PlanRow {
        promised = Collections.unmodifiableSortedMap(new TreeMap<>(promised));
    }

    /**
     * The row of a plan on a day.
     *
     * @param all plans of the same PCT, whose past lateness the forecast rests on
     */
    public static PlanRow of(
            Plan plan,
            Collection<Plan> all,
            LadderPosition position,
            SortedMap<String, LocalDate> promised,
            String sha,
            PlanCatalogue catalogue,
            WorkingDays workingDays,
            LocalDate today) {
        List<Duty> duties = Duties.of(plan, position.stage(), sha, catalogue, workingDays);
        @Nullable Duty next = duties.isEmpty() ? null : duties.getFirst();
        return new PlanRow(
                sha,
                plan,
                next,
                next == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(next.due(), today)),
                SlipForecast.of(plan, all, catalogue.policy(), today),
                FitForPurposeClock.of(plan, catalogue.policy()),
                position,
                promised);
    }

    /** Whether the SHA has to decide or confirm. */
    public boolean awaitsSha() {
        boolean said = plan.signatures().stream().anyMatch(each -> each.org().equals(sha));
        return switch (plan.state()) {
            case EXIT_REVIEW -> true;
            case SUBMITTED -> !said;
            case REVISION_PROPOSED -> plan.submitted() != null && !said;
            case REQUIRED, DRAFT, RETURNED, AGREED, IN_DELIVERY, CLOSED, SUPERSEDED -> false;
        };
    }

    /** Such as {@code 2 failing, 1 recovered}. */
    public String findings() {
        long failing = plan.findings().stream().filter(PlanFinding::isFailing).count();
        long settled = plan.findings().size() - failing;
        if (plan.findings().isEmpty()) {
            return "none";
        }
        return settled == 0
                ? failing + " failing"
                : failing == 0
                        ? settled + " settled"
                        : failing + " failing, " + settled + " settled";
    }

    /** When it will be finished, in a word or two; empty where nothing can be said. */
    public String finishInWords() {
        return switch (finish) {
            case SlipForecast.Expected it ->
                    it.finish() + (it.isBeyondLongStop() ? " too late" : "");
            case SlipForecast.TooFew _, SlipForecast.NothingOpen _ -> "";
        };
    }
}

package uk.pctmonitor.report.page.pack;

import java.time.LocalDate;
import java.util.List;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.WorkingDays;
import uk.pctmonitor.core.plan.BarrierCounts;
import uk.pctmonitor.core.plan.Duties;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanCatalogue;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.SlipForecast;
import uk.pctmonitor.report.standing.plan.PlanRow;

/**
 * How a plan stands, ready to print.
 *
 * @param title of its text, empty before it was written
 * @param state such as {@code in delivery, stage 2, recovery}
 * @param findings such as {@code 2 failing}
 * @param duties what has to be done, the first due first
 * @param late how many of these are late
 * @param barriers why milestones were missed, in words; empty for none
 * @param clock how long there is to be fit for purpose
 * @param finish when it will be finished, empty where nothing can be said
 * @param isForecastTooLate whether that is after the time to be fit for purpose
 */
public record PlanLine(
        String name,
        String title,
        String state,
        String findings,
        List<DutyLine> duties,
        int late,
        String barriers,
        String clock,
        String finish,
        boolean isForecastTooLate) {

    private static final int LONGEST_TITLE = 90;

    public PlanLine {
        duties = List.copyOf(duties);
    }

    public static PlanLine of(
            PlanRow row, PlanCatalogue catalogue, WorkingDays workingDays, LocalDate today) {
        Plan plan = row.plan();
        List<DutyLine> duties =
                Duties.of(plan, row.position().stage(), row.sha(), catalogue, workingDays).stream()
                        .map(each -> DutyLine.of(each, today))
                        .toList();
        return new PlanLine(
                plan.id().toString(),
                Sentence.brief(plan.standing().map(PlanText::title).orElse(""), LONGEST_TITLE),
                "%s; %s".formatted(plan.state().label(), row.position().stage().label()),
                row.findings(),
                duties,
                (int) duties.stream().filter(each -> !each.late().isEmpty()).count(),
                barriers(plan, catalogue),
                Sentence.of(row.clock().words(today)),
                finish(row),
                row.finish() instanceof SlipForecast.Expected it && it.isBeyondLongStop());
    }

    /** Its name, with its title where it has one. */
    public String named() {
        return title.isEmpty() ? name : name + " " + title;
    }

    private static String finish(PlanRow row) {
        return row.finish() instanceof SlipForecast.Expected it ? London.words(it.finish()) : "";
    }

    /** Such as {@code too few people or skills (2)}; empty for none. */
    private static String barriers(Plan plan, PlanCatalogue catalogue) {
        return BarrierCounts.of(List.of(plan)).ranked().stream()
                .map(each ->
                        "%s (%d)"
                                .formatted(
                                        catalogue
                                                .barriers()
                                                .getOrDefault(each.getKey(), each.getKey()),
                                        each.getValue()))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}

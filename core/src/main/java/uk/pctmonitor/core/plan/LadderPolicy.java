package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When a category moves up the ladder of escalation (rules.md 4.5), and how often a plan is then
 * reported on, from the catalogue's settings.
 *
 * @param redQuarters consecutive red quarters that make recovery formal
 * @param returns how often a plan is returned before recovery becomes formal
 * @param monthsWithoutImprovement calendar months of formal recovery before intervention
 * @param recoveryReportMonths months between reports in recovery
 * @param formalReportDays days between reports in formal recovery
 * @param interventionReportDays days between reports under intervention
 * @param statutory metrics of statutory duties: forecast red at year end, one alone asks for
 *     intervention
 */
public record LadderPolicy(
        int redQuarters,
        int returns,
        int monthsWithoutImprovement,
        int recoveryReportMonths,
        int formalReportDays,
        int interventionReportDays,
        SortedSet<String> statutory) {

    public static final LadderPolicy DEFAULT = new LadderPolicy(2, 2, 3, 1, 14, 7, new TreeSet<>());

    public LadderPolicy {
        statutory = Collections.unmodifiableSortedSet(new TreeSet<>(statutory));
    }

    /** When a plan of the stage is reported on next, after the day on which it was last. */
    public LocalDate nextReport(Stage stage, LocalDate last) {
        return switch (stage) {
            case STEADY, WATCH, RECOVERY -> last.plusMonths(recoveryReportMonths);
            case FORMAL_RECOVERY -> last.plusDays(formalReportDays);
            case INTERVENTION, DIRECTION -> last.plusDays(interventionReportDays);
        };
    }
}

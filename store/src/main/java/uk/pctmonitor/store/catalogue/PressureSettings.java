package uk.pctmonitor.store.catalogue;

import java.util.List;
import java.util.TreeSet;
import uk.pctmonitor.core.plan.ChasePolicy;
import uk.pctmonitor.core.plan.LadderPolicy;
import uk.pctmonitor.core.plan.ReminderPolicy;

/** The settings of reminders and chasers (rules.md 4.8, 4.9) and of the ladder (4.5). */
final class PressureSettings {

    private static final String REMIND_BEFORE = "reminder_days";
    private static final String REMIND_FIRST_AFTER = "reminder_first_after_days";
    private static final String REMIND_EVERY = "reminder_every_days";
    private static final String REMIND_MANAGER = "reminder_manager_after_working_days";
    private static final String REMIND_DIRECTOR = "reminder_director_after_working_days";
    private static final String REMIND_WEEKLY = "reminder_weekly_day";
    private static final String CHASE_BEFORE = "chase_before_working_days";
    private static final String CHASE_AFTER = "chase_after_working_days";
    private static final String CHASE_EVERY = "chase_every_working_days";
    private static final String CHASE_COPIED = "chase_copied_at_working_days";
    private static final String CHASE_ESCALATED = "chase_escalated_at_working_days";
    private static final String RED_QUARTERS = "ladder_red_quarters";
    private static final String RETURNS = "ladder_returns";
    private static final String WITHOUT_IMPROVEMENT = "ladder_months_without_improvement";
    private static final String RECOVERY_REPORT = "ladder_recovery_report_months";
    private static final String FORMAL_REPORT = "ladder_formal_report_days";
    private static final String INTERVENTION_REPORT = "ladder_intervention_report_days";

    private static final String STATUTORY = "ladder_statutory_metrics";

    static final List<String> NAMES =
            List.of(
                    REMIND_BEFORE,
                    REMIND_FIRST_AFTER,
                    REMIND_EVERY,
                    REMIND_MANAGER,
                    REMIND_DIRECTOR,
                    REMIND_WEEKLY,
                    CHASE_BEFORE,
                    CHASE_AFTER,
                    CHASE_EVERY,
                    CHASE_COPIED,
                    CHASE_ESCALATED,
                    RED_QUARTERS,
                    RETURNS,
                    WITHOUT_IMPROVEMENT,
                    RECOVERY_REPORT,
                    FORMAL_REPORT,
                    INTERVENTION_REPORT,
                    STATUTORY);

    private static final int MOST_RETURNS = 20;

    private PressureSettings() {}

    static ReminderPolicy reminders(NamedSettings settings) {
        ReminderPolicy standard = ReminderPolicy.DEFAULT;
        List<Integer> before =
                settings
                        .rising(
                                REMIND_BEFORE,
                                standard.before().stream().map(each -> -each).toList(),
                                -NamedSettings.MOST_DAYS,
                                0,
                                "-15;-7;0")
                        .stream()
                        .map(each -> -each)
                        .toList();
        int manager = settings.days(REMIND_MANAGER, standard.managerAfter());
        int director = settings.days(REMIND_DIRECTOR, standard.directorAfter());
        return new ReminderPolicy(
                before,
                settings.days(REMIND_FIRST_AFTER, standard.firstAfter()),
                settings.days(REMIND_EVERY, standard.every()),
                manager,
                notBefore(settings, REMIND_DIRECTOR, director, REMIND_MANAGER, manager),
                settings.word(REMIND_WEEKLY, standard.weekly()));
    }

    static ChasePolicy chasing(NamedSettings settings) {
        ChasePolicy standard = ChasePolicy.DEFAULT;
        int copied = settings.days(CHASE_COPIED, standard.copiedAt());
        int escalated = settings.days(CHASE_ESCALATED, standard.escalatedAt());
        return new ChasePolicy(
                settings.number(CHASE_BEFORE, standard.before(), 0, NamedSettings.MOST_DAYS),
                settings.rising(CHASE_AFTER, standard.after(), 1, NamedSettings.MOST_DAYS, "1;3"),
                settings.days(CHASE_EVERY, standard.every()),
                copied,
                notBefore(settings, CHASE_ESCALATED, escalated, CHASE_COPIED, copied));
    }

    static LadderPolicy ladder(NamedSettings settings) {
        LadderPolicy standard = LadderPolicy.DEFAULT;
        return new LadderPolicy(
                settings.number(
                        RED_QUARTERS, standard.redQuarters(), 1, NamedSettings.MOST_QUARTERS),
                settings.number(RETURNS, standard.returns(), 1, MOST_RETURNS),
                settings.number(
                        WITHOUT_IMPROVEMENT,
                        standard.monthsWithoutImprovement(),
                        1,
                        NamedSettings.MOST_MONTHS),
                settings.number(
                        RECOVERY_REPORT,
                        standard.recoveryReportMonths(),
                        1,
                        NamedSettings.MOST_MONTHS),
                settings.days(FORMAL_REPORT, standard.formalReportDays()),
                settings.days(INTERVENTION_REPORT, standard.interventionReportDays()),
                new TreeSet<>(settings.list(STATUTORY)));
    }

    /** The later of two steps; a fault when it comes before the earlier one. */
    private static int notBefore(
            NamedSettings settings, String name, int later, String before, int earlier) {
        if (later < earlier) {
            settings.fault(
                    settings.text(name) == null ? before : name,
                    "%s, %d, can't be less than %s, %d.".formatted(name, later, before, earlier));
            return earlier;
        }
        return later;
    }
}

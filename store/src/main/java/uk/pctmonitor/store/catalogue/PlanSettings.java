package uk.pctmonitor.store.catalogue;

import java.util.List;
import uk.pctmonitor.core.plan.PlanPolicy;
import uk.pctmonitor.core.plan.Roles;

/** The settings of plans and of who has a part in them (rules.md 4.8). */
final class PlanSettings {

    private static final String DUE_AMBER = "plan_due_amber_working_days";
    private static final String DUE_RED = "plan_due_red_working_days";
    private static final String DECISION = "plan_decision_working_days";
    private static final String IMPROVEMENT = "plan_improvement_months";
    private static final String LONG_STOP = "plan_long_stop_months";
    private static final String EXIT = "plan_exit_quarters";
    private static final String SLIP = "plan_slip_least_milestones";
    private static final String PLAN_LEAD = "role_plan_lead";
    private static final String MANAGER = "role_performance_manager";
    private static final String DIRECTOR = "role_director";
    private static final String CHIEF_EXECUTIVE = "role_chief_executive";

    static final List<String> NAMES =
            List.of(
                    DUE_AMBER,
                    DUE_RED,
                    DECISION,
                    IMPROVEMENT,
                    LONG_STOP,
                    EXIT,
                    SLIP,
                    PLAN_LEAD,
                    MANAGER,
                    DIRECTOR,
                    CHIEF_EXECUTIVE);

    private static final int MOST_MILESTONES = 100;

    private PlanSettings() {}

    static int dueAmber(NamedSettings settings) {
        return settings.days(DUE_AMBER, PlanPolicy.DEFAULT.dueAmber());
    }

    static int dueRed(NamedSettings settings) {
        return settings.days(DUE_RED, PlanPolicy.DEFAULT.dueRed());
    }

    static PlanPolicy policy(NamedSettings settings) {
        PlanPolicy standard = PlanPolicy.DEFAULT;
        return new PlanPolicy(
                dueAmber(settings),
                dueRed(settings),
                settings.days(DECISION, standard.decisionDays()),
                months(settings, IMPROVEMENT, standard.improvementMonths()),
                months(settings, LONG_STOP, standard.longStopMonths()),
                settings.number(EXIT, standard.exitQuarters(), 1, NamedSettings.MOST_QUARTERS),
                settings.number(SLIP, standard.leastForSlip(), 1, MOST_MILESTONES));
    }

    static Roles roles(NamedSettings settings) {
        Roles standard = Roles.DEFAULT;
        return new Roles(
                settings.textOr(PLAN_LEAD, standard.planLead()),
                settings.textOr(MANAGER, standard.performanceManager()),
                settings.textOr(DIRECTOR, standard.director()),
                settings.textOr(CHIEF_EXECUTIVE, standard.chiefExecutive()));
    }

    private static int months(NamedSettings settings, String name, int otherwise) {
        return settings.number(name, otherwise, 1, NamedSettings.MOST_MONTHS);
    }
}

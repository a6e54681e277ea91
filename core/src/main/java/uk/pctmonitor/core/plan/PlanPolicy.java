package uk.pctmonitor.core.plan;

/**
 * The timers and criteria of rules.md 4.8 and 4.9, from the catalogue's settings.
 *
 * @param dueAmber working days until a plan is due after amber
 * @param dueRed the same after red
 * @param decisionDays working days in which the SHA decides on a plan handed in
 * @param improvementMonths calendar months in which an agreed plan has to show effect
 * @param longStopMonths calendar months after the requirement when a PCT has to be fit for purpose
 *     (S4.10)
 * @param exitQuarters consecutive green quarters that the exit asks for
 * @param leastForSlip closed milestones needed before their lateness forecasts anything
 */
public record PlanPolicy(
        int dueAmber,
        int dueRed,
        int decisionDays,
        int improvementMonths,
        int longStopMonths,
        int exitQuarters,
        int leastForSlip) {

    public static final PlanPolicy DEFAULT = new PlanPolicy(20, 10, 10, 3, 18, 2, 3);
}

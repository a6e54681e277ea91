package uk.pctmonitor.core.alert;

/**
 * The settings of rules.md 4.1 and 4.9, from the catalogue.
 *
 * @param openWhen quarters worse than green, of the last {@code openOf}, that open an alert
 * @param openOf how many quarters back that looks
 * @param closeAfter consecutive green quarters that close it
 * @param repeatAmberDays days without acknowledgement after which an open amber is told again
 * @param repeatRedDays the same for a red one
 * @param planDueAmber working days until a recovery plan is due after amber
 * @param planDueRed the same after red
 * @param longestAcknowledgement days, the furthest an acknowledgement may reach
 */
public record AlertPolicy(
        int openWhen,
        int openOf,
        int closeAfter,
        int repeatAmberDays,
        int repeatRedDays,
        int planDueAmber,
        int planDueRed,
        int longestAcknowledgement) {

    public static final AlertPolicy DEFAULT = new AlertPolicy(1, 1, 1, 28, 14, 20, 10, 92);
}

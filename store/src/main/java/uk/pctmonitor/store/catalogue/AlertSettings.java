package uk.pctmonitor.store.catalogue;

import java.util.List;
import uk.pctmonitor.core.alert.AlertPolicy;

/** The settings of alerts (rules.md 4.1 and 4.9). */
final class AlertSettings {

    private static final String OPEN_WHEN = "alert_open_when";
    private static final String OPEN_OF = "alert_open_of";
    private static final String CLOSE_AFTER = "alert_close_after";
    private static final String REPEAT_AMBER = "alert_repeat_amber_days";
    private static final String REPEAT_RED = "alert_repeat_red_days";
    private static final String ACKNOWLEDGED = "longest_acknowledgement_days";

    static final List<String> NAMES =
            List.of(OPEN_WHEN, OPEN_OF, CLOSE_AFTER, REPEAT_AMBER, REPEAT_RED, ACKNOWLEDGED);

    private AlertSettings() {}

    static AlertPolicy read(NamedSettings settings) {
        AlertPolicy standard = AlertPolicy.DEFAULT;
        AlertPolicy policy =
                new AlertPolicy(
                        quarters(settings, OPEN_WHEN, standard.openWhen()),
                        quarters(settings, OPEN_OF, standard.openOf()),
                        quarters(settings, CLOSE_AFTER, standard.closeAfter()),
                        settings.days(REPEAT_AMBER, standard.repeatAmberDays()),
                        settings.days(REPEAT_RED, standard.repeatRedDays()),
                        PlanSettings.dueAmber(settings),
                        PlanSettings.dueRed(settings),
                        settings.days(ACKNOWLEDGED, standard.longestAcknowledgement()));
        if (policy.openWhen() > policy.openOf()) {
            settings.fault(OPEN_WHEN, "It can't be more than " + OPEN_OF + ".");
        }
        return policy;
    }

    private static int quarters(NamedSettings settings, String name, int otherwise) {
        return settings.number(name, otherwise, 1, NamedSettings.MOST_QUARTERS);
    }
}

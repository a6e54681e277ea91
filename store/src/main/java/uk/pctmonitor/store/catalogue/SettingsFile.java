package uk.pctmonitor.store.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertPolicy;
import uk.pctmonitor.core.assessment.Charting;
import uk.pctmonitor.core.rating.ForecastPolicy;
import uk.pctmonitor.core.rating.category.CategoryRules;
import uk.pctmonitor.core.rating.category.OverallRule;
import uk.pctmonitor.core.spc.Profile;

/** {@code settings.csv}: deadlines, the calendar's range and the policies. */
final class SettingsFile {

    static final CatalogueTable TABLE =
            new CatalogueTable("settings.csv", List.of("setting", "value"), List.of("note"));

    private static final String SUBMISSION = "submission_working_days";
    private static final String SIGN_OFF = "sign_off_working_days";
    private static final String CALENDAR_FROM = "calendar_from";
    private static final String CALENDAR_TO = "calendar_to";
    private static final String OPEN_WHEN = "alert_open_when";
    private static final String OPEN_OF = "alert_open_of";
    private static final String CLOSE_AFTER = "alert_close_after";
    private static final String REPEAT_AMBER = "alert_repeat_amber_days";
    private static final String REPEAT_RED = "alert_repeat_red_days";
    private static final String PLAN_AMBER = "plan_due_amber_working_days";
    private static final String PLAN_RED = "plan_due_red_working_days";
    private static final String ACKNOWLEDGED = "longest_acknowledgement_days";
    private static final String OVERALL = "overall_light";
    private static final String OVERRIDE = "longest_override_days";
    private static final String COUNTS = "forecast_of_counts";
    private static final String YEAR_END = "year_end_by";
    private static final String PROFILE = "spc_profile";
    private static final String FALSE_ALARMS = "spc_false_alarms_per_thousand";

    private static final List<String> NAMES =
            List.of(
                    SUBMISSION,
                    SIGN_OFF,
                    CALENDAR_FROM,
                    CALENDAR_TO,
                    OPEN_WHEN,
                    OPEN_OF,
                    CLOSE_AFTER,
                    REPEAT_AMBER,
                    REPEAT_RED,
                    PLAN_AMBER,
                    PLAN_RED,
                    ACKNOWLEDGED,
                    OVERALL,
                    OVERRIDE,
                    COUNTS,
                    YEAR_END,
                    PROFILE,
                    FALSE_ALARMS);
    private static final int MOST_DAYS = 366;
    private static final int MOST_QUARTERS = 40;

    private SettingsFile() {}

    /**
     * What the file sets, with the defaults for what it leaves out.
     *
     * @param calendarFrom first day of the calendar, null to take it from the bank holidays
     * @param calendarTo last day of the calendar, null likewise
     * @param longestOverride days for which the override of a light may hold
     */
    record Settings(
            int submissionDays,
            int signOffDays,
            @Nullable LocalDate calendarFrom,
            @Nullable LocalDate calendarTo,
            AlertPolicy alertPolicy,
            OverallRule overallLight,
            int longestOverride,
            ForecastPolicy forecasts,
            Charting charting) {}

    /** How counts are carried forward to the year end. */
    private enum Counts {
        SEASONAL,
        STRAIGHT
    }

    static Settings read(List<CatalogueRow> rows) {
        Map<String, CatalogueRow> byName = new HashMap<>();
        for (CatalogueRow row : rows) {
            String name = row.mandatory("setting");
            row.mandatory("value");
            if (!name.isEmpty() && !NAMES.contains(name)) {
                row.fault("setting", "The settings are " + String.join(", ", NAMES) + ".");
            } else if (byName.putIfAbsent(name, row) != null) {
                row.fault("setting", "'" + name + "' is set twice.");
            }
        }
        AlertPolicy standard = AlertPolicy.DEFAULT;
        AlertPolicy policy =
                new AlertPolicy(
                        number(byName, OPEN_WHEN, standard.openWhen(), 1, MOST_QUARTERS),
                        number(byName, OPEN_OF, standard.openOf(), 1, MOST_QUARTERS),
                        number(byName, CLOSE_AFTER, standard.closeAfter(), 1, MOST_QUARTERS),
                        number(byName, REPEAT_AMBER, standard.repeatAmberDays(), 1, MOST_DAYS),
                        number(byName, REPEAT_RED, standard.repeatRedDays(), 1, MOST_DAYS),
                        number(byName, PLAN_AMBER, standard.planDueAmber(), 1, MOST_DAYS),
                        number(byName, PLAN_RED, standard.planDueRed(), 1, MOST_DAYS),
                        number(
                                byName,
                                ACKNOWLEDGED,
                                standard.longestAcknowledgement(),
                                1,
                                MOST_DAYS));
        CatalogueRow openWhen = byName.get(OPEN_WHEN);
        if (openWhen != null && policy.openWhen() > policy.openOf()) {
            openWhen.fault("value", "It can't be more than " + OPEN_OF + ".");
        }
        return new Settings(
                number(byName, SUBMISSION, 13, 1, 90),
                number(byName, SIGN_OFF, 10, 0, 90),
                date(byName, CALENDAR_FROM),
                date(byName, CALENDAR_TO),
                policy,
                word(byName, OVERALL, CategoryRules.DEFAULT.overall()),
                number(byName, OVERRIDE, CategoryRules.DEFAULT.longestOverride(), 1, MOST_DAYS),
                new ForecastPolicy(
                        word(byName, COUNTS, Counts.SEASONAL) == Counts.SEASONAL,
                        word(byName, YEAR_END, ForecastPolicy.DEFAULT.choice())),
                new Charting(
                        profile(byName.get(PROFILE)),
                        List.of(),
                        number(
                                byName,
                                FALSE_ALARMS,
                                Charting.DEFAULT.falseAlarmsPerThousand(),
                                0,
                                1000)));
    }

    private static Profile profile(@Nullable CatalogueRow row) {
        if (row == null) {
            return Charting.DEFAULT.profile();
        }
        return Profile.named(row.text("value"))
                .orElseGet(() -> {
                    row.fault(
                            "value",
                            CatalogueRow.seen(row.text("value"))
                                    + " is not one of "
                                    + Profile.ALL.stream()
                                            .map(Profile::name)
                                            .collect(Collectors.joining(", "))
                                    + ".");
                    return Charting.DEFAULT.profile();
                });
    }

    private static <E extends Enum<E>> E word(
            Map<String, CatalogueRow> rows, String name, E otherwise) {
        CatalogueRow row = rows.get(name);
        return row == null
                ? otherwise
                : row.oneOf("value", otherwise.getDeclaringClass(), otherwise);
    }

    private static int number(
            Map<String, CatalogueRow> rows, String name, int otherwise, int least, int most) {
        CatalogueRow row = rows.get(name);
        return row == null ? otherwise : row.wholeOr("value", otherwise, least, most);
    }

    private static @Nullable LocalDate date(Map<String, CatalogueRow> rows, String name) {
        CatalogueRow row = rows.get(name);
        return row == null ? null : row.date("value");
    }
}

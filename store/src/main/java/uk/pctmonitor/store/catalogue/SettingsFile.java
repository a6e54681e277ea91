package uk.pctmonitor.store.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertPolicy;
import uk.pctmonitor.core.assessment.Charting;
import uk.pctmonitor.core.operations.OperationsLimits;
import uk.pctmonitor.core.plan.PlanCatalogue;
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
    private static final String OVERALL = "overall_light";
    private static final String OVERRIDE = "longest_override_days";
    private static final String COUNTS = "forecast_of_counts";
    private static final String YEAR_END = "year_end_by";
    private static final String PROFILE = "spc_profile";
    private static final String FALSE_ALARMS = "spc_false_alarms_per_thousand";

    private static final List<String> NAMES =
            Stream.of(
                            List.of(
                                    SUBMISSION,
                                    SIGN_OFF,
                                    CALENDAR_FROM,
                                    CALENDAR_TO,
                                    OVERALL,
                                    OVERRIDE,
                                    COUNTS,
                                    YEAR_END,
                                    PROFILE,
                                    FALSE_ALARMS),
                            AlertSettings.NAMES,
                            PlanSettings.NAMES,
                            PressureSettings.NAMES,
                            OperationsSettings.NAMES)
                    .flatMap(List::stream)
                    .toList();

    private SettingsFile() {}

    /**
     * What the file sets, with the defaults for what it leaves out.
     *
     * @param calendarFrom first day of the calendar, null to take it from the bank holidays
     * @param calendarTo last day of the calendar, null likewise
     * @param longestOverride days for which the override of a light may hold
     * @param plans the standard catalogue of plans under these policies
     * @param operations from when on something that waits is overdue
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
            Charting charting,
            PlanCatalogue plans,
            OperationsLimits operations) {}

    /** How counts are carried forward to the year end. */
    private enum Counts {
        SEASONAL,
        STRAIGHT
    }

    static Settings read(List<CatalogueRow> rows) {
        NamedSettings settings = new NamedSettings(rows, NAMES);
        return new Settings(
                settings.number(SUBMISSION, 13, 1, 90),
                settings.number(SIGN_OFF, 10, 0, 90),
                settings.date(CALENDAR_FROM),
                settings.date(CALENDAR_TO),
                AlertSettings.read(settings),
                settings.word(OVERALL, CategoryRules.DEFAULT.overall()),
                settings.days(OVERRIDE, CategoryRules.DEFAULT.longestOverride()),
                new ForecastPolicy(
                        settings.word(COUNTS, Counts.SEASONAL) == Counts.SEASONAL,
                        settings.word(YEAR_END, ForecastPolicy.DEFAULT.choice())),
                charting(settings),
                plans(settings),
                OperationsSettings.read(settings));
    }

    private static Charting charting(NamedSettings settings) {
        Charting standard = Charting.DEFAULT;
        return new Charting(
                profile(settings),
                List.of(),
                settings.number(FALSE_ALARMS, standard.falseAlarmsPerThousand(), 0, 1000));
    }

    private static Profile profile(NamedSettings settings) {
        String name = settings.text(PROFILE);
        if (name == null) {
            return Charting.DEFAULT.profile();
        }
        return Profile.named(name)
                .orElseGet(() -> {
                    settings.fault(
                            PROFILE,
                            CatalogueRow.seen(name)
                                    + " is not one of "
                                    + Profile.ALL.stream()
                                            .map(Profile::name)
                                            .collect(Collectors.joining(", "))
                                    + ".");
                    return Charting.DEFAULT.profile();
                });
    }

    private static PlanCatalogue plans(NamedSettings settings) {
        PlanCatalogue standard = PlanCatalogue.DEFAULT;
        return new PlanCatalogue(
                PlanSettings.policy(settings),
                PressureSettings.reminders(settings),
                PressureSettings.chasing(settings),
                PressureSettings.ladder(settings),
                PlanSettings.roles(settings),
                standard.arrangements(),
                standard.barriers(),
                standard.templates(),
                standard.types());
    }
}

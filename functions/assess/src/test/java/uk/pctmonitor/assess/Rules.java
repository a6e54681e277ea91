package uk.pctmonitor.assess;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertPolicy;
import uk.pctmonitor.core.calendar.BankHolidays;
import uk.pctmonitor.core.calendar.Deadlines;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.SubmitterRules;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.NationalTarget;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Catalogues for tests: percentages against one target, amber down to five points below it. */
final class Rules {

    static final String COVER = "cover";

    private Rules() {}

    /** DTAP and MMR, in force for ever. */
    static LoadedCatalogue of(String version, String target) {
        return of(version, target, List.of(metric("DTAP", null), metric("MMR", null)));
    }

    /** DTAP in force for ever, MMR until the quarter. */
    static LoadedCatalogue withMmrUntil(Quarter last) {
        return of("rules2", "95", List.of(metric("DTAP", null), metric("MMR", last)));
    }

    /** DTAP as ever, and MMR watched without a better way. */
    static LoadedCatalogue withMmrUnrated() {
        return of(
                "rules3", "95", List.of(metric("DTAP", null), metric("MMR", null, Direction.NONE)));
    }

    /** As many metrics as wanted: M001, M002 and so on. */
    static LoadedCatalogue ofSize(int size) {
        List<Metric> metrics = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            metrics.add(metric("M%03d".formatted(i), null));
        }
        return of("rules1", "95", metrics);
    }

    /** DTAP and MMR in another category. */
    static LoadedCatalogue inCategory(String category) {
        return of(
                "rules1",
                "95",
                List.of(metric("DTAP", null, category), metric("MMR", null, category)));
    }

    /** DTAP and MMR under a calendar that knows no working day. */
    static LoadedCatalogue withoutCalendar() {
        LoadedCatalogue rules = of("rules1", "95");
        return new LoadedCatalogue(
                rules.version(),
                rules.catalogue(),
                rules.register(),
                rules.collections(),
                rules.submitters(),
                new Deadlines(BankHolidays.UNKNOWN, 13, 10),
                rules.alertPolicy());
    }

    private static LoadedCatalogue of(String version, String target, List<Metric> metrics) {
        BigDecimal level = new BigDecimal(target);
        List<NationalTarget> targets =
                metrics.stream()
                        .filter(metric -> metric.direction() != Direction.NONE)
                        .map(metric ->
                                new NationalTarget(
                                        metric.code(),
                                        null,
                                        null,
                                        new Goal.Threshold(level),
                                        new AmberRule.Limit(level.subtract(BigDecimal.valueOf(5))),
                                        "test",
                                        Confidence.SOURCED))
                        .toList();
        Register register = register();
        TreeMap<String, CollectionDefinition> collections = new TreeMap<>();
        collections.put(COVER, collection(metrics.stream().map(Metric::code).toList()));
        return new LoadedCatalogue(
                version,
                new Catalogue(metrics, targets),
                register,
                collections,
                new SubmitterRules(List.of(), register),
                new Deadlines(
                        day ->
                                day.getDayOfWeek() != DayOfWeek.SATURDAY
                                        && day.getDayOfWeek() != DayOfWeek.SUNDAY,
                        13,
                        10),
                AlertPolicy.DEFAULT);
    }

    private static Register register() {
        return new Register(
                List.of(
                        new Organisation("Q39", "South West", "SHA", null, null, null, List.of()),
                        pct(World.BATH, "Bath"),
                        pct(World.BRISTOL, "Bristol")),
                List.of());
    }

    private static Organisation pct(String code, String name) {
        return new Organisation(
                code,
                name,
                "PCT",
                null,
                null,
                null,
                List.of(new Organisation.Oversight(World.SHA, null)));
    }

    private static CollectionDefinition collection(List<String> metrics) {
        return new CollectionDefinition(
                COVER,
                "COVER",
                CollectionDefinition.Kind.RETURNS,
                CollectionDefinition.Shape.WIDE,
                ',',
                '.',
                CollectionDefinition.PeriodIn.FILE_NAME,
                CollectionDefinition.ClosedOrganisations.KEEP_AS_AREA,
                CollectionDefinition.Ratios.VALUE_AND_DENOMINATOR,
                CollectionDefinition.RowErrors.REFUSE_FILE,
                Set.of(),
                List.of(),
                metrics,
                CollectionDefinition.Limits.DEFAULT);
    }

    private static Metric metric(String code, @Nullable Quarter last) {
        return metric(code, last, Direction.HIGHER);
    }

    private static Metric metric(String code, @Nullable Quarter last, String category) {
        return metric(code, last, Direction.HIGHER, category);
    }

    private static Metric metric(String code, @Nullable Quarter last, Direction direction) {
        return metric(code, last, direction, "quality");
    }

    private static Metric metric(
            String code, @Nullable Quarter last, Direction direction, String category) {
        return new Metric(
                code,
                code,
                code,
                "OUTCOME",
                category,
                "PUBLIC_HEALTH",
                "%",
                BigDecimal.valueOf(100),
                direction,
                YearToDate.RATIO,
                "immunised",
                "children",
                null,
                null,
                null,
                true,
                1,
                null,
                last,
                "1",
                "test",
                Confidence.SOURCED,
                true,
                false,
                BigDecimal.ONE,
                new AmberRule.None(),
                List.of());
    }
}

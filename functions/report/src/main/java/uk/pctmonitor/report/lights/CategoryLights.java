package uk.pctmonitor.report.lights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.CategoryRater;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.core.rating.category.OverallLight;
import uk.pctmonitor.core.rating.category.OverallRule;
import uk.pctmonitor.core.rating.category.RatedMetric;
import uk.pctmonitor.core.rating.category.ShownLight;
import uk.pctmonitor.report.figures.Figure;
import uk.pctmonitor.report.figures.Figures;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.people.LightOverrides;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * The six lights of each organisation, worked out anew from the figures of all collections of a
 * quarter with the catalogue at hand. Every metric of a category in force counts, reported or not:
 * what nobody reports is not rated, and makes the share that is rated smaller.
 */
public final class CategoryLights {

    private final LoadedCatalogue catalogue;
    private final Figures figures;
    private final LightOverrides overrides;
    private final LocalDate today;

    /**
     * @param today the London date on which an override counts or has expired
     */
    public CategoryLights(
            LoadedCatalogue catalogue, MonitorTable table, Figures figures, LocalDate today) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.overrides = new LightOverrides(table);
        this.today = today;
    }

    /**
     * The lights of the organisations wanted that reported in the quarter or had to, in code order.
     */
    public List<SixLights> of(Quarter quarter, Predicate<Organisation> wanted) {
        Map<String, Map<String, Rag>> ratings = ratings(quarter);
        Set<String> codes = new TreeSet<>(ratings.keySet());
        codes.addAll(expected(quarter));
        List<SixLights> lights = new ArrayList<>();
        for (String code : codes) {
            catalogue
                    .register()
                    .find(code)
                    .filter(wanted)
                    .ifPresent(org ->
                            lights.add(six(org, quarter, ratings.getOrDefault(code, Map.of()))));
        }
        return lights;
    }

    /** The metrics in force that belong to none of the six categories and so count nowhere. */
    public List<String> outside(Quarter quarter) {
        return inForce(quarter).stream()
                .filter(each -> Category.of(each.category()).isEmpty())
                .map(Metric::code)
                .toList();
    }

    /**
     * The lights of one organisation.
     *
     * @param ratings how its figures of the quarter stand, by metric; what is not among them is
     *     missing
     */
    public SixLights six(Organisation org, Quarter quarter, Map<String, Rag> ratings) {
        Rag missing = figures.isOverdue(quarter) ? Rag.NO_DATA : Rag.AWAITED;
        Map<Category, List<RatedMetric>> metrics = new EnumMap<>(Category.class);
        for (Metric metric : inForce(quarter)) {
            Category.of(metric.category())
                    .ifPresent(category ->
                            metrics.computeIfAbsent(category, _ -> new ArrayList<>())
                                    .add(
                                            RatedMetric.of(
                                                    metric,
                                                    ratings.getOrDefault(metric.code(), missing))));
        }
        Map<Category, LightOverride> standing = overrides.of(org.code());
        List<ShownLight> lights = new ArrayList<>();
        for (Category category : Category.values()) {
            lights.add(
                    ShownLight.on(
                            today,
                            quarter,
                            CategoryRater.rate(
                                    catalogue.categories().of(category),
                                    metrics.getOrDefault(category, List.of())),
                            standing.get(category)));
        }
        boolean overall = catalogue.categories().overall() == OverallRule.WORST;
        return new SixLights(
                org,
                catalogue.register().answersTo(org.code(), quarter.end()).orElse(""),
                lights,
                overall ? OverallLight.worst(lights) : null);
    }

    private List<Metric> inForce(Quarter quarter) {
        return catalogue.catalogue().metrics().values().stream()
                .filter(each -> each.inForce(quarter))
                .toList();
    }

    /** How each figure of the quarter stands, by organisation and metric. */
    private Map<String, Map<String, Rag>> ratings(Quarter quarter) {
        Map<String, Map<String, Rag>> ratings = new HashMap<>();
        for (CollectionDefinition collection : collections()) {
            for (Figure figure : figures.of(collection, quarter)) {
                if (figure.rating() != null) {
                    ratings.computeIfAbsent(figure.from().content().org(), _ -> new HashMap<>())
                            .put(figure.metric(), figure.rating().rag());
                }
            }
        }
        return ratings;
    }

    /** Those that are watched and open, and those on whom somebody reports for all. */
    public Set<String> expected(Quarter quarter) {
        LocalDate day = quarter.end();
        Set<String> expected = new TreeSet<>();
        for (Organisation each : catalogue.register().openOn(day)) {
            if (catalogue.register().isWatched(each)) {
                expected.add(each.code());
            }
        }
        for (CollectionDefinition collection : collections()) {
            for (String national : catalogue.submitters().nationalSubmitters(collection.code())) {
                expected.addAll(catalogue.submitters().expected(national, collection, day));
            }
        }
        return expected;
    }

    private List<CollectionDefinition> collections() {
        return catalogue.collections().values().stream()
                .filter(each -> each.kind() == CollectionDefinition.Kind.RETURNS)
                .toList();
    }
}

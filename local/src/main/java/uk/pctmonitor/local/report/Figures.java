package uk.pctmonitor.local.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Assessment;
import uk.pctmonitor.core.assessment.Assessor;
import uk.pctmonitor.core.assessment.Explanation;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Return;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.core.rating.Thresholds;
import uk.pctmonitor.store.alerts.Assessments;
import uk.pctmonitor.store.alerts.Verdict;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.people.AgreedTargets;
import uk.pctmonitor.store.people.AgreedTargets.Agreed;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * Every figure of the current returns, rated anew with the catalogue at hand by the same pure
 * functions that assess uses.
 */
public final class Figures {

    private final LoadedCatalogue catalogue;
    private final Assessor assessor;
    private final Returns returns;
    private final AgreedTargets agreements;
    private final Assessments assessments;
    private final LocalDate today;
    private final Map<String, Agreed> agreed = new HashMap<>();

    /**
     * @param today the London date on which a missing figure is awaited or overdue
     */
    public Figures(LoadedCatalogue catalogue, MonitorTable table, LocalDate today) {
        this.catalogue = catalogue;
        this.assessor = new Assessor(catalogue.catalogue());
        this.returns = new Returns(table);
        this.agreements = new AgreedTargets(table);
        this.assessments = new Assessments(table);
        this.today = today;
    }

    /** All figures of the collection and quarter, by organisation and then in catalogue order. */
    public List<Figure> of(CollectionDefinition collection, Quarter quarter) {
        List<Figure> figures = new ArrayList<>();
        returns.ofQuarter(collection.code(), quarter)
                .values()
                .forEach(each -> figures.addAll(of(collection, each)));
        return figures;
    }

    /** All figures of one return, in catalogue order. */
    public List<Figure> of(CollectionDefinition collection, StoredReturn from) {
        String org = from.content().org();
        Quarter quarter = from.content().quarter();
        Assessment assessment =
                assessor.assess(
                        org,
                        collection,
                        quarter,
                        from.content(),
                        agreed(org).targets(),
                        isOverdue(quarter));
        Set<String> metrics = new LinkedHashSet<>();
        assessor.metricsInForce(collection, quarter).forEach(each -> metrics.add(each.code()));
        metrics.addAll(from.content().measures().keySet());
        String sha = catalogue.register().answersTo(org, quarter.end()).orElse("");
        return metrics.stream()
                .map(metric ->
                        new Figure(
                                from,
                                sha,
                                metric,
                                from.content().measures().get(metric),
                                assessment.ratings().get(metric),
                                thresholds(metric, assessment.ratings().get(metric))))
                .toList();
    }

    /** They follow from the target alone, so that a blank figure has them too. */
    private @Nullable Thresholds thresholds(String metric, @Nullable Rating rating) {
        @Nullable Target target = rating == null ? null : rating.target();
        return target == null
                ? null
                : catalogue
                        .catalogue()
                        .metric(metric)
                        .filter(each -> each.direction() != Direction.NONE)
                        .map(each -> Thresholds.of(each.direction(), target.goal(), target.amber()))
                        .orElse(null);
    }

    /** The figure in force for one organisation, metric and quarter. */
    public Optional<Figure> find(
            String org, String metric, CollectionDefinition collection, Quarter quarter) {
        @Nullable StoredReturn current =
                Returns.current(returns.history(org, collection.code())).get(quarter);
        return current == null
                ? Optional.empty()
                : of(collection, current).stream()
                        .filter(each -> each.metric().equals(metric))
                        .findFirst();
    }

    /** The chain behind the figure's rating, worked out anew and compared with what was kept. */
    public Explanation explain(Figure figure, Metric metric) {
        StoredReturn from = figure.from();
        Quarter quarter = from.content().quarter();
        Agreed agreedNow = agreed(from.content().org());
        String rules =
                agreedNow.version().isEmpty()
                        ? catalogue.version()
                        : catalogue.version() + "-" + agreedNow.version();
        return Explanation.of(
                from.content().org(),
                metric,
                quarter,
                figure.measure(),
                new Explanation.Origin(
                        from.fileName(), from.order(), rules, kept(from, metric, rules)),
                catalogue.catalogue(),
                agreedNow.targets(),
                isOverdue(quarter));
    }

    private @Nullable Rag kept(StoredReturn from, Metric metric, String rules) {
        Return content = from.content();
        return assessments.of(content.org(), content.collection(), content.quarter()).stream()
                .filter(each -> each.order().equals(from.order()) && each.rules().equals(rules))
                .flatMap(each -> Optional.ofNullable(each.verdicts().get(metric.code())).stream())
                .map(Verdict::rag)
                .findFirst()
                .orElse(null);
    }

    private Agreed agreed(String org) {
        return agreed.computeIfAbsent(org, agreements::of);
    }

    /** Where no deadline can be counted, a quarter long past is overdue and none is guessed. */
    private boolean isOverdue(Quarter quarter) {
        try {
            return today.isAfter(catalogue.deadlines().submission(quarter));
        } catch (CalendarRangeException _) {
            return today.isAfter(quarter.next().end());
        }
    }
}

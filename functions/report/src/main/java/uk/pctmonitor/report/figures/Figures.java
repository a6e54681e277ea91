package uk.pctmonitor.report.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Assessor;
import uk.pctmonitor.core.assessment.Assessor.Known;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.assessment.DuePolicy;
import uk.pctmonitor.core.assessment.Explanation;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.core.rating.Thresholds;
import uk.pctmonitor.store.alerts.Assessments;
import uk.pctmonitor.store.alerts.Verdict;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.people.AgreedTargets;
import uk.pctmonitor.store.people.AgreedTargets.Agreed;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.HistoryMark;
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
    private final Map<String, SortedMap<Quarter, SortedMap<String, Rated>>> pasts = new HashMap<>();
    private final Map<String, List<StoredReturn>> versions = new HashMap<>();
    private final Map<String, SortedMap<Quarter, StoredReturn>> histories = new HashMap<>();

    /**
     * @param today the London date on which a missing figure is awaited or overdue
     */
    public Figures(LoadedCatalogue catalogue, MonitorTable table, LocalDate today) {
        this.catalogue = catalogue;
        this.assessor = new Assessor(catalogue.assessmentRules());
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
        SortedMap<String, Verdicts> verdicts =
                assessor.assess(known(org, collection, from), quarter, isOverdue(quarter))
                        .verdicts();
        Set<String> metrics = new LinkedHashSet<>();
        assessor.metricsInForce(collection.metrics(), quarter)
                .forEach(each -> metrics.add(each.code()));
        metrics.addAll(from.content().measures().keySet());
        String sha = catalogue.register().answersTo(org, quarter.end()).orElse("");
        return metrics.stream()
                .map(metric -> figure(from, sha, metric, verdicts.get(metric)))
                .toList();
    }

    private Figure figure(
            StoredReturn from, String sha, String metric, @Nullable Verdicts verdicts) {
        return new Figure(
                from,
                sha,
                metric,
                from.content().measures().get(metric),
                verdicts,
                thresholds(metric, verdicts == null ? null : verdicts.now().rating()));
    }

    /** The return among the current ones of all other quarters. */
    private Known known(String org, CollectionDefinition collection, StoredReturn from) {
        SortedMap<Quarter, Return> contents = new TreeMap<>();
        history(org, collection).forEach((each, it) -> contents.put(each, it.content()));
        contents.put(from.content().quarter(), from.content());
        return new Known(
                org, collection.code(), collection.metrics(), contents, agreed(org).targets());
    }

    /** The organisation's current returns of the collection, by quarter. */
    public SortedMap<Quarter, StoredReturn> history(String org, CollectionDefinition collection) {
        return histories.computeIfAbsent(
                org + "#" + collection.code(), _ -> Returns.current(versions(org, collection)));
    }

    /** Every return of the organisation in the collection, replaced ones among them. */
    public List<StoredReturn> versions(String org, CollectionDefinition collection) {
        return versions.computeIfAbsent(
                org + "#" + collection.code(), _ -> returns.history(org, collection.code()));
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
        @Nullable StoredReturn current = history(org, collection).get(quarter);
        return current == null
                ? Optional.empty()
                : of(collection, current).stream()
                        .filter(each -> each.metric().equals(metric))
                        .findFirst();
    }

    /**
     * The chain behind the figure's verdicts, worked out anew and compared with what was kept;
     * empty when the present catalogue has no such metric in this collection and quarter.
     */
    public Optional<Explanation> explain(
            Figure figure, Metric metric, CollectionDefinition collection) {
        StoredReturn from = figure.from();
        String org = from.content().org();
        Agreed agreedNow = agreed(org);
        String rules = agreedNow.rules(catalogue.version());
        return Optional.ofNullable(figure.verdicts())
                .map(verdicts ->
                        Explanation.of(
                                known(org, collection, from),
                                metric,
                                from.content().quarter(),
                                verdicts,
                                catalogue.charting(),
                                new Explanation.Origin(
                                        from.fileName(),
                                        from.order(),
                                        rules,
                                        kept(from, metric, rules, collection))));
    }

    /**
     * How every figure of the organisation in the collection stood in its own quarter, by quarter
     * and metric, without a look at its future.
     */
    public SortedMap<Quarter, SortedMap<String, Rated>> past(
            String org, CollectionDefinition collection) {
        return pasts.computeIfAbsent(
                org + "#" + collection.code(),
                _ -> {
                    SortedMap<Quarter, SortedMap<String, Rated>> past = new TreeMap<>();
                    history(org, collection)
                            .forEach((quarter, from) ->
                                    past.put(
                                            quarter,
                                            assessor.rate(
                                                    known(org, collection, from),
                                                    quarter,
                                                    isOverdue(quarter))));
                    return past;
                });
    }

    /**
     * What was committed of a return's verdicts when it was assessed with the history that it has
     * now, by metric: under the rules at hand, or else under the last rules it was assessed with.
     */
    public Map<String, Conclusion> kept(StoredReturn from, CollectionDefinition collection) {
        Return content = from.content();
        String mark = HistoryMark.before(content.quarter(), history(content.org(), collection));
        String rules = agreed(content.org()).rules(catalogue.version());
        Map<String, Conclusion> kept = new HashMap<>();
        assessments.of(content.org(), content.collection(), content.quarter()).stream()
                .filter(each -> each.order().equals(from.order()) && each.history().equals(mark))
                .sorted(Comparator.comparing(each -> each.rules().equals(rules)))
                .forEach(each ->
                        each.verdicts().forEach((metric, it) -> kept.put(metric, it.conclusion())));
        return kept;
    }

    private @Nullable Conclusion kept(
            StoredReturn from, Metric metric, String rules, CollectionDefinition collection) {
        Return content = from.content();
        String mark = HistoryMark.before(content.quarter(), history(content.org(), collection));
        return assessments.of(content.org(), content.collection(), content.quarter()).stream()
                .filter(each ->
                        each.order().equals(from.order())
                                && each.rules().equals(rules)
                                && each.history().equals(mark))
                .flatMap(each -> Optional.ofNullable(each.verdicts().get(metric.code())).stream())
                .map(Verdict::conclusion)
                .findFirst()
                .orElse(null);
    }

    private Agreed agreed(String org) {
        return agreed.computeIfAbsent(org, agreements::of);
    }

    /**
     * Whether what is missing for the quarter is missing, rather than awaited. Where no deadline
     * can be counted, a quarter long past is overdue and none is guessed.
     */
    public boolean isOverdue(Quarter quarter) {
        return DuePolicy.hasPassed(catalogue.deadlines(), quarter, today);
    }
}

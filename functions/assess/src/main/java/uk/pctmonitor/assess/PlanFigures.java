package uk.pctmonitor.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.RatedQuarter;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.plan.Figure;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.spc.Variation;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * What plans need to know of the figures of one organisation in one collection: of those metrics
 * that have an open alert or that an open plan answers, and no others. A metric outside the six
 * categories (S4.14) requires no plan.
 */
final class PlanFigures {

    private final LoadedCatalogue rules;

    PlanFigures(LoadedCatalogue rules) {
        this.rules = rules;
    }

    /** The figures, by metric. */
    List<Figure> of(Situation situation, Ratings ratings, Collection<Plan> open) {
        TreeSet<String> subjects = new TreeSet<>();
        AlertBook book = situation.book().book();
        book.open().stream()
                .map(AlertState::key)
                .filter(key -> key.kind() == AlertKey.Kind.RATING)
                .forEach(key -> subjects.add(key.subject()));
        open.forEach(plan -> subjects.addAll(plan.subjects()));
        subjects.retainAll(situation.collection().metrics());
        List<Figure> figures = new ArrayList<>();
        for (String subject : subjects) {
            category(subject)
                    .ifPresent(category ->
                            figures.add(figure(subject, category, book, situation, ratings)));
        }
        return figures;
    }

    private Optional<Category> category(String subject) {
        return rules.catalogue().metric(subject).map(Metric::category).flatMap(Category::of);
    }

    private Figure figure(
            String subject,
            Category category,
            AlertBook book,
            Situation situation,
            Ratings ratings) {
        AlertState state = book.state(new AlertKey(situation.org(), subject, AlertKey.Kind.RATING));
        List<RatedQuarter> quarters = new ArrayList<>();
        for (StoredReturn content : situation.current().values()) {
            var rated = ratings.of(content).get(subject);
            if (rated != null) {
                quarters.add(new RatedQuarter(content.content().quarter(), rated.rating().rag()));
            }
        }
        Optional<SortedMap<String, Verdicts>> newest = newest(situation, ratings);
        return new Figure(
                subject,
                category,
                rules.plans().typeFor(subject),
                state.isOpen() ? state.level() : Rag.GREEN,
                state.opened(),
                quarters,
                newest.filter(each -> isConcern(each.get(subject))).isPresent(),
                newest.filter(each -> !each.containsKey(subject)).isPresent());
    }

    /** The verdicts on everything that the newest return was asked for. */
    private static Optional<SortedMap<String, Verdicts>> newest(
            Situation situation, Ratings ratings) {
        return situation.current().values().stream()
                .reduce((earlier, later) -> later)
                .map(ratings::verdicts);
    }

    private static boolean isConcern(@Nullable Verdicts verdicts) {
        return verdicts != null && Conclusion.of(verdicts).variation() == Variation.CONCERN;
    }
}

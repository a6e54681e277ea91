package uk.pctmonitor.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.Basis;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.store.alerts.AlertBooks.Versioned;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.people.AgreedTargets.Agreed;
import uk.pctmonitor.store.returns.HistoryMark;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * Everything that is known of one organisation in one collection when it is assessed.
 *
 * @param book the alert book as it was before anything else was read
 * @param history every visible return
 * @param current the current return of each quarter
 * @param assessed what has been committed for the quarters that are looked at
 * @param rules version of the catalogue and of the agreed targets
 */
record Situation(
        String org,
        CollectionDefinition collection,
        Versioned book,
        List<StoredReturn> history,
        SortedMap<Quarter, StoredReturn> current,
        Agreed agreed,
        SortedMap<Quarter, List<StoredAssessment>> assessed,
        String rules) {

    Situation {
        history = List.copyOf(history);
        current = new TreeMap<>(current);
        assessed = new TreeMap<>(assessed);
    }

    /** The newest quarter with a return. */
    Optional<Quarter> newest() {
        return current.isEmpty() ? Optional.empty() : Optional.of(current.lastKey());
    }

    /** Those of the quarters for which there is a return. */
    SortedSet<Quarter> reported(SortedSet<Quarter> quarters) {
        TreeSet<Quarter> reported = new TreeSet<>(quarters);
        reported.retainAll(current.keySet());
        return reported;
    }

    /** What a decision about the quarter rests on; the order is empty when no return came. */
    Basis basis(Quarter quarter) {
        StoredReturn content = current.get(quarter);
        return new Basis(quarter, content == null ? "" : content.order(), rules);
    }

    /** The same after a commit of our own has put this book in place. */
    Situation committed(AlertBook after) {
        return new Situation(
                org,
                collection,
                new Versioned(after, book.version() + 1),
                history,
                current,
                agreed,
                assessed,
                rules);
    }

    /** Mark of the returns that stand before the quarter. */
    String history(Quarter quarter) {
        return HistoryMark.before(quarter, current);
    }

    /** Whether the quarter's current return has been assessed, under any rules. */
    boolean isAssessed(Quarter quarter) {
        String order = basis(quarter).order();
        return of(quarter).stream().anyMatch(each -> each.order().equals(order));
    }

    /** Whether it has been assessed by the catalogue, with whatever was agreed then. */
    boolean isAssessedBy(String catalogueVersion, Quarter quarter) {
        String order = basis(quarter).order();
        return of(quarter).stream()
                .filter(each -> each.order().equals(order))
                .map(StoredAssessment::rules)
                .anyMatch(each ->
                        each.equals(catalogueVersion) || each.startsWith(catalogueVersion + "-"));
    }

    /** Whether it has been assessed under the present rules and with the present history. */
    boolean isKept(Quarter quarter) {
        Basis basis = basis(quarter);
        return of(quarter).stream()
                .anyMatch(each ->
                        each.order().equals(basis.order())
                                && each.rules().equals(rules)
                                && each.history().equals(history(quarter)));
    }

    /** The return that was current when the quarter was last assessed, if it has been replaced. */
    Optional<StoredReturn> replaced(Quarter quarter) {
        String order = basis(quarter).order();
        return of(quarter).stream()
                .map(StoredAssessment::order)
                .filter(each -> each.compareTo(order) < 0)
                .max(Comparator.naturalOrder())
                .flatMap(last ->
                        history.stream()
                                .filter(each ->
                                        each.content().quarter().equals(quarter)
                                                && each.order().equals(last))
                                .findFirst());
    }

    private List<StoredAssessment> of(Quarter quarter) {
        return assessed.getOrDefault(quarter, List.of());
    }
}

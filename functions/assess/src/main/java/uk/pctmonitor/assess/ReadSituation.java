package uk.pctmonitor.assess;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.AlertBooks.Versioned;
import uk.pctmonitor.store.alerts.Assessments;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.people.AgreedTargets;
import uk.pctmonitor.store.people.AgreedTargets.Agreed;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * Reads what an assessment needs: the book, the history, what is agreed, and for each quarter that
 * is looked at what has been assessed. The number of requests does not depend on how long the
 * history is.
 */
final class ReadSituation {

    private final AlertBooks books;
    private final Returns returns;
    private final AgreedTargets agreedTargets;
    private final Assessments assessments;
    private final String catalogueVersion;

    ReadSituation(MonitorTable table, String catalogueVersion) {
        this.books = new AlertBooks(table);
        this.returns = new Returns(table);
        this.agreedTargets = new AgreedTargets(table);
        this.assessments = new Assessments(table);
        this.catalogueVersion = catalogueVersion;
    }

    Situation of(String org, CollectionDefinition collection, SortedSet<Quarter> touched) {
        // The book comes first: whoever accepts something after this also changes the book's
        // version when assessing it, and then our commit is refused. The other way round we could
        // commit what an old history says under a new version.
        Versioned book = books.of(org);
        List<StoredReturn> history = returns.history(org, collection.code());
        SortedMap<Quarter, StoredReturn> current = Returns.current(history);
        Agreed agreed = agreedTargets.of(org);
        SortedMap<Quarter, List<StoredAssessment>> assessed = new TreeMap<>();
        for (Quarter quarter : lookedAt(touched, current)) {
            assessed.put(quarter, assessments.of(org, collection.code(), quarter));
        }
        return new Situation(
                org,
                collection,
                book,
                history,
                current,
                agreed,
                assessed,
                agreed.rules(catalogueVersion));
    }

    /** The quarters that may have changed and have a return, and the newest one. */
    private static SortedSet<Quarter> lookedAt(
            SortedSet<Quarter> touched, SortedMap<Quarter, StoredReturn> current) {
        TreeSet<Quarter> quarters = new TreeSet<>(touched);
        quarters.retainAll(current.keySet());
        if (!current.isEmpty()) {
            quarters.add(current.lastKey());
        }
        return quarters;
    }
}

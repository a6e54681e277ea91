package uk.pctmonitor.local.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/** How complete a collection is in a quarter. */
public final class QuarterStatus {

    /**
     * One collection in one quarter.
     *
     * @param returns organisations that reported
     * @param figures figures with a value
     * @param blank figures left blank or withheld
     * @param missing codes of the organisations expected that did not report
     */
    public record Completeness(int returns, long figures, long blank, SortedSet<String> missing) {
        public Completeness {
            missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        }
    }

    private final LoadedCatalogue catalogue;
    private final Returns returns;

    public QuarterStatus(LoadedCatalogue catalogue, MonitorTable table) {
        this.catalogue = catalogue;
        this.returns = new Returns(table);
    }

    /** How complete it is; empty when nobody reported. */
    public Optional<Completeness> of(CollectionDefinition collection, Quarter quarter) {
        SortedMap<String, StoredReturn> current = returns.ofQuarter(collection.code(), quarter);
        if (current.isEmpty()) {
            return Optional.empty();
        }
        long figures = 0;
        long all = 0;
        for (StoredReturn each : current.values()) {
            for (Measure measure : each.content().measures().values()) {
                all++;
                figures += measure.value() == null ? 0 : 1;
            }
        }
        SortedSet<String> missing = expected(collection, quarter.end());
        missing.removeAll(current.keySet());
        return Optional.of(new Completeness(current.size(), figures, all - figures, missing));
    }

    /** Everybody for whom somebody reports nationally. */
    private SortedSet<String> expected(CollectionDefinition collection, LocalDate day) {
        SortedSet<String> expected = new TreeSet<>();
        for (String submitter : catalogue.submitters().nationalSubmitters(collection.code())) {
            expected.addAll(catalogue.submitters().expected(submitter, collection, day));
        }
        return expected;
    }
}

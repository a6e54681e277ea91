package uk.pctmonitor.local.benchmark;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;

/**
 * One metric in the current returns of one quarter.
 *
 * @param organisations who reported, and who is watched and might have
 * @param measures by organisation; who did not report the metric is not in it
 */
public record Reported(
        Metric metric,
        Quarter quarter,
        SortedSet<String> organisations,
        SortedMap<String, Measure> measures) {

    public Reported {
        organisations = Collections.unmodifiableSortedSet(new TreeSet<>(organisations));
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }

    /** What was reported; empty when no current return of the quarter is of its collection. */
    public static Optional<Reported> of(
            LoadedCatalogue catalogue, MonitorTable table, Metric metric, Quarter quarter) {
        return catalogue.collections().values().stream()
                .filter(each -> each.kind() == CollectionDefinition.Kind.RETURNS)
                .filter(each -> each.metrics().contains(metric.code()))
                .findFirst()
                .flatMap(each -> of(catalogue.register(), table, each, metric, quarter));
    }

    private static Optional<Reported> of(
            Register register,
            MonitorTable table,
            CollectionDefinition collection,
            Metric metric,
            Quarter quarter) {
        SortedMap<String, Measure> measures = new TreeMap<>();
        SortedSet<String> organisations = new TreeSet<>();
        new Returns(table)
                .ofQuarter(collection.code(), quarter)
                .forEach((org, stored) -> {
                    organisations.add(org);
                    @Nullable Measure measure = stored.content().measures().get(metric.code());
                    if (measure != null) {
                        measures.put(org, measure);
                    }
                });
        if (organisations.isEmpty()) {
            return Optional.empty();
        }
        for (Organisation each : register.organisations().values()) {
            if (mightReport(each, register, collection, quarter.end())) {
                organisations.add(each.code());
            }
        }
        return Optional.of(new Reported(metric, quarter, organisations, measures));
    }

    private static boolean mightReport(
            Organisation org, Register register, CollectionDefinition collection, LocalDate day) {
        return register.isWatched(org)
                && (org.isOpenOn(day)
                        || (collection.closedOrganisations().keepsAreas()
                                && register.isFormerArea(org, day)));
    }
}

package uk.pctmonitor.report.standing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * Everything that is known on a day of one quarter: what pages are written from.
 *
 * @param day London date of what is known
 * @param asAt whether the day was asked for, so that something else may be known by now
 * @param quarters every quarter for which any return is known
 * @param shas in code order, each with at least one organisation
 */
public record Scene(
        LocalDate day,
        boolean asAt,
        Quarter quarter,
        SortedSet<Quarter> quarters,
        LoadedCatalogue catalogue,
        List<ShaStanding> shas) {

    public Scene {
        quarters = Collections.unmodifiableSortedSet(new TreeSet<>(quarters));
        shas = List.copyOf(shas);
    }

    /** All organisations, by SHA and then by code. */
    public List<PctStanding> pcts() {
        return shas.stream().flatMap(each -> each.pcts().stream()).toList();
    }

    /** How the organisation stands; empty when nothing is known or expected of it. */
    public Optional<PctStanding> pct(String code) {
        return pcts().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The metrics for which anybody has ever reported a figure, in code order. */
    public List<Metric> reported() {
        return shas.stream()
                .flatMap(each -> each.reported().stream())
                .distinct()
                .sorted(Comparator.comparing(Metric::code))
                .toList();
    }
}

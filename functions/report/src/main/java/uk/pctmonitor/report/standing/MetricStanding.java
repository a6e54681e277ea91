package uk.pctmonitor.report.standing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.figures.Figure;

/**
 * One metric of one organisation in one quarter.
 *
 * @param collection in which it is reported
 * @param figure with its verdicts; null when no return of the quarter came
 * @param now how it stands; AWAITED or NO_DATA when nothing came
 * @param past how it stood in every quarter up to this one in which a return came, in its own
 *     quarter; this one among them
 * @param alert its alert on the day
 * @param kept what was committed when it was assessed, null when nothing was with this history
 */
public record MetricStanding(
        Metric metric,
        CollectionDefinition collection,
        @Nullable Figure figure,
        Rag now,
        SortedMap<Quarter, Rated> past,
        AlertState alert,
        @Nullable Conclusion kept) {

    public MetricStanding {
        past = Collections.unmodifiableSortedMap(new TreeMap<>(past));
    }

    /** All three verdicts; null when no return of the quarter came. */
    public @Nullable Verdicts verdicts() {
        return figure == null ? null : figure.verdicts();
    }

    /** How it will stand at the year's end; as it stands now where nothing can be told. */
    public Rag yearEnd() {
        Verdicts verdicts = verdicts();
        return verdicts == null ? now : verdicts.yearEnd().rag();
    }

    /** How it will stand over the next twelve months, likewise. */
    public Rag nextYear() {
        Verdicts verdicts = verdicts();
        return verdicts == null ? now : verdicts.ahead().rag();
    }

    /** Whether any return up to this quarter mentions the metric, be it to say that it is blank. */
    public boolean isReported() {
        return past.values().stream().anyMatch(each -> each.reported() != null);
    }

    /** Whether there is any figure up to this quarter, so that it can be charted. */
    public boolean hasFigures() {
        return past.values().stream()
                .map(Rated::reported)
                .anyMatch(each -> each != null && each.value() != null);
    }

    /** How it stood in the quarter; null when no return of that quarter came. */
    public @Nullable Rag in(Quarter quarter) {
        Rated rated = past.get(quarter);
        return rated == null ? null : rated.rating().rag();
    }

    /** Whether the rules or targets of today say something else than was said when it came. */
    public boolean wasToldOtherwise() {
        Verdicts verdicts = verdicts();
        return kept != null && verdicts != null && !kept.equals(Conclusion.of(verdicts));
    }
}

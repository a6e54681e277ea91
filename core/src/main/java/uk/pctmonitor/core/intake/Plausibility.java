package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;

/**
 * Compares accepted returns with earlier ones and remarks on what is hard to believe. Nothing is
 * refused for it (rules.md 4.11, the warnings).
 *
 * <p>Each figure gets at most one remark, the first that fits: probably another unit, changed by
 * more than half, changed by more than four sigma, or unchanged to the last digit. Figures that
 * follow from the lines of a standardised return get none: shares of a surplus swing from quarter
 * to quarter, and a slip of the unit is only seen in the lines.
 */
public final class Plausibility {

    /** How many quarters before a return are looked at, at most. */
    public static final int QUARTERS_BACK = 8;

    private Plausibility() {}

    /**
     * Everything hard to believe about these returns, as warnings.
     *
     * @param submitter who sent the new returns
     * @param earlier for each organisation its current returns of this collection before this
     *     upload: the same quarters and up to {@link #QUARTERS_BACK} quarters before them; others
     *     are passed over
     */
    public static Findings check(
            List<Return> now,
            String submitter,
            Map<String, List<Earlier>> earlier,
            Catalogue catalogue) {
        FindingLog log = new FindingLog();
        Map<String, SortedMap<Quarter, Return>> uploaded = byOrganisation(now);
        for (Return each : now) {
            List<Earlier> others = earlier.getOrDefault(each.org(), List.of());
            others.stream()
                    .filter(other -> isSame(other.figures(), each))
                    .filter(other -> !other.submitter().equals(submitter))
                    .findFirst()
                    .ifPresent(other -> log.add(conflict(each, other.submitter())));
            SortedMap<Quarter, Return> before = new TreeMap<>();
            others.stream()
                    .map(Earlier::figures)
                    .filter(other -> other.collection().equals(each.collection()))
                    .forEach(other -> before.put(other.quarter(), other));
            // A file may hold several quarters: its own figures are newer than those stored.
            before.putAll(uploaded.getOrDefault(each.org(), new TreeMap<>()));
            SortedMap<Quarter, Return> window =
                    before.subMap(each.quarter().plus(-QUARTERS_BACK), each.quarter());
            if (!each.lines().isEmpty()) {
                continue; // Its lines were compared instead, of which it was worked out.
            }
            each.measures()
                    .forEach((code, measure) ->
                            catalogue
                                    .metric(code)
                                    .flatMap(metric ->
                                            new Believable(each, metric, measure)
                                                    .remark(history(code, window)))
                                    .ifPresent(log::add));
        }
        return log.findings();
    }

    private static Map<String, SortedMap<Quarter, Return>> byOrganisation(List<Return> returns) {
        Map<String, SortedMap<Quarter, Return>> grouped = new TreeMap<>();
        returns.forEach(each ->
                grouped.computeIfAbsent(each.org(), any -> new TreeMap<>())
                        .put(each.quarter(), each));
        return grouped;
    }

    private static SortedMap<Quarter, Measure> history(
            String metric, SortedMap<Quarter, Return> window) {
        SortedMap<Quarter, Measure> history = new TreeMap<>();
        window.forEach((quarter, figures) -> {
            Measure measure = figures.measures().get(metric);
            if (measure != null && measure.value() != null) {
                history.put(quarter, measure);
            }
        });
        return history;
    }

    private static boolean isSame(Return one, Return other) {
        return one.collection().equals(other.collection()) && one.quarter().equals(other.quarter());
    }

    private static Finding conflict(Return figures, String other) {
        Long row =
                figures.measures().isEmpty()
                        ? null
                        : Long.valueOf(figures.measures().values().iterator().next().cell().row());
        return new Finding(
                Severity.WARNING,
                FindingCode.OTHER_SUBMITTER.name(),
                row,
                null,
                null,
                "%s has already reported %s %s; your figures, being later, take its place."
                        .formatted(other, figures.org(), figures.quarter().label()),
                "Agree with them who reports it.");
    }
}

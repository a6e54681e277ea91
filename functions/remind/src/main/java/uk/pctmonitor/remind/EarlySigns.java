package uk.pctmonitor.remind;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.alerts.Assessments;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.alerts.Verdict;

/**
 * What the newest assessments say beside the alerts: of the quarter that ended last, and where
 * nobody has reported on that yet, of the one before. Older ones are never read.
 */
final class EarlySigns {
    private final Day day;
    private final Assessments assessments;
    private final SortedMap<String, Map<String, Conclusion>> conclusions = new TreeMap<>();

    EarlySigns(Day day) {
        this.day = day;
        this.assessments = new Assessments(day.table());
    }

    /** Reads them. */
    void find() {
        Quarter ended = Quarter.containing(day.date()).previous();
        for (String body : day.overseers()) {
            List<StoredAssessment> newest = assessments.ofQuarter(ended, body);
            keep(newest.isEmpty() ? assessments.ofQuarter(ended.previous(), body) : newest);
        }
    }

    /** Of the assessments of one return the last stands: by order, and then by rules. */
    private void keep(Collection<StoredAssessment> found) {
        for (StoredAssessment each : found) {
            Map<String, Conclusion> ofOrg =
                    conclusions.computeIfAbsent(each.org(), _ -> new HashMap<>());
            each.verdicts().forEach((metric, verdict) -> ofOrg.put(metric, verdict.conclusion()));
        }
    }

    /** The organisations with anything to look at. */
    SortedSet<String> organisations() {
        TreeSet<String> orgs = new TreeSet<>();
        conclusions.forEach((org, all) -> {
            if (all.values().stream().anyMatch(EarlySigns::isSign)) {
                orgs.add(org);
            }
        });
        return orgs;
    }

    /** The verdicts on the organisation's metrics, by metric. */
    Map<String, Conclusion> of(String org) {
        return conclusions.getOrDefault(org, Map.of());
    }

    /**
     * The first quarter of the row of red ones that ends with this one, as far back as the ladder
     * asks.
     */
    Quarter redSince(String org, String collection, String metric, Quarter last, int most) {
        Quarter since = last;
        for (int i = 1; i < most; i++) {
            Quarter before = since.previous();
            List<StoredAssessment> of = assessments.of(org, collection, before);
            Verdict verdict = of.isEmpty() ? null : of.getLast().verdicts().get(metric);
            if (verdict == null || verdict.rag() != Rag.RED) {
                break;
            }
            since = before;
        }
        return since;
    }

    private static boolean isSign(Conclusion it) {
        return it.isEarlySign() || isAhead(it);
    }

    /** Whether a green figure is forecast amber or red at year end. */
    static boolean isAhead(Conclusion it) {
        return it.now() == Rag.GREEN && it.yearEnd().isWorseThanGreen();
    }
}

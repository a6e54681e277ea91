package uk.pctmonitor.store.alerts;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * The verdicts on one return as they were committed. A missing figure is kept as NO_DATA; whether
 * it is still awaited depends on the day of reading.
 *
 * @param order the return's place among all submissions
 * @param rules version of the catalogue and of the agreed targets it was rated with
 * @param history mark of the earlier quarters' returns that it rests on too ({@link
 *     uk.pctmonitor.store.returns.HistoryMark})
 * @param verdicts by metric code
 */
public record StoredAssessment(
        String org,
        String collection,
        Quarter quarter,
        String order,
        String rules,
        String history,
        SortedMap<String, Verdict> verdicts) {
    public StoredAssessment {
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }
}

package uk.pctmonitor.local.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.core.rating.Rag;

/**
 * What came of one quarter.
 *
 * @param day the day on which its file came
 * @param files files that report on it
 * @param counts what was read from them
 * @param ratings figures in force by rating
 * @param changes transitions told, by what happened
 * @param emails alert e-mails written on the day
 * @param receipts receipts written on the day
 */
public record QuarterSummary(
        Quarter quarter,
        LocalDate day,
        int files,
        Counts counts,
        Map<Rag, Integer> ratings,
        Map<Change, Integer> changes,
        int emails,
        int receipts) {

    public QuarterSummary {
        ratings = new EnumMap<>(ratings);
        changes = new EnumMap<>(changes);
    }

    /** How many figures are rated so. */
    public int rated(Rag rag) {
        return ratings.getOrDefault(rag, 0);
    }

    /** How many transitions of that sort were told. */
    public int told(Change change) {
        return changes.getOrDefault(change, 0);
    }
}

package uk.pctmonitor.local.spc;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * When a figure is of: a day, or a quarter, which stands for its last day.
 *
 * @param text as written in the file
 * @param quarter null for a day
 */
record Moment(String text, LocalDate day, @Nullable Quarter quarter) implements Comparable<Moment> {

    private static final int ISO_LENGTH = 10;

    /**
     * Reads {@code 2013-06-30}, or a quarter in any style of {@link Quarter#parse}.
     *
     * @throws IllegalArgumentException with a plain sentence when it is neither
     */
    static Moment parse(String text) {
        if (looksLikeDay(text)) {
            try {
                return new Moment(text, LocalDate.parse(text), null);
            } catch (DateTimeException _) {
                throw new IllegalArgumentException("'" + text + "' is not a day of the calendar.");
            }
        }
        Quarter quarter = Quarter.parse(text);
        return new Moment(text, quarter.end(), quarter);
    }

    private static boolean looksLikeDay(String text) {
        return text.length() == ISO_LENGTH
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    /** Whether both are days, or both quarters. */
    boolean isLike(Moment other) {
        return (quarter == null) == (other.quarter == null);
    }

    /** Whether a quarter, or several, lie between the two; never for days. */
    boolean leavesOutQuarterBefore(Moment later) {
        return quarter != null && later.quarter != null && !quarter.next().equals(later.quarter);
    }

    @Override
    public int compareTo(Moment other) {
        return day.compareTo(other.day);
    }
}

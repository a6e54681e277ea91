package uk.pctmonitor.core.intake;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * A file after checking.
 *
 * @param content what may be stored; empty of rows when the file is refused
 * @param refused whether nothing of it may be stored
 * @param quarters the quarters that its rows, or else its name, speak of, as far as they could be
 *     read; also of a refused file, and empty unless it holds returns
 */
public record Checked(
        Content content,
        boolean refused,
        Findings findings,
        Counts counts,
        SortedSet<Quarter> quarters) {

    public Checked {
        quarters = Collections.unmodifiableSortedSet(new TreeSet<>(quarters));
    }

    /** The same, refused for these findings too. */
    public Checked refusedFor(Findings more) {
        return new Checked(content, true, findings.and(more), counts, quarters);
    }

    /** The same with more findings, none of which refuses it. */
    public Checked and(Findings more) {
        return new Checked(content, refused, findings.and(more), counts, quarters);
    }
}

package uk.pctmonitor.report.chart;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of a time line.
 *
 * @param label in front of it, such as {@code 2.1}
 * @param signs what stands on which day; at least one
 * @param late the days by which it is or was late, null when it is not
 */
public record Strand(String label, SortedMap<Sign, LocalDate> signs, @Nullable Stretch late) {

    public Strand {
        signs = Collections.unmodifiableSortedMap(new TreeMap<>(signs));
        if (signs.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw of " + label);
        }
    }

    /** From a day to another. */
    public record Stretch(LocalDate from, LocalDate to) {}
}

package uk.pctmonitor.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * Which pages are to be written.
 *
 * @param quarters which quarters
 * @param asAt the day at whose end things are shown as they were known; null for today
 * @param sha the only body whose pages, and those of its organisations, are to be written; null for
 *     all
 */
public record PagesWanted(Quarters quarters, @Nullable LocalDate asAt, @Nullable String sha) {

    /** Which quarters are wanted. */
    public sealed interface Quarters {

        /** The newest, and every other of which something has changed since it was written. */
        record Changed() implements Quarters {}

        /** Every quarter for which anything was reported. */
        record All() implements Quarters {}

        /** These; at least one. */
        record Named(SortedSet<Quarter> quarters) implements Quarters {
            public Named {
                quarters = Collections.unmodifiableSortedSet(new TreeSet<>(quarters));
                if (quarters.isEmpty()) {
                    throw new IllegalArgumentException("no quarter is named");
                }
            }

            public Named(Quarter... quarters) {
                this(new TreeSet<>(Set.of(quarters)));
            }
        }
    }

    /** What has changed, as it is known today. */
    public static final PagesWanted CHANGED = new PagesWanted(new Quarters.Changed(), null, null);

    /** Whether every page of a quarter is wanted, and not those of one body only. */
    boolean isWhole() {
        return sha == null;
    }
}

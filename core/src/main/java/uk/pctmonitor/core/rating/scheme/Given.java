package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one organisation when a scheme is applied.
 *
 * @param indicators by code
 * @param events codes of the facts that are so
 */
public record Given(SortedMap<String, Said> indicators, SortedSet<String> events) {

    public Given {
        indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
        events = Collections.unmodifiableSortedSet(new TreeSet<>(events));
    }

    /** What is said of one indicator. */
    public sealed interface Said {

        /**
         * What was measured.
         *
         * @param variance how far it is from what was planned or expected, null when not said
         */
        record Figure(BigDecimal value, @Nullable BigDecimal variance) implements Said {}

        /** The points themselves. */
        record Points(BigDecimal score) implements Said {}

        /** An answer in words. */
        record Answer(String text) implements Said {}
    }
}

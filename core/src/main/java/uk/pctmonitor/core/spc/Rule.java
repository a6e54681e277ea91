package uk.pctmonitor.core.spc;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The four rules, in the order in which they are shown (rules.md 4.6-6). */
public enum Rule {
    ASTRONOMICAL,
    TREND,
    TWO_OF_THREE,
    SHIFT;

    /** The same rules, unmodifiable and in their order. */
    static Set<Rule> ordered(Set<Rule> rules) {
        return rules.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(rules));
    }
}

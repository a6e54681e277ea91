package uk.pctmonitor.core.spc;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a point says about the process (rules.md 4.6-7). */
public enum Variation {
    /** No rule fired. */
    COMMON_CAUSE,
    /** A signal in the good direction. */
    IMPROVEMENT,
    /** A signal in the bad direction. */
    CONCERN,
    /** A signal where neither direction is better. */
    NEUTRAL,
    /** Too few points for limits. */
    NO_LIMITS;

    /** The same judgements, unmodifiable and in their order. */
    static Set<Variation> ordered(Set<Variation> judgements) {
        return judgements.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(judgements));
    }
}

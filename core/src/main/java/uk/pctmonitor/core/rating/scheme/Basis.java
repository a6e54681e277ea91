package uk.pctmonitor.core.rating.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the scores alone give, before caps.
 *
 * @param result null when too little is given
 * @param score null for schemes without a mean
 */
record Basis(@Nullable Result result, @Nullable Quotient score, List<String> chain) {

    /** Nothing can be said yet. */
    static Basis nothing(String why) {
        return new Basis(null, null, List.of(why));
    }
}

package uk.pctmonitor.core.intake;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * Which submitter owes which returns, so that it can be chased for one that does not come (rules.md
 * 4.9).
 *
 * @param submitter its code, as in the upload's key
 * @param collection code of the collection
 * @param from first quarter owed
 * @param to last quarter owed, null for no end
 */
public record ExpectedReturn(
        String submitter, String collection, Quarter from, @Nullable Quarter to) {

    public ExpectedReturn {
        if (to != null && to.compareTo(from) < 0) {
            throw new IllegalArgumentException(
                    "%s can't owe %s until %s, before %s"
                            .formatted(submitter, collection, to.label(), from.label()));
        }
    }

    /** Whether the return of that quarter is owed. */
    public boolean isOwedFor(Quarter quarter) {
        return quarter.compareTo(from) >= 0 && (to == null || quarter.compareTo(to) <= 0);
    }
}

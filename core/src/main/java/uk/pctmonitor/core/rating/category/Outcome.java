package uk.pctmonitor.core.rating.category;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.scheme.Quotient;

/**
 * What one aggregation makes of the metrics that are rated.
 *
 * @param light null when none of them has any weight
 * @param settled whether no further figure could make it better, so that it stands however little
 *     is rated
 * @param decisive codes of the metrics that decided it alone, empty when the score did
 * @param chain the steps, one sentence each
 */
record Outcome(
        @Nullable Light light,
        boolean settled,
        @Nullable Quotient score,
        List<String> decisive,
        List<String> chain) {}

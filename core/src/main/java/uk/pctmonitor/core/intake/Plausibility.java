package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.metric.Catalogue;

/**
 * Compares accepted returns with earlier ones and remarks on what is hard to believe. Nothing is
 * refused for it (rules.md 4.11, the warnings).
 */
public final class Plausibility {

    private Plausibility() {}

    /** How many quarters before a return are looked at, at most. */
    public static final int QUARTERS_BACK = 8;

    /**
     * Everything hard to believe about these returns, as warnings.
     *
     * @param submitter who sent the new returns
     * @param earlier for each organisation its current returns of this collection before this
     *     upload: the same quarters and up to {@link #QUARTERS_BACK} quarters before them; others
     *     are passed over
     */
    public static Findings check(
            List<Return> now,
            String submitter,
            Map<String, List<Earlier>> earlier,
            Catalogue catalogue) {
        throw new UnsupportedOperationException("" + now + submitter + earlier + catalogue);
    }
}

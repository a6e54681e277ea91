package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Map;

/**
 * What an upload changes in returns that were already there.
 *
 * @param lines changed figures in words, at most {@link #MOST_LISTED}, such as {@code 5FL
 *     IMM-MMR2-5Y 2014/15 Q2 corrected 94.1 -> 95.3}
 * @param corrected figures that had a value and have another now
 * @param added figures that had no value and have one now
 * @param withdrawn figures that had a value and have none now
 * @param replacedReturns returns that were there before
 */
public record Differences(
        List<String> lines, long corrected, long added, long withdrawn, long replacedReturns) {

    public static final int MOST_LISTED = 20;
    public static final Differences NONE = new Differences(List.of(), 0, 0, 0, 0);

    public Differences {
        lines = List.copyOf(lines);
    }

    /** How many figures differ, listed or not. */
    public long changed() {
        return corrected + added + withdrawn;
    }

    /**
     * The differences to the current returns of the same organisation, collection and quarter.
     *
     * @param earlier current returns by organisation, of any quarters
     */
    public static Differences between(List<Return> now, Map<String, List<Earlier>> earlier) {
        throw new UnsupportedOperationException("" + now + earlier);
    }
}

package uk.pctmonitor.core.assessment;

import java.util.List;
import uk.pctmonitor.core.rating.Rag;

/**
 * How a rating behaved in the last quarters that were rated, the newest included.
 *
 * @param worse how many of the last {@code of} were worse than green
 * @param of at most {@link #WINDOW}
 * @param changes how often it changed within the last {@code quarters}
 * @param quarters at most {@link #FLAPPING_WINDOW}
 */
public record Steadiness(int worse, int of, int changes, int quarters) {

    public static final int WINDOW = 3;
    public static final int FLAPPING_WINDOW = 6;

    /** So many changes within the window are called flapping. */
    public static final int FLAPPING_CHANGES = 3;

    public static final Steadiness UNKNOWN = new Steadiness(0, 0, 0, 0);

    /**
     * What the ratings say.
     *
     * @param ratings in time order; those that are not rated are passed over
     */
    public static Steadiness of(List<Rag> ratings) {
        List<Rag> rated = ratings.stream().filter(Rag::isRated).toList();
        List<Rag> window = last(rated, FLAPPING_WINDOW);
        List<Rag> recent = last(rated, WINDOW);
        int changes = 0;
        for (int i = 1; i < window.size(); i++) {
            changes += window.get(i) == window.get(i - 1) ? 0 : 1;
        }
        return new Steadiness(
                (int) recent.stream().filter(Rag::isWorseThanGreen).count(),
                recent.size(),
                changes,
                window.size());
    }

    /** Whether the rating goes up and down so often that one change means little. */
    public boolean isFlapping() {
        return changes >= FLAPPING_CHANGES;
    }

    private static List<Rag> last(List<Rag> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}

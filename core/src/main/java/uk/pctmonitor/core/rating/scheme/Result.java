package uk.pctmonitor.core.rating.scheme;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Confidence;

/**
 * One of the results that a scheme can have.
 *
 * @param name as printed: a band, or a rating such as 3
 * @param score the mean scores that have it; null for all that no better result takes
 * @param themes the theme scores that have it; null likewise
 * @param consequence what follows from it, one sentence; may be empty
 */
public record Result(
        String name,
        @Nullable Cut score,
        @Nullable Themes themes,
        String consequence,
        String source,
        Confidence confidence) {

    /**
     * What the themes must score.
     *
     * @param count at least so many themes ...
     * @param atLeast ... at this score or above ...
     * @param noneBelow ... and none below this one
     */
    public record Themes(int count, int atLeast, int noneBelow) {

        /** To be read aloud: {@code 2 or more themes at 4 or above and none below 3}. */
        public String words() {
            return "%d or more themes at %d or above%s"
                    .formatted(
                            count, atLeast, noneBelow <= 1 ? "" : " and none below " + noneBelow);
        }
    }
}

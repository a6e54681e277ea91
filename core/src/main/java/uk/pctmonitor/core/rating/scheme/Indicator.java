package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Confidence;

/**
 * One thing that a scheme scores.
 *
 * @param code such as {@code current-ratio}
 * @param name in plain words, with its unit
 * @param criterion the sub-domain or criterion it belongs to; its own name when it stands alone
 * @param weight above 0; 1 where weights do not matter
 * @param scores what it scores, from the best to the worst; the first that fits holds
 */
public record Indicator(
        String code,
        String name,
        String criterion,
        BigDecimal weight,
        List<Score> scores,
        String source,
        Confidence confidence) {

    /**
     * @throws IllegalArgumentException when the weight is not above 0
     */
    public Indicator {
        scores = List.copyOf(scores);
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("an indicator has a weight above 0");
        }
    }

    /**
     * One line of its table.
     *
     * @param score the points
     * @param value what the value must be, null for any
     * @param variance what the size of the variance must be (its sign does not matter), null for
     *     any
     */
    public record Score(
            BigDecimal score,
            @Nullable Cut value,
            @Nullable Cut variance,
            String source,
            Confidence confidence) {

        /** In words, to be printed behind "scores 3 for". */
        public String words() {
            if (value == null && variance == null) {
                return "anything else";
            }
            return (value == null ? "any value" : value.words())
                    + (variance == null ? "" : " with a variance of " + variance.words());
        }
    }

    /** The scores there are, each once, best first. */
    public List<BigDecimal> possibleScores() {
        return scores.stream().map(Score::score).distinct().toList();
    }
}

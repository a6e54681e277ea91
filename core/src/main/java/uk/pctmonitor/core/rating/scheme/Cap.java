package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import uk.pctmonitor.core.metric.Confidence;

/**
 * What allows only a lower result, whatever the scores are. Of several that apply the lowest holds.
 *
 * @param code such as {@code plan-late}
 * @param name what is the case, in plain words
 * @param when what makes it apply
 * @param most the name of the best result it allows
 */
public record Cap(
        String code, String name, When when, String most, String source, Confidence confidence) {

    /** What makes a cap apply. */
    public sealed interface When {

        /** A fact that whoever scores states: yes or no. */
        record Event() implements When {}

        /** So many criteria, or more, have that score. */
        record Criteria(int count, BigDecimal scored) implements When {}

        /** The indicator has that answer. */
        record Answer(String indicator, String answer) implements When {}
    }
}

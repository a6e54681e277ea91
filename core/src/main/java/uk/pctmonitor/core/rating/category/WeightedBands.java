package uk.pctmonitor.core.rating.category;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.scheme.Quotient;

/** The weighted mean decides alone, as in the NHS Performance Framework (rules.md 4.3.1). */
final class WeightedBands {

    private WeightedBands() {}

    static Outcome of(CategoryRule rule, Evidence evidence) {
        @Nullable Quotient score = evidence.score(rule.points()).orElse(null);
        if (score == null) {
            return new Outcome(null, false, null, List.of(), List.of("No metric is rated."));
        }
        Light light = rule.light(score);
        return new Outcome(
                light,
                false,
                score,
                List.of(),
                List.of(ScoreWords.of(rule, evidence, score, light)));
    }
}

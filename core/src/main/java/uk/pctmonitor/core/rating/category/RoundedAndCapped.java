package uk.pctmonitor.core.rating.category;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.scheme.Quotient;

/**
 * The weighted mean rounded to a rating of 1 to 5, capped by the number of red metrics, as in
 * Monitor's financial risk rating (rules.md 4.3.2).
 */
final class RoundedAndCapped {

    private RoundedAndCapped() {}

    static Outcome of(CategoryRule rule, Evidence evidence) {
        @Nullable Quotient score = evidence.score(rule.points()).orElse(null);
        if (score == null) {
            return new Outcome(null, false, null, List.of(), List.of("No metric is rated."));
        }
        List<String> chain = new ArrayList<>();
        List<String> red = evidence.codes(Rag.RED);
        int rounded = score.rounded();
        int rating = Math.min(rounded, cap(rule.redCaps(), red.size()));
        chain.add("%s, rounded to %d.".formatted(ScoreWords.mean(rule, evidence, score), rounded));
        if (rating < rounded) {
            chain.add(
                    "RED: %s. That allows a rating of %d at best."
                            .formatted(String.join(", ", red), rating));
        }
        Light light = rule.light(Quotient.of(BigDecimal.valueOf(rating)));
        chain.add(
                "Rating %d; green %s, amber %s: %s."
                        .formatted(rating, rule.green().words(), rule.amber().words(), light));
        return new Outcome(light, false, score, rating < rounded ? red : List.of(), chain);
    }

    private static int cap(List<Integer> caps, int reds) {
        return reds == 0 || caps.isEmpty()
                ? Integer.MAX_VALUE
                : caps.get(Math.min(reds, caps.size()) - 1);
    }
}

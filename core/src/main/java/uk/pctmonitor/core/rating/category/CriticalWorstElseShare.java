package uk.pctmonitor.core.rating.category;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.scheme.Quotient;

/** Rules 1 to 3 of rules.md 4.3.4, in their order. */
final class CriticalWorstElseShare {

    private CriticalWorstElseShare() {}

    static Outcome of(CategoryRule rule, Evidence evidence) {
        List<String> red = evidence.criticalCodes(Rag.RED);
        if (!red.isEmpty()) {
            return new Outcome(
                    Light.RED,
                    true,
                    evidence.score(rule.points()).orElse(null),
                    red,
                    List.of(
                            "Critical and RED: %s. That alone makes the category RED."
                                    .formatted(String.join(", ", red))));
        }
        List<String> chain = new ArrayList<>();
        chain.add(
                evidence.hasCritical()
                        ? "No critical metric is RED."
                        : "No metric of this category is critical.");
        @Nullable Quotient score = evidence.score(rule.points()).orElse(null);
        if (score == null) {
            return new Outcome(null, false, null, List.of(), chain);
        }
        Light light = rule.light(score);
        chain.add(ScoreWords.of(rule, evidence, score, light));
        List<String> amber = evidence.criticalCodes(Rag.AMBER);
        if (amber.isEmpty() || light != Light.GREEN) {
            return new Outcome(light, false, score, List.of(), chain);
        }
        chain.add("Critical and AMBER: %s. At best AMBER.".formatted(String.join(", ", amber)));
        return new Outcome(Light.AMBER, false, score, amber, chain);
    }
}

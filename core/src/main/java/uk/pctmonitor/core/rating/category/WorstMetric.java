package uk.pctmonitor.core.rating.category;

import java.util.List;
import uk.pctmonitor.core.rating.Rag;

/** The worst metric decides. Weights only say how much of the category is rated. */
final class WorstMetric {

    private WorstMetric() {}

    static Outcome of(Evidence evidence) {
        List<String> red = evidence.codes(Rag.RED);
        if (!red.isEmpty()) {
            return new Outcome(Light.RED, true, null, red, List.of(worst("RED", red)));
        }
        List<String> amber = evidence.codes(Rag.AMBER);
        if (!amber.isEmpty()) {
            return new Outcome(Light.AMBER, false, null, amber, List.of(worst("AMBER", amber)));
        }
        return evidence.ratedMetrics().isEmpty()
                ? new Outcome(null, false, null, List.of(), List.of("No metric is rated."))
                : new Outcome(
                        Light.GREEN,
                        false,
                        null,
                        List.of(),
                        List.of("The worst metric decides: all that are rated are GREEN."));
    }

    private static String worst(String rag, List<String> codes) {
        return "The worst metric decides: %s is %s.".formatted(String.join(", ", codes), rag);
    }
}

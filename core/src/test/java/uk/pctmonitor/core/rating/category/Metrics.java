package uk.pctmonitor.core.rating.category;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.rating.Rag;

/** The metrics of a category, written as {@code "3 GREEN", "1.5 RED critical"}. */
final class Metrics {

    private Metrics() {}

    /** Each text is a weight, a rating, and perhaps {@code critical} or {@code NONE}. */
    static List<RatedMetric> of(String... texts) {
        List<RatedMetric> metrics = new ArrayList<>();
        for (String text : texts) {
            List<String> words = List.of(text.split(" ", -1));
            metrics.add(
                    new RatedMetric(
                            "M-%02d".formatted(metrics.size() + 1),
                            words.contains("NONE") ? Direction.NONE : Direction.HIGHER,
                            new BigDecimal(words.get(0)),
                            words.contains("critical"),
                            Rag.valueOf(words.get(1))));
        }
        return metrics;
    }
}

package uk.pctmonitor.local.lights;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.CategoryRating;
import uk.pctmonitor.core.rating.category.RatedMetric;
import uk.pctmonitor.core.rating.category.ShownLight;
import uk.pctmonitor.report.lights.SixLights;

/** How each of the lights of an organisation came about, step by step. */
public final class ChainLines {

    private static final int MOST_NAMED = 12;

    private ChainLines() {}

    /** A paragraph for each category: the rule, the steps, and the metrics by how they stand. */
    public static List<String> of(SixLights six) {
        List<String> lines = new ArrayList<>();
        for (ShownLight light : six.lights()) {
            CategoryRating rating = light.computed();
            lines.add(
                    "%s: computed %s, by %s"
                            .formatted(
                                    light.category().label(),
                                    rating.light(),
                                    rating.rule().aggregation()));
            rating.chain().forEach(step -> lines.add("  " + step));
            for (Rag rag : Rag.values()) {
                metrics(rating, rag, lines);
            }
        }
        return lines;
    }

    private static void metrics(CategoryRating rating, Rag rag, List<String> lines) {
        List<String> codes =
                rating.metrics().stream()
                        .filter(each -> each.rag() == rag)
                        .map(ChainLines::words)
                        .toList();
        if (!codes.isEmpty()) {
            lines.add(
                    "  %s, %d: %s%s"
                            .formatted(
                                    rag,
                                    codes.size(),
                                    String.join(
                                            ", ",
                                            codes.subList(0, Math.min(MOST_NAMED, codes.size()))),
                                    codes.size() > MOST_NAMED
                                            ? " and %d more".formatted(codes.size() - MOST_NAMED)
                                            : ""));
        }
    }

    private static String words(RatedMetric metric) {
        String weight =
                metric.weight().compareTo(BigDecimal.ONE) == 0
                        ? ""
                        : "weight " + metric.weight().toPlainString();
        String critical = metric.critical() ? "critical" : "";
        String both =
                critical.isEmpty() || weight.isEmpty()
                        ? critical + weight
                        : critical + ", " + weight;
        return both.isEmpty() ? metric.code() : "%s (%s)".formatted(metric.code(), both);
    }
}

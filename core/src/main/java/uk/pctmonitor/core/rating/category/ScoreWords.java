package uk.pctmonitor.core.rating.category;

import java.math.BigDecimal;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.scheme.Quotient;

/** A weighted mean in words, with every number it is made of. */
final class ScoreWords {

    private ScoreWords() {}

    /** The mean, its thresholds and the light they give. */
    static String of(CategoryRule rule, Evidence evidence, Quotient score, Light light) {
        return "%s; green %s, amber %s: %s."
                .formatted(
                        mean(rule, evidence, score),
                        rule.green().words(),
                        rule.amber().words(),
                        light);
    }

    /** The mean alone. */
    static String mean(CategoryRule rule, Evidence evidence, Quotient score) {
        Points points = rule.points();
        return "Score (green %s, amber %s, red %s, by weight): (%s + %s + %s) / %s = %s"
                .formatted(
                        Display.threshold(points.green()),
                        Display.threshold(points.amber()),
                        Display.threshold(points.red()),
                        part(points.green(), evidence, Rag.GREEN),
                        part(points.amber(), evidence, Rag.AMBER),
                        part(points.red(), evidence, Rag.RED),
                        Display.threshold(score.denominator()),
                        CategoryRating.shown(score, rule));
    }

    private static String part(BigDecimal points, Evidence evidence, Rag rag) {
        BigDecimal weight =
                evidence.metrics().stream()
                        .filter(each -> each.rag() == rag)
                        .map(RatedMetric::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Display.threshold(points) + " x " + Display.threshold(weight);
    }
}

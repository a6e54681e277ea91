package uk.pctmonitor.local.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Rating;

/**
 * The chain behind one rating: the figure and where it stood, the definition, the target and where
 * it came from, the rule, the result and what would make it green.
 *
 * @param figure the figure with its rating, worked out just now
 * @param metric its definition
 * @param orgName name of the organisation
 * @param rulesVersion version of the catalogue at hand
 */
public record Explanation(Figure figure, Metric metric, String orgName, String rulesVersion) {

    /** The chain in plain words, one step a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        var content = figure.from().content();
        lines.add(
                "%s %s: %s (%s), %s"
                        .formatted(
                                content.org(),
                                orgName,
                                metric.name(),
                                metric.code(),
                                content.quarter().label()));
        lines.addAll(figureLines());
        lines.add(
                "Definition  version %s; %s (%s)"
                        .formatted(
                                metric.definitionVersion(),
                                metric.source(),
                                metric.confidence()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')));
        Rating rating = figure.rating();
        if (rating == null) {
            lines.add(
                    "Rating      none: the catalogue at hand does not have this metric in collection"
                            + " %s for this quarter".formatted(content.collection()));
            return lines;
        }
        lines.addAll(ratingLines(rating));
        return lines;
    }

    private List<String> figureLines() {
        @Nullable Measure measure = figure.measure();
        var from = figure.from();
        String source = "from %s, sent by %s".formatted(from.fileName(), from.submitter());
        if (measure == null) {
            return List.of("Figure      none: the return %s does not mention it".formatted(source));
        }
        List<String> lines = new ArrayList<>();
        lines.add("Figure      " + seen(measure));
        lines.add(
                "Read        %s, row %d, column %s (version %s)"
                        .formatted(
                                source,
                                measure.cell().row(),
                                measure.cell().column(),
                                from.version()));
        return lines;
    }

    private String seen(Measure measure) {
        String parts = parts(measure);
        if (measure.provenance() == Provenance.SUPPRESSED) {
            return "withheld by the publisher";
        }
        BigDecimal value = measure.value();
        return (value == null ? "blank" : value.toPlainString() + unit()) + parts;
    }

    private String parts(Measure measure) {
        @Nullable BigDecimal numerator = measure.numerator();
        @Nullable BigDecimal denominator = measure.denominator();
        if (denominator == null) {
            return "";
        }
        String of =
                metric.denominatorLabel().isEmpty()
                        ? denominator.toPlainString()
                        : denominator.toPlainString() + " " + metric.denominatorLabel();
        if (numerator == null) {
            return ", of " + of;
        }
        String how =
                switch (measure.provenance()) {
                    case DERIVED_NUMERATOR -> " (numerator worked out from the percentage)";
                    case DERIVED_VALUE -> " (value worked out from the two)";
                    case PUBLISHED, BLANK, SUPPRESSED -> "";
                };
        return ": %s of %s%s".formatted(numerator.toPlainString(), of, how);
    }

    private List<String> ratingLines(Rating rating) {
        List<String> lines = new ArrayList<>();
        @Nullable Target target = rating.target();
        lines.add(
                target == null
                        ? "Target      none in force"
                        : "Target      %s%s, %s, %s target: %s"
                                .formatted(
                                        target.goal(),
                                        unit(),
                                        direction(),
                                        target.source().name().toLowerCase(Locale.ROOT),
                                        target.citation()));
        if (target != null) {
            lines.add("Amber       " + target.amber());
        }
        lines.add("Rating      " + rating.rag() + ": " + rating.reason());
        lines.add("Rules       catalogue " + rulesVersion + ", worked out again just now");
        if (target != null && rating.rag().isWorseThanGreen()) {
            lines.add("To be green " + toBeGreen(target));
        }
        return lines;
    }

    private String toBeGreen(Target target) {
        return switch (target.goal()) {
            case Goal.Range(BigDecimal low, BigDecimal high) ->
                    "between %s%s and %s%s"
                            .formatted(low.toPlainString(), unit(), high.toPlainString(), unit());
            case Goal.Threshold(BigDecimal value) ->
                    "%s%s or %s%s"
                            .formatted(
                                    value.toPlainString(),
                                    unit(),
                                    metric.direction() == Direction.LOWER ? "less" : "more",
                                    inNumbers(value));
        };
    }

    /** The same level as a count, where the denominator is known. */
    private String inNumbers(BigDecimal level) {
        @Nullable Measure measure = figure.measure();
        @Nullable BigDecimal per = metric.per();
        @Nullable BigDecimal denominator = measure == null ? null : measure.denominator();
        if (per == null || denominator == null || denominator.signum() == 0) {
            return "";
        }
        boolean lower = metric.direction() == Direction.LOWER;
        BigDecimal count =
                level.multiply(denominator)
                        .divide(per, 0, lower ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return ", that is %s of %s".formatted(count.toPlainString(), denominator.toPlainString());
    }

    private String direction() {
        return switch (metric.direction()) {
            case HIGHER -> "higher is better";
            case LOWER -> "lower is better";
            case RANGE -> "within the range is good";
            case NONE -> "not rated";
        };
    }

    private String unit() {
        return metric.unit().isEmpty() || metric.unit().equals("%")
                ? metric.unit()
                : " " + metric.unit();
    }
}

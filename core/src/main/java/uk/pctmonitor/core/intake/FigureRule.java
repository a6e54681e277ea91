package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Ratios;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/** Makes a measure of a metric's cells, or says which part is missing or does not fit. */
final class FigureRule {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Ratios ratios;

    FigureRule(Ratios ratios) {
        this.ratios = ratios;
    }

    /** The measure; null, and a fault, when there is none to be had. No cell of it is faulty. */
    @Nullable Measure read(RowReading row, Metric metric, Parts parts) {
        Cell cell = row.cell(parts.position());
        BigDecimal denominator = Parts.number(parts.denominator());
        if (denominator != null && denominator.signum() < 0) {
            row.error(
                    FindingCode.NEGATIVE,
                    at(parts.denominator(), parts),
                    "The denominator of %s is %s and can't be negative."
                            .formatted(metric.code(), denominator.toPlainString()),
                    "Correct it.");
            return null;
        }
        if (parts.isWithheld()) {
            return Measure.suppressed(cell);
        }
        if (parts.isBlank()) {
            return Measure.blank(denominator, cell);
        }
        return metric.isRatio()
                ? ratio(row, metric, parts, denominator, cell)
                : bare(row, metric, parts, denominator, cell);
    }

    private static @Nullable Measure bare(
            RowReading row,
            Metric metric,
            Parts parts,
            @Nullable BigDecimal denominator,
            Cell cell) {
        BigDecimal value = Parts.number(parts.value());
        BigDecimal numerator = Parts.number(parts.numerator());
        if (value != null && numerator != null && value.compareTo(numerator) != 0) {
            disagrees(row, metric, parts, value, numerator);
            return null;
        }
        BigDecimal figure = value != null ? value : numerator;
        return figure == null ? null : Measure.published(figure, null, denominator, cell);
    }

    private @Nullable Measure ratio(
            RowReading row,
            Metric metric,
            Parts parts,
            @Nullable BigDecimal denominator,
            Cell cell) {
        BigDecimal per = metric.per();
        BigDecimal value = Parts.number(parts.value());
        BigDecimal numerator = Parts.number(parts.numerator());
        if (per == null) {
            throw new IllegalArgumentException(metric.code() + " is not a ratio");
        }
        if (denominator == null) {
            missingDenominator(row, metric, parts, numerator);
            return null;
        }
        if (denominator.signum() == 0) {
            return overZero(row, metric, parts, value, numerator, cell);
        }
        if (numerator != null) {
            Measure measure = Measure.ofRatio(numerator, denominator, per, cell);
            if (value != null && !agrees(value, numerator, denominator, per)) {
                BigDecimal worked = measure.value();
                disagrees(row, metric, parts, value, worked == null ? numerator : worked);
                return null;
            }
            return measure;
        }
        if (value == null) {
            return null;
        }
        if (ratios == Ratios.NUMERATOR_AND_DENOMINATOR) {
            row.error(
                    FindingCode.NUMERATOR_MISSING,
                    at(parts.numerator(), parts),
                    "%s is given as a value without its numerator.".formatted(metric.code()),
                    "Give numerator and denominator; the value is worked out.");
            return null;
        }
        return Measure.ofValueAndDenominator(value, denominator, per, cell);
    }

    private void missingDenominator(
            RowReading row, Metric metric, Parts parts, @Nullable BigDecimal numerator) {
        if (numerator == null && ratios == Ratios.NUMERATOR_AND_DENOMINATOR) {
            row.error(
                    FindingCode.PERCENTAGE_ONLY,
                    at(parts.value(), parts),
                    "%s is given as a value only; this collection needs numerator and denominator."
                            .formatted(metric.code()),
                    "Give both; the value is worked out.");
        } else {
            row.error(
                    FindingCode.DENOMINATOR_MISSING,
                    at(parts.denominator(), parts),
                    "The denominator of %s is missing.".formatted(metric.code()),
                    metric.denominatorLabel().isEmpty()
                            ? "Give the denominator, or leave the figure empty too."
                            : "Give the number of %s, or leave the figure empty too."
                                    .formatted(metric.denominatorLabel()));
        }
    }

    /**
     * Nothing over nothing is stored, as a blank with its denominator; something over nothing
     * isn't.
     */
    private static @Nullable Measure overZero(
            RowReading row,
            Metric metric,
            Parts parts,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            Cell cell) {
        boolean something =
                numerator != null ? numerator.signum() != 0 : value != null && value.signum() != 0;
        if (something) {
            row.error(
                    FindingCode.ZERO_DENOMINATOR,
                    at(parts.denominator(), parts),
                    "The denominator of %s is 0, but there is a figure.".formatted(metric.code()),
                    "Correct one of them; leave the figure empty if there was nothing to count.");
            return null;
        }
        return Measure.blank(BigDecimal.ZERO, cell);
    }

    private static void disagrees(
            RowReading row, Metric metric, Parts parts, BigDecimal value, BigDecimal worked) {
        row.error(
                FindingCode.VALUE_DISAGREES,
                at(parts.value(), parts),
                "The value %s of %s does not fit its numerator and denominator, which give %s."
                        .formatted(
                                value.toPlainString(),
                                metric.code(),
                                worked.setScale(
                                                Math.min(
                                                        worked.scale(),
                                                        Math.max(value.scale(), 0) + 2),
                                                RoundingMode.HALF_UP)
                                        .toPlainString()),
                "Correct whichever is wrong, or leave the value empty.");
    }

    /** Whether the value is the ratio, rounded to the decimals it is printed with. */
    private static boolean agrees(
            BigDecimal value, BigDecimal numerator, BigDecimal denominator, BigDecimal per) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(value.scale(), 0));
        BigDecimal most = unit.multiply(HALF).multiply(denominator);
        return value.multiply(denominator).subtract(numerator.multiply(per)).abs().compareTo(most)
                <= 0;
    }

    private static Position at(Parts.@Nullable Part part, Parts parts) {
        return part == null ? parts.position() : part.position();
    }
}

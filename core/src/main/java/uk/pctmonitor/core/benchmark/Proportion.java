package uk.pctmonitor.core.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A part of a whole: 445 of 500. The part need not be a whole number, for it may have been worked
 * out from a rounded percentage.
 *
 * @param numerator 0 up to the denominator
 * @param denominator above 0
 */
public record Proportion(BigDecimal numerator, BigDecimal denominator) {

    /**
     * @throws IllegalArgumentException when it is not a part of a whole
     */
    public Proportion {
        if (!isPart(numerator, denominator)) {
            throw new IllegalArgumentException(
                    "%s of %s is not a part of a whole"
                            .formatted(numerator.toPlainString(), denominator.toPlainString()));
        }
    }

    /** The part of the whole, or empty when it is none. */
    public static Optional<Proportion> of(BigDecimal numerator, BigDecimal denominator) {
        return isPart(numerator, denominator)
                ? Optional.of(new Proportion(numerator, denominator))
                : Optional.empty();
    }

    private static boolean isPart(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() > 0
                && numerator.signum() >= 0
                && numerator.compareTo(denominator) <= 0;
    }

    /** The part as a share of 1. */
    public double share() {
        return numerator.divide(denominator, MathContext.DECIMAL64).doubleValue();
    }

    /** The part on the scale on which its spread hardly depends on its size: asin of the root. */
    double angle() {
        return FunnelLimits.angle(share());
    }

    /** How far its angle lies from the true one by chance alone: 1 / (2 root n). */
    double error() {
        return FunnelLimits.error(denominator);
    }
}

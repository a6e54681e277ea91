package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import uk.pctmonitor.core.metric.Measure;

/** Arithmetic on figures that are known to be there (rules.md 4.0-1). */
final class Values {

    private Values() {}

    static BigDecimal of(Measure measure) {
        return Objects.requireNonNull(measure.value(), "a history holds figures only");
    }

    /** The quotient, to more decimals than anybody reports. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, Measure.DIVISION_SCALE, RoundingMode.HALF_UP);
    }
}

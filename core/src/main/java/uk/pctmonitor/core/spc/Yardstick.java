package uk.pctmonitor.core.spc;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the points of a segment, and a target, are measured against. */
interface Yardstick {

    /** The mean of the baseline, null when it has too few points. */
    @Nullable BigDecimal mean();

    /** The limits, null when the baseline does not carry any. */
    @Nullable Limits limits();

    /** -1 below the mean, 0 on it, 1 above; 0 without a mean. */
    int side(BigDecimal value);

    /** -1 below the lower limit, 1 above the upper; 0 otherwise and without limits. */
    int outside(BigDecimal value);

    /** -1 below the mean by more than two sigma, 1 above it by more; 0 otherwise. */
    int near(BigDecimal value);

    /** How a target compares with the lower limit. There must be limits. */
    int toLower(BigDecimal target);

    /** How a target compares with the upper limit. There must be limits. */
    int toUpper(BigDecimal target);
}

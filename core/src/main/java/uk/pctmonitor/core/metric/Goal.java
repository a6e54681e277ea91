package uk.pctmonitor.core.metric;

import java.math.BigDecimal;
import java.util.List;

/** The level that counts as met: one threshold, or a range with both ends included. */
public sealed interface Goal {

    /** The numbers that it names: the threshold, or the two ends of the range from low to high. */
    List<BigDecimal> ends();

    /** At or beyond this value, on the metric's better side, the goal is met. */
    record Threshold(BigDecimal value) implements Goal {
        @Override
        public List<BigDecimal> ends() {
            return List.of(value);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** Between these values, both included, the goal is met. */
    record Range(BigDecimal low, BigDecimal high) implements Goal {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException(
                        "A range runs from low to high: " + low + " > " + high);
            }
        }

        @Override
        public List<BigDecimal> ends() {
            return List.of(low, high);
        }

        @Override
        public String toString() {
            return low.toPlainString() + ".." + high.toPlainString();
        }
    }
}

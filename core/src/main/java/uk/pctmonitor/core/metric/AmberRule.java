package uk.pctmonitor.core.metric;

import java.math.BigDecimal;

/**
 * How far short of a target is still amber (rules.md 4.1). A value equal to the amber limit is
 * amber.
 */
public sealed interface AmberRule {

    /** Amber down (or up) to this value. */
    record Limit(BigDecimal value) implements AmberRule {
        @Override
        public String toString() {
            return "amber limit " + value.toPlainString();
        }
    }

    /** Amber within so many units of the target; for a range the tolerance on either side. */
    record Points(BigDecimal points) implements AmberRule {
        @Override
        public String toString() {
            return "amber within " + points.toPlainString() + " of the target";
        }
    }

    /** Amber within so many per cent of the target's size, such as 5 for 5 %. */
    record Percent(BigDecimal percent) implements AmberRule {
        @Override
        public String toString() {
            return "amber within " + percent.toPlainString() + "% of the target";
        }
    }

    /** No amber: short of the target is red. */
    record None() implements AmberRule {
        @Override
        public String toString() {
            return "no amber";
        }
    }
}

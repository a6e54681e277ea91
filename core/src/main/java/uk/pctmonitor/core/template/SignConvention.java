package uk.pctmonitor.core.template;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How a row says its spending is written (rules.md 4.4: sign convention declared). Either way a
 * surplus, an underspend and a favourable variance are above 0, a deficit and an overspend below.
 */
public enum SignConvention {
    /** Spending, payments and liabilities are plain amounts. */
    SPENDING_POSITIVE,
    /** Spending, payments and liabilities stand with a minus sign in front. */
    SPENDING_NEGATIVE;

    /** The convention that the text names, in capitals or not; empty when it names none. */
    public static Optional<SignConvention> parse(String text) {
        String wanted = text.toUpperCase(Locale.ROOT);
        for (SignConvention convention : values()) {
            if (convention.name().equals(wanted)) {
                return Optional.of(convention);
            }
        }
        return Optional.empty();
    }

    /** The amount as it is kept: spending without its minus sign. */
    public BigDecimal kept(Line line, BigDecimal written) {
        return this == SPENDING_NEGATIVE && line.spending() ? written.negate() : written;
    }
}

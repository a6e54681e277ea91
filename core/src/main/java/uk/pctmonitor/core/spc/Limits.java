package uk.pctmonitor.core.spc;

import java.math.BigDecimal;

/**
 * The natural process limits of one segment, to 12 decimals or better; never clamped.
 *
 * @param points how many points the baseline has
 */
public record Limits(BigDecimal mean, BigDecimal lower, BigDecimal upper, int points) {}

package uk.pctmonitor.core.spc;

import java.math.BigDecimal;

/**
 * The natural process limits of one segment; never clamped. They are rounded at 12 decimals more
 * than the figures have, and only for showing: points and targets are compared with the unrounded
 * ones.
 *
 * @param points how many points the baseline has
 */
public record Limits(BigDecimal mean, BigDecimal lower, BigDecimal upper, int points) {}

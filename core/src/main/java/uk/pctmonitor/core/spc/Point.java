package uk.pctmonitor.core.spc;

import java.math.BigDecimal;

/**
 * One point of a series, in time order.
 *
 * @param value unrounded, in the metric's unit
 * @param afterGap whether a period before it has no figure: runs end there and no moving range is
 *     formed across it (rules.md 4.6)
 * @param rebase whether limits start anew at this point, because somebody declared so
 */
public record Point(BigDecimal value, boolean afterGap, boolean rebase) {}

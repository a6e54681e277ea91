package uk.pctmonitor.core.alert;

import uk.pctmonitor.core.calendar.Quarter;

/**
 * What a decision about an alert rests on.
 *
 * @param quarter the quarter of the figure
 * @param order the return's place among all submissions; empty when no return came
 * @param rules version of the catalogue and of the agreed targets it was rated with
 */
public record Basis(Quarter quarter, String order, String rules) {}

package uk.pctmonitor.core.rating;

import uk.pctmonitor.core.metric.Measure;

/**
 * One view of where the year will end (rules.md 4.2).
 *
 * @param method how it was made
 * @param figure the figure of the whole year, in the metric's unit
 * @param rating the figure against the year's target
 */
public record Forecast(Method method, Measure figure, Rating rating) {

    /** How a forecast is made. */
    public enum Method {
        /** Counts: the year to date, spread evenly over four quarters. */
        STRAIGHT,
        /** Counts: the year to date over the share it had of the last complete year. */
        SEASONAL,
        /** Rates: the rate of the year to date. */
        RATE_SO_FAR,
        /** Stocks: the latest value stays. */
        LATEST,
        /** The organisation's own. */
        SUBMITTED
    }
}

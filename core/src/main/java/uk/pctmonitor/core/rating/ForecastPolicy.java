package uk.pctmonitor.core.rating;

/**
 * How the year end is judged.
 *
 * @param seasonal whether counts follow the course of the last complete year where there is one
 * @param choice which forecast decides when there are two
 */
public record ForecastPolicy(boolean seasonal, Choice choice) {

    /** Seasonal where possible; the worse of own and submitted decides (rules.md 4.2). */
    public static final ForecastPolicy DEFAULT = new ForecastPolicy(true, Choice.WORSE);

    /** Which forecast decides. Where the one chosen can't be rated, the other does. */
    public enum Choice {
        WORSE,
        OURS,
        SUBMITTED
    }
}

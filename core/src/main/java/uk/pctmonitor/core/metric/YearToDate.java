package uk.pctmonitor.core.metric;

/** How quarters add up to the year to date (rules.md 4.2). */
public enum YearToDate {
    /** Counts and money: the sum. */
    SUM,
    /** Rates: the sum of numerators over the sum of denominators, never a mean of percentages. */
    RATIO,
    /** Stocks, such as a waiting list at the quarter's end: the latest value. */
    LATEST
}

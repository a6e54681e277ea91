package uk.pctmonitor.core.plan;

/** A number of days in words. */
final class DayCount {
    private DayCount() {}

    /** {@code 1 day}, {@code 3 days}. */
    static String words(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}

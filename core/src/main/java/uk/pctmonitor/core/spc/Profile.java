package uk.pctmonitor.core.spc;

/**
 * A named set of choices (rules.md 4.6).
 *
 * @param name as users write it
 * @param shift consecutive points on one side of the mean that make a shift
 * @param trend points strictly rising or falling that make a trend
 * @param nearIncludesBeyond whether, in two of three, a point beyond three sigma counts as beyond
 *     two
 * @param screen whether large moving ranges are left out of the average once
 * @param leastPoints fewer baseline points give no limits
 * @param fullPoints fewer give trial limits
 */
public record Profile(
        String name,
        int shift,
        int trend,
        boolean nearIncludesBeyond,
        boolean screen,
        int leastPoints,
        int fullPoints) {

    public static final Profile MDC2023 = new Profile("MDC2023", 7, 7, true, true, 5, 13);
    public static final Profile R_PACKAGE = new Profile("R_PACKAGE", 7, 7, false, true, 1, 13);
    public static final Profile EXCEL = new Profile("EXCEL", 7, 6, true, false, 5, 13);
    public static final Profile SIX = new Profile("SIX", 6, 6, true, true, 5, 13);
}

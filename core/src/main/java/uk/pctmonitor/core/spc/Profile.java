package uk.pctmonitor.core.spc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A named set of choices (rules.md 4.6, peers.md 2.6).
 *
 * @param name as users write it
 * @param shift consecutive points on one side of the mean that make a shift
 * @param trend points strictly rising or falling that make a trend
 * @param nearIncludesBeyond whether, in two of three, a point beyond three sigma counts as beyond
 *     two
 * @param screen whether large moving ranges are left out of the average once
 * @param leastPoints fewer baseline points give no limits
 * @param fullPoints fewer give trial limits
 * @param handling of gaps, ties, flat lines and conflicts
 */
public record Profile(
        String name,
        int shift,
        int trend,
        boolean nearIncludesBeyond,
        boolean screen,
        int leastPoints,
        int fullPoints,
        Handling handling) {

    /** Making Data Count as it has been since November 2023. The default. */
    public static final Profile MDC2023 =
            new Profile("MDC2023", 7, 7, true, true, 5, 13, Handling.PLAIN);

    /** As the R package NHSRplotthedots 0.2.2 judges, by its defaults. */
    public static final Profile R_PACKAGE =
            new Profile("R_PACKAGE", 7, 7, false, true, 1, 13, Handling.R_PACKAGE);

    /** As the Making Data Count Excel tool: trends of six points, no screening. */
    public static final Profile EXCEL =
            new Profile("EXCEL", 7, 6, true, false, 5, 13, Handling.PLAIN);

    /** Shifts and trends of six points: sooner told, more often by chance. */
    public static final Profile SIX = new Profile("SIX", 6, 6, true, true, 5, 13, Handling.PLAIN);

    /** Every profile that has a name, the default first. */
    public static final List<Profile> ALL = List.of(MDC2023, R_PACKAGE, EXCEL, SIX);

    /** The profile of this name, in whatever case; empty when there is none. */
    public static Optional<Profile> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return ALL.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }

    /** The same choices with another handling. */
    public Profile with(Handling other) {
        return new Profile(
                name, shift, trend, nearIncludesBeyond, screen, leastPoints, fullPoints, other);
    }

    /** Whether a baseline of so many points and moving ranges carries a mean and limits. */
    boolean carries(int points, int ranges) {
        // A profile that is content with one point does not wait for a moving range either.
        return points >= leastPoints && (ranges > 0 || leastPoints == 1);
    }
}

package uk.pctmonitor.core.benchmark;

import java.math.BigDecimal;

/**
 * Where proportions of one size lie, 95 and 99.8 times in a hundred, when nothing but chance (and
 * the ordinary spread among peers) moves them from the centre (rules.md 4.7).
 *
 * <p>The arithmetic is binary and in {@link StrictMath}, so that every machine gives the same
 * digits.
 *
 * @param lower998 shares of 1, and so the others; 0 where no share is unusually small
 * @param lower95 at least {@code lower998}
 * @param upper95 at least {@code lower95}
 * @param upper998 1 where no share is unusually great
 */
public record FunnelLimits(double lower998, double lower95, double upper95, double upper998) {

    /** Standard deviations on either side that leave out 5 in a hundred. */
    static final double Z_95 = 1.959964;

    /** Standard deviations on either side that leave out 2 in a thousand. */
    static final double Z_998 = 3.090232;

    /**
     * The limits around a centre for one size.
     *
     * @param centre share of 1, 0 to 1
     * @param denominator above 0
     * @param tauSquared variance among peers on the angle's scale, 0 or more
     */
    public static FunnelLimits around(double centre, BigDecimal denominator, double tauSquared) {
        double error = error(denominator);
        double spread = StrictMath.sqrt(error * error + tauSquared);
        double middle = angle(centre);
        return new FunnelLimits(
                share(middle - Z_998 * spread),
                share(middle - Z_95 * spread),
                share(middle + Z_95 * spread),
                share(middle + Z_998 * spread));
    }

    /** Where a share lies. */
    public Position position(double share) {
        if (share < lower95) {
            return share < lower998 ? Position.BELOW_998 : Position.BELOW_95;
        }
        if (share > upper95) {
            return share > upper998 ? Position.ABOVE_998 : Position.ABOVE_95;
        }
        return Position.INSIDE;
    }

    static double angle(double share) {
        return StrictMath.asin(StrictMath.sqrt(share));
    }

    static double error(BigDecimal denominator) {
        return 1 / (2 * StrictMath.sqrt(denominator.doubleValue()));
    }

    /**
     * Back from an angle. Beyond 0 or a right angle the sine comes back again, as if in a mirror;
     * there is no share beyond 0 or 1, so the limit stays there.
     */
    private static double share(double angle) {
        if (angle <= 0) {
            return 0;
        }
        if (angle >= StrictMath.PI / 2) {
            return 1;
        }
        double sine = StrictMath.sin(angle);
        return sine * sine;
    }
}

package uk.pctmonitor.core.benchmark;

import java.util.Arrays;
import java.util.Collection;

/**
 * How much more the peers differ than chance explains, and by how much the limits are widened for
 * it (rules.md 4.7; Spiegelhalter 2005, and as in the R package FunnelPlotR).
 *
 * @param phi mean square of the z-scores; by chance alone about (n - 1) / n
 * @param tauSquared variance among peers that is no chance, on the angle's scale; 0 or more
 */
public record Dispersion(double phi, double tauSquared) {

    /** The share of z-scores that is drawn in at either end. */
    private static final double TAIL = 0.1;

    /** The phi of so many peers that chance alone explains. */
    public static double phiByChance(int peers) {
        return (peers - 1.0) / peers;
    }

    /** Standard deviation among peers, on the angle's scale. */
    public double tau() {
        return StrictMath.sqrt(tauSquared);
    }

    /**
     * Measures it around a centre. The smallest and the greatest tenth of the z-scores are first
     * drawn in to the 10 % and 90 % quantiles, so that a few extreme peers do not hide themselves
     * by widening the limits. Quantiles are interpolated between neighbours by (n - 1) p (type 7,
     * the default of R, which FunnelPlotR uses).
     *
     * @param peers at least one
     * @param centre share of 1 that the peers have together
     */
    static Dispersion among(Collection<Proportion> peers, double centre) {
        int n = peers.size();
        double[] z = new double[n];
        double weights = 0;
        double pairs = 0;
        double middle = FunnelLimits.angle(centre);
        int at = 0;
        for (Proportion each : peers) {
            double error = each.error();
            z[at++] = (each.angle() - middle) / error;
            double weight = 1 / (error * error);
            pairs += weight * weights;
            weights += weight;
        }
        double phi = meanSquare(drawnIn(z));
        double excess = n * phi - (n - 1);
        // The sum of weights less that of their squares over it, as a sum over pairs: beside one
        // enormous peer nothing is lost by taking two nearly equal numbers from each other.
        double tauSquared = excess <= 0 ? 0 : excess / (2 * pairs / weights);
        return new Dispersion(phi, tauSquared);
    }

    private static double[] drawnIn(double[] z) {
        double[] sorted = z.clone();
        Arrays.sort(sorted);
        double low = quantile(sorted, TAIL);
        double high = quantile(sorted, 1 - TAIL);
        return Arrays.stream(z).map(each -> Math.clamp(each, low, high)).toArray();
    }

    /** Linear between neighbours; position (n - 1) p from 0. */
    private static double quantile(double[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) StrictMath.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    private static double meanSquare(double[] z) {
        double sum = 0;
        for (double each : z) {
            sum += each * each;
        }
        return sum / z.length;
    }
}

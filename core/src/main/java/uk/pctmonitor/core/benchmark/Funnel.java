package uk.pctmonitor.core.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The proportions of peers beside the limits within which chance would keep each, given its size: a
 * small PCT is allowed to lie further from the centre than a large one (rules.md 4.7, S4.3). An
 * extra view, never a rating (D2).
 *
 * @param together what the peers have together: sum of numerators over sum of denominators
 * @param centre share of 1 that the limits stand around: {@code together}, or a target
 * @param dispersion how much more the peers differ than chance explains; null with fewer than
 *     {@link #FEWEST_PEERS}
 * @param plotted every peer, by code
 */
public record Funnel(
        Proportion together,
        double centre,
        @Nullable Dispersion dispersion,
        SortedMap<String, Plotted> plotted) {

    /** With fewer peers the spread among them can't be measured, and there are no limits. */
    public static final int FEWEST_PEERS = 5;

    /**
     * One peer.
     *
     * @param limits for its size, null with too few peers
     * @param position where it lies among them, null without limits
     */
    public record Plotted(
            Proportion proportion, @Nullable FunnelLimits limits, @Nullable Position position) {}

    public Funnel {
        plotted = Collections.unmodifiableSortedMap(new TreeMap<>(plotted));
    }

    /**
     * Draws the funnel.
     *
     * <p>The spread is always measured around what the peers have together, as FunnelPlotR does,
     * also when the limits stand around a target. Measured around a target that everybody misses,
     * the miss itself would count as spread, and would widen the limits until nobody lay outside.
     *
     * @param peers by code; nobody to be drawn means no funnel
     * @param target share of 1 that the limits are to stand around, 0 to 1; null for what the peers
     *     have together
     */
    public static Optional<Funnel> of(Map<String, Proportion> peers, @Nullable BigDecimal target) {
        if (peers.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Proportion> sorted = new TreeMap<>(peers);
        Proportion together =
                sorted.values().stream()
                        .reduce((one, other) ->
                                new Proportion(
                                        one.numerator().add(other.numerator()),
                                        one.denominator().add(other.denominator())))
                        .orElseThrow();
        double centre = target == null ? together.share() : share(target);
        @Nullable Dispersion dispersion =
                sorted.size() < FEWEST_PEERS
                        ? null
                        : Dispersion.among(sorted.values(), together.share());
        SortedMap<String, Plotted> plotted = new TreeMap<>();
        sorted.forEach((code, each) -> plotted.put(code, plot(each, centre, dispersion)));
        return Optional.of(new Funnel(together, centre, dispersion, plotted));
    }

    private static Plotted plot(
            Proportion proportion, double centre, @Nullable Dispersion dispersion) {
        if (dispersion == null) {
            return new Plotted(proportion, null, null);
        }
        FunnelLimits limits =
                FunnelLimits.around(centre, proportion.denominator(), dispersion.tauSquared());
        return new Plotted(proportion, limits, limits.position(proportion.share()));
    }

    private static double share(BigDecimal target) {
        if (target.signum() < 0 || target.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    target.toPlainString() + " is not a share between 0 and 1");
        }
        return target.round(MathContext.DECIMAL64).doubleValue();
    }
}

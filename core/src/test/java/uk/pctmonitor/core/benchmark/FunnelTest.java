package uk.pctmonitor.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.benchmark.Funnel.Plotted;
import uk.pctmonitor.core.benchmark.Position.Judgement;
import uk.pctmonitor.core.metric.Direction;

final class FunnelTest {

    @Nested
    class LimitsByChanceAlone {

        /** The golden vectors of rules.md 4.7. */
        @ParameterizedTest(name = "of 95% among {0}")
        @CsvSource({
            "100,  0.8989, 0.9838, 0.8624, 0.9950",
            "400,  0.9265, 0.9692, 0.9111, 0.9782",
            "2500, 0.9411, 0.9582, 0.9357, 0.9626",
        })
        void areThoseOfTheRules(
                BigDecimal size, double lower95, double upper95, double lower998, double upper998) {
            FunnelLimits limits = FunnelLimits.around(0.95, size, 0);

            assertThat(limits.lower95()).isEqualTo(lower95, within(0.00005));
            assertThat(limits.upper95()).isEqualTo(upper95, within(0.00005));
            assertThat(limits.lower998()).isEqualTo(lower998, within(0.00005));
            assertThat(limits.upper998()).isEqualTo(upper998, within(0.00005));
        }

        /**
         * s = 1 / (2 root 4) = 0.25; asin root 0.95 = 1.345283. 1.345283 + 1.959964 x 0.25 =
         * 1.835274 lies beyond a right angle (1.570796); its squared sine, 0.931648, would be below
         * the centre. Downwards: 0.855292, whose squared sine is 0.569666; with 3.090232: 0.572725
         * and 0.293682.
         */
        @Test
        void stayAtOneWhereTheAngleGoesBeyondARightAngle() {
            FunnelLimits limits = FunnelLimits.around(0.95, number("4"), 0);

            assertThat(limits.upper95()).isEqualTo(1);
            assertThat(limits.upper998()).isEqualTo(1);
            assertThat(limits.lower95()).isEqualTo(0.569666, within(0.000001));
            assertThat(limits.lower998()).isEqualTo(0.293682, within(0.000001));
        }

        /** The mirror image of the case above. */
        @Test
        void stayAtZeroWhereTheAngleGoesBelowZero() {
            FunnelLimits limits = FunnelLimits.around(0.05, number("4"), 0);

            assertThat(limits.lower95()).isZero();
            assertThat(limits.lower998()).isZero();
            assertThat(limits.upper95()).isEqualTo(1 - 0.569666, within(0.000001));
            assertThat(limits.upper998()).isEqualTo(1 - 0.293682, within(0.000001));
        }

        /** Angle 0 + 1.959964 x 0.05 = 0.0979982; its squared sine is 0.009573. */
        @Test
        void aroundNothingOrEverythingAreOneSided() {
            FunnelLimits nothing = FunnelLimits.around(0, number("100"), 0);
            FunnelLimits everything = FunnelLimits.around(1, number("100"), 0);

            assertThat(nothing.lower998()).isZero();
            assertThat(nothing.upper95()).isEqualTo(0.009573, within(0.000001));
            assertThat(nothing.position(0)).isEqualTo(Position.INSIDE);
            assertThat(everything.lower95()).isEqualTo(1 - 0.009573, within(0.000001));
            assertThat(everything.upper998()).isEqualTo(1);
            assertThat(everything.position(1)).isEqualTo(Position.INSIDE);
        }
    }

    @Nested
    class Positions {

        private final FunnelLimits limits = new FunnelLimits(0.2, 0.3, 0.7, 0.8);

        @ParameterizedTest
        @CsvSource({
            "0.19, BELOW_998, true",
            "0.2,  BELOW_95,  true",
            "0.29, BELOW_95,  true",
            "0.3,  INSIDE,    false",
            "0.7,  INSIDE,    false",
            "0.71, ABOVE_95,  true",
            "0.8,  ABOVE_95,  true",
            "0.81, ABOVE_998, true",
        })
        void areOutsideOnlyBeyondALimit(double share, Position position, boolean outside) {
            assertThat(limits.position(share)).isEqualTo(position);
            assertThat(position.isOutside()).isEqualTo(outside);
        }

        @ParameterizedTest
        @CsvSource({
            "BELOW_998, HIGHER, WORSE",
            "BELOW_95,  LOWER,  BETTER",
            "ABOVE_95,  HIGHER, BETTER",
            "ABOVE_998, LOWER,  WORSE",
            "INSIDE,    HIGHER, NEITHER",
            "INSIDE,    LOWER,  NEITHER",
            "ABOVE_998, RANGE,  NEITHER",
            "BELOW_998, NONE,   NEITHER",
        })
        void areBetterOrWorseAsTheMetricsDirectionSays(
                Position position, Direction direction, Judgement judgement) {
            assertThat(position.judged(direction)).isEqualTo(judgement);
        }
    }

    @Nested
    class WhenPeersDifferMoreThanChanceExplains {

        /**
         * 30, 40, 50, 60 and 70 of 100, by hand: together 250 of 500, angle asin root 0.5 =
         * 0.785398; s = 1 / (2 root 100) = 0.05, w = 400. Angles 0.579640, 0.684719, 0.785398,
         * 0.886077, 0.991157 make z = -4.11517, -2.01358, 0, 2.01358, 4.11517. The 10% quantile
         * lies at (5 - 1) x 0.1 = 0.4 of the way from the first to the second: -3.27453, the 90%
         * one at 3.27453. phi = (2 x 3.27453^2 + 2 x 2.01358^2) / 5 = 5.91083. 5 phi = 29.5541 >=
         * 4, so tau^2 = (29.5541 - 4) / (2000 - 800000 / 2000) = 25.5541 / 1600 = 0.0159713.
         * Limits: root (0.0025 + 0.0159713) = 0.135909; 0.785398 -+ 1.959964 x 0.135909 = 0.519022
         * and 1.051774, squared sines 0.246046 and 0.753954; -+ 3.090232 x 0.135909: 0.127684 and
         * 0.872316.
         */
        @Test
        void widensTheLimitsAsWorkedOutByHand() {
            Funnel funnel = funnel("A 30/100", "B 40/100", "C 50/100", "D 60/100", "E 70/100");

            Dispersion dispersion = Objects.requireNonNull(funnel.dispersion());
            assertThat(funnel.centre()).isEqualTo(0.5);
            assertThat(dispersion.phi()).isEqualTo(5.91083, within(0.00001));
            assertThat(dispersion.tauSquared()).isEqualTo(0.0159713, within(0.0000001));
            assertThat(dispersion.tau()).isEqualTo(0.126378, within(0.000001));
            FunnelLimits limits = limits(funnel, "A");
            assertThat(limits.lower95()).isEqualTo(0.246046, within(0.000001));
            assertThat(limits.upper95()).isEqualTo(0.753954, within(0.000001));
            assertThat(limits.lower998()).isEqualTo(0.127684, within(0.000001));
            assertThat(limits.upper998()).isEqualTo(0.872316, within(0.000001));
            assertThat(position(funnel, "A")).isEqualTo(Position.INSIDE);
        }

        /**
         * Computed twice in R 4.2.2: by the formulas of rules.md 4.7 with quantile(type = 7), and
         * by FunnelPlotR 0.6.0 itself (transformed_zscore, winsorisation, phi_func, tau_func). Both
         * give phi 9.40108572291 and tau^2 0.00650082609352. G's z-score of 13.4 is drawn in to
         * 6.1.
         */
        @Test
        void agreesWithFunnelPlotRForPeersOfDifferentSizes() {
            Funnel funnel = uneven(null);

            Dispersion dispersion = Objects.requireNonNull(funnel.dispersion());
            assertThat(funnel.together().share()).isEqualTo(0.9375);
            assertThat(dispersion.phi()).isEqualTo(9.40108572291, within(1e-10));
            assertThat(dispersion.tauSquared()).isEqualTo(0.00650082609352, within(1e-13));
            assertThat(limits(funnel, "A").lower95()).isEqualTo(0.819632363764, within(1e-11));
            assertThat(limits(funnel, "A").upper998()).isEqualTo(1);
            assertThat(limits(funnel, "G").lower998()).isEqualTo(0.762882393910, within(1e-11));
            assertThat(limits(funnel, "G").upper95()).isEqualTo(0.991855463465, within(1e-11));
            assertThat(position(funnel, "G")).isEqualTo(Position.ABOVE_95);
        }

        /** By the same R formulas, the limits around 0.95 with the spread of the case above. */
        @Test
        void standsAroundATargetWithTheSpreadOfThePeers() {
            Funnel funnel = uneven(number("0.95"));

            assertThat(funnel.centre()).isEqualTo(0.95);
            assertThat(Objects.requireNonNull(funnel.dispersion()).tauSquared())
                    .isEqualTo(0.00650082609352, within(1e-13));
            assertThat(limits(funnel, "A").lower95()).isEqualTo(0.840041347869, within(1e-11));
            assertThat(limits(funnel, "A").upper95()).isEqualTo(0.998435319797, within(1e-11));
        }

        /**
         * Angles of 0/1 and 1/1 lie pi/4 from that of a half, s = 0.5, so z = -+pi/2; the enormous
         * one has z = 0. Nothing is drawn in. 5 phi = 4 x (pi/2)^2 = 9.869604. Weights 4 and 4 x
         * 10^15: sum less squares over sum is 2 (4 x 4 x 4 x 10^15 + 6 x 16) / (4 x 10^15 + 16) =
         * 32. tau^2 = (9.869604 - 4) / 32 = 0.183425.
         */
        @Test
        void keepsItsPrecisionBesideOneEnormousPeer() {
            Funnel funnel =
                    funnel(
                            "A 500000000000000/1000000000000000",
                            "B 0/1",
                            "C 1/1",
                            "D 0/1",
                            "E 1/1");

            assertThat(Objects.requireNonNull(funnel.dispersion()).tauSquared())
                    .isEqualTo(0.183425, within(0.000001));
        }

        private Funnel uneven(@Nullable BigDecimal target) {
            return Funnel.of(
                            peers(
                                    "A 90/100",
                                    "B 180/200",
                                    "C 285/300",
                                    "D 360/400",
                                    "E 440/500",
                                    "F 570/600",
                                    "G 700/700"),
                            target)
                    .orElseThrow();
        }
    }

    @Nested
    class WhenChanceExplainsAll {

        /** By the same R formulas: phi 0.0139920642385, and 5 phi is less than 4. */
        @Test
        void doesNotWidenTheLimits() {
            Funnel funnel = funnel("A 50/100", "B 101/200", "C 149/300", "D 202/400", "E 249/500");

            Dispersion dispersion = Objects.requireNonNull(funnel.dispersion());
            assertThat(dispersion.phi()).isEqualTo(0.0139920642385, within(1e-12));
            assertThat(dispersion.tauSquared()).isZero();
            assertThat(limits(funnel, "A").lower95()).isEqualTo(0.403282012039, within(1e-11));
        }

        @ParameterizedTest
        @CsvSource({"0/10, 0", "10/10, 1", "5/10, 0.5"})
        void keepsEverybodyInsideWhenAllAreTheSame(String same, double centre) {
            Funnel funnel = funnel("A " + same, "B " + same, "C " + same, "D " + same, "E " + same);

            assertThat(funnel.centre()).isEqualTo(centre);
            assertThat(funnel.dispersion()).isEqualTo(new Dispersion(0, 0));
            assertThat(funnel.plotted().values())
                    .extracting(Plotted::position)
                    .containsOnly(Position.INSIDE);
        }
    }

    @Nested
    class WithFewPeers {

        @Test
        void hasNoLimitsBelowFive() {
            Funnel funnel = funnel("A 1/10", "B 9/10", "C 5/10", "D 5/10");

            assertThat(funnel.centre()).isEqualTo(0.5);
            assertThat(funnel.dispersion()).isNull();
            assertThat(funnel.plotted()).hasSize(4);
            assertThat(funnel.plotted().values())
                    .allSatisfy(each -> {
                        assertThat(each.limits()).isNull();
                        assertThat(each.position()).isNull();
                    });
        }

        @Test
        void hasACentreEvenForOne() {
            assertThat(funnel("A 445/500").centre()).isEqualTo(0.89);
        }

        @Test
        void isNoneForNobody() {
            assertThat(Funnel.of(Map.of(), null)).isEmpty();
        }
    }

    @Nested
    class WhatIsNoPart {

        @ParameterizedTest
        @CsvSource({"11, 10", "-1, 10", "0, 0", "1, -10"})
        void isRefused(BigDecimal numerator, BigDecimal denominator) {
            assertThat(Proportion.of(numerator, denominator)).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Proportion(numerator, denominator));
        }

        @ParameterizedTest
        @CsvSource({"-0.01", "1.01"})
        void isRefusedAsATarget(BigDecimal target) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Funnel.of(peers("A 1/2"), target));
        }
    }

    /** From {@code code numerator/denominator}. */
    private static Map<String, Proportion> peers(String... written) {
        Map<String, Proportion> peers = new LinkedHashMap<>();
        for (String each : written) {
            String[] parts = each.split("[ /]", -1);
            peers.put(parts[0], new Proportion(number(parts[1]), number(parts[2])));
        }
        return peers;
    }

    private static Funnel funnel(String... written) {
        return Funnel.of(peers(written), null).orElseThrow();
    }

    private static Plotted plotted(Funnel funnel, String org) {
        return Objects.requireNonNull(funnel.plotted().get(org));
    }

    private static FunnelLimits limits(Funnel funnel, String org) {
        return Objects.requireNonNull(plotted(funnel, org).limits());
    }

    private static Position position(Funnel funnel, String org) {
        return Objects.requireNonNull(plotted(funnel, org).position());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

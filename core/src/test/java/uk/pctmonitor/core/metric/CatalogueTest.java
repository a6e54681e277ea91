package uk.pctmonitor.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.CatalogueCheck.Fault;
import uk.pctmonitor.core.metric.CatalogueCheck.Listed;

class CatalogueTest {

    private static final Quarter Q3 = Quarter.of(2006, 3);
    private static final AmberRule NONE = new AmberRule.None();

    @Nested
    class PrecedenceOfTargets {

        private final Catalogue catalogue =
                new Catalogue(
                        List.of(metric("AE4", Direction.HIGHER, points("3"))),
                        List.of(national("AE4", null, null, "98", limit("97"))));

        @Test
        void takesTheTrajectoryOfTheQuarterFirst() {
            Target target =
                    target(
                            annual("96", null),
                            trajectory(Q3.next(), "95.5", null),
                            trajectory(Q3, "95", null));
            assertThat(target.goal()).isEqualTo(goal("95"));
            assertThat(target.source()).isEqualTo(TargetSource.TRAJECTORY);
        }

        @Test
        void takesTheAnnualProfileWhereTheQuarterHasNoTrajectory() {
            Target target = target(trajectory(Q3.next(), "95.5", null), annual("96", null));
            assertThat(target.goal()).isEqualTo(goal("96"));
            assertThat(target.source()).isEqualTo(TargetSource.ANNUAL);
            assertThat(target.citation()).isEqualTo("agreed.csv, row 2");
        }

        @Test
        void takesTheNationalTargetWhereNothingIsAgreedForTheMetricAndYear() {
            AgreedTarget otherMetric =
                    new AgreedTarget("5FL", "MRSA", Q3.year(), null, goal("3"), null, "x");
            AgreedTarget otherYear =
                    new AgreedTarget(
                            "5FL", "AE4", new FinancialYear(2007), null, goal("3"), null, "x");
            assertThat(target(otherMetric, otherYear).source()).isEqualTo(TargetSource.NATIONAL);
        }

        @Test
        void hasNoTargetOutsideTheDatesOfTheNationalOne() {
            Catalogue dated =
                    new Catalogue(
                            List.of(metric("AE4", Direction.HIGHER, NONE)),
                            List.of(national("AE4", Q3, Q3, "98", NONE)));
            assertThat(dated.target("AE4", Q3, List.of())).isPresent();
            assertThat(dated.target("AE4", Q3.next(), List.of())).isEmpty();
            assertThat(dated.target("AE4", Q3.previous(), List.of())).isEmpty();
        }

        private Target target(AgreedTarget... agreed) {
            return catalogue.target("AE4", Q3, List.of(agreed)).orElseThrow();
        }
    }

    @Nested
    class AmberOfAnAgreedTarget {

        @Test
        void isItsOwnWhereItBringsOne() {
            assertThat(amber(limit("97"), annual("96", points("1")))).isEqualTo(points("1"));
        }

        @Test
        void isTheNationalLimitAsLongAsThatIsNotAboveTheAgreedLevel() {
            assertThat(amber(limit("94"), annual("96", null))).isEqualTo(limit("94"));
            assertThat(amber(limit("96"), annual("96", null))).isEqualTo(limit("96"));
            assertThat(amber(limit("97"), annual("96", null))).isEqualTo(NONE);
        }

        @Test
        void isTheNationalDistanceAppliedToTheAgreedLevel() {
            assertThat(amber(points("2"), annual("90", null))).isEqualTo(points("2"));
            assertThat(amber(percent("5"), annual("90", null))).isEqualTo(percent("5"));
        }

        @Test
        void isNoneWhereAPercentageOfTheAgreedLevelIsNothing() {
            assertThat(amber(percent("5"), annual("0", null))).isEqualTo(NONE);
        }

        @Test
        void isTheMetricsOwnWhereThereIsNoNationalTarget() {
            Catalogue catalogue =
                    new Catalogue(List.of(metric("AE4", Direction.HIGHER, points("3"))), List.of());
            assertThat(
                            catalogue
                                    .target("AE4", Q3, List.of(annual("90", null)))
                                    .orElseThrow()
                                    .amber())
                    .isEqualTo(points("3"));
        }

        private static AmberRule amber(AmberRule national, AgreedTarget agreed) {
            return new Catalogue(
                            List.of(metric("AE4", Direction.HIGHER, NONE)),
                            List.of(national("AE4", null, null, "98", national)))
                    .target("AE4", Q3, List.of(agreed))
                    .orElseThrow()
                    .amber();
        }
    }

    @Nested
    class Faults {

        @Test
        void areTwoMetricsOfOneNameWhateverTheCapitals() {
            Metric one = metric("A", Direction.HIGHER, NONE, "x", "VSA01");
            Metric other = metric("B", Direction.HIGHER, NONE, "vsa01");
            assertThat(
                            CatalogueCheck.faults(
                                    List.of(one, other, metric("a", Direction.LOWER, NONE)),
                                    List.of()))
                    .extracting(Fault::listed, Fault::index, Fault::field)
                    .containsExactly(
                            tuple(Listed.METRIC, 2, "code"), tuple(Listed.METRIC, 1, "aliases"));
        }

        @Test
        void areTargetsOfUnknownMetrics() {
            assertThat(faults(Direction.HIGHER, national("B", null, null, "1", NONE)))
                    .containsExactly("metric");
        }

        @Test
        void areTargetsThatHoldInTheSameQuarter() {
            assertThat(
                            faults(
                                    Direction.HIGHER,
                                    national("A", null, Q3, "98", NONE),
                                    national("A", Q3, null, "95", NONE)))
                    .containsExactly("from");
            assertThat(
                            faults(
                                    Direction.HIGHER,
                                    national("A", null, Q3, "98", NONE),
                                    national("A", Q3.next(), null, "95", NONE)))
                    .isEmpty();
        }

        @Test
        void areAmberLimitsOnTheBetterSide() {
            assertThat(faults(Direction.HIGHER, national("A", null, null, "98", limit("98.1"))))
                    .containsExactly("amber");
            assertThat(faults(Direction.HIGHER, national("A", null, null, "98", limit("98"))))
                    .isEmpty();
            assertThat(faults(Direction.LOWER, national("A", null, null, "12", limit("11"))))
                    .containsExactly("amber");
            assertThat(faults(Direction.LOWER, national("A", null, null, "12", limit("12"))))
                    .isEmpty();
        }

        @Test
        void arePercentagesOfZeroAndNegativeDistances() {
            assertThat(faults(Direction.LOWER, national("A", null, null, "0", percent("5"))))
                    .containsExactly("amber");
            assertThat(faults(Direction.LOWER, national("A", null, null, "10", percent("-5"))))
                    .containsExactly("amber");
            assertThat(faults(Direction.LOWER, national("A", null, null, "0", points("-1"))))
                    .containsExactly("amber");
            assertThat(faults(Direction.LOWER, national("A", null, null, "0", points("1"))))
                    .isEmpty();
        }

        @Test
        void areRangesAndThresholdsUnderTheWrongDirection() {
            assertThat(faults(Direction.RANGE, national("A", null, null, "98", NONE)))
                    .containsExactly("target");
            assertThat(faults(Direction.HIGHER, range(NONE))).containsExactly("target");
            assertThat(faults(Direction.NONE, national("A", null, null, "98", NONE)))
                    .containsExactly("target");
            assertThat(faults(Direction.RANGE, range(limit("80")))).containsExactly("amber");
            assertThat(faults(Direction.RANGE, range(percent("5")))).containsExactly("amber");
            assertThat(faults(Direction.RANGE, range(points("10")))).isEmpty();
        }

        @Test
        void stopACatalogueFromBeingBuilt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Catalogue(
                                    List.of(), List.of(national("A", null, null, "1", NONE))));
        }

        private static NationalTarget range(AmberRule amber) {
            return new NationalTarget(
                    "A",
                    null,
                    null,
                    new Goal.Range(new BigDecimal("90"), new BigDecimal("110")),
                    amber,
                    "s",
                    Confidence.SOURCED);
        }

        private static List<String> faults(Direction direction, NationalTarget... targets) {
            return CatalogueCheck.faults(List.of(metric("A", direction, NONE)), List.of(targets))
                    .stream()
                    .map(Fault::field)
                    .toList();
        }
    }

    @Test
    void findsAMetricByCodeOrAliasInCapitalsOrNot() {
        Catalogue catalogue =
                new Catalogue(
                        List.of(metric("ACC-AE4", Direction.HIGHER, NONE, "VSA00")), List.of());
        assertThat(catalogue.metric("acc-ae4")).isPresent();
        assertThat(catalogue.metric(" vsa00 ")).isPresent();
        assertThat(catalogue.metric("VSA0")).isEmpty();
    }

    private static AgreedTarget annual(String level, @Nullable AmberRule amber) {
        return new AgreedTarget(
                "5FL", "AE4", Q3.year(), null, goal(level), amber, "agreed.csv, row 2");
    }

    private static AgreedTarget trajectory(
            Quarter quarter, String level, @Nullable AmberRule amber) {
        return new AgreedTarget(
                "5FL", "AE4", quarter.year(), quarter, goal(level), amber, "agreed.csv, row 3");
    }

    private static NationalTarget national(
            String metric,
            @Nullable Quarter from,
            @Nullable Quarter to,
            String level,
            AmberRule amber) {
        return new NationalTarget(
                metric, from, to, goal(level), amber, "paper", Confidence.SOURCED);
    }

    private static Metric metric(
            String code, Direction direction, AmberRule amber, String... aliases) {
        return new Metric(
                code,
                "A metric",
                "A metric",
                "ACCESS",
                "quality",
                "PM",
                "%",
                new BigDecimal("100"),
                direction,
                YearToDate.RATIO,
                "seen",
                "all",
                null,
                null,
                null,
                false,
                1,
                null,
                null,
                "1",
                "source",
                Confidence.SOURCED,
                true,
                false,
                BigDecimal.ONE,
                amber,
                List.of(aliases));
    }

    private static Goal goal(String value) {
        return new Goal.Threshold(new BigDecimal(value));
    }

    private static AmberRule limit(String value) {
        return new AmberRule.Limit(new BigDecimal(value));
    }

    private static AmberRule points(String value) {
        return new AmberRule.Points(new BigDecimal(value));
    }

    private static AmberRule percent(String value) {
        return new AmberRule.Percent(new BigDecimal(value));
    }
}

package uk.pctmonitor.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.rating.RatingFixtures;

final class ComparedTest {

    private static final Metric PERCENTAGE = RatingFixtures.metric(Direction.HIGHER, "%", 1, "20");
    private static final Metric AMOUNT =
            RatingFixtures.metric(Direction.NONE, "GBP", 0, null, null, false);

    /** A published percentage and its denominator: the numerator is worked out. */
    private static final Measure GOOD =
            Measure.ofValueAndDenominator(
                    new BigDecimal("89.0"),
                    new BigDecimal("500"),
                    BigDecimal.valueOf(100),
                    RatingFixtures.CELL);

    @Nested
    class AFigure {

        @Test
        void isComparedAsReported() {
            Compared<BigDecimal> compared =
                    Compared.figures(Set.of("5FL"), Map.of("5FL", GOOD), PERCENTAGE);

            assertThat(compared.figures()).containsOnlyKeys("5FL");
            assertThat(compared.figures().get("5FL")).isEqualByComparingTo("89");
            assertThat(compared.leftOut()).isEmpty();
        }

        @Test
        void ofSomebodyElseIsNotAsked() {
            assertThat(Compared.figures(Set.of(), Map.of("5FL", GOOD), PERCENTAGE).figures())
                    .isEmpty();
        }

        @Test
        void thatIsNoneIsLeftOutWithTheReason() {
            Map<String, Measure> measures =
                    Map.of(
                            "A", Measure.blank(null, RatingFixtures.CELL),
                            "B", Measure.suppressed(RatingFixtures.CELL),
                            "C", Measure.blank(BigDecimal.ZERO, RatingFixtures.CELL),
                            "D", RatingFixtures.ratio("9", "19"),
                            "E", RatingFixtures.ratio("9", "20"));

            Compared<BigDecimal> compared =
                    Compared.figures(Set.of("A", "B", "C", "D", "E", "F"), measures, PERCENTAGE);

            assertThat(compared.leftOut())
                    .containsExactly(
                            Map.entry("A", LeftOut.BLANK),
                            Map.entry("B", LeftOut.SUPPRESSED),
                            Map.entry("C", LeftOut.ZERO_DENOMINATOR),
                            Map.entry("D", LeftOut.SMALL_NUMBERS),
                            Map.entry("F", LeftOut.NOT_REPORTED));
            assertThat(compared.figures()).containsOnlyKeys("E");
        }
    }

    @Nested
    class AProportion {

        /** 89.0% of 500 is 445. */
        @Test
        void mayHaveANumeratorThatWasWorkedOut() {
            assertThat(proportions(GOOD).figures().get("5FL"))
                    .isEqualTo(new Proportion(new BigDecimal("445"), new BigDecimal("500")));
        }

        @Test
        void withoutPartsIsLeftOut() {
            assertThat(proportions(RatingFixtures.value("89")).leftOut())
                    .containsValue(LeftOut.NO_PARTS);
        }

        @ParameterizedTest
        @CsvSource({"501, 500", "-1, 500"})
        void thatIsNoPartIsLeftOut(String numerator, String denominator) {
            assertThat(proportions(RatingFixtures.ratio(numerator, denominator)).leftOut())
                    .containsValue(LeftOut.NOT_A_PART);
        }

        @Test
        void needsAMetricThatCountsAPart() {
            assertThat(Compared.isOfParts(PERCENTAGE)).isTrue();
            assertThat(Compared.isOfParts(AMOUNT)).isFalse();
            assertThat(Compared.isOfParts(metric("%", BigDecimal.valueOf(100)))).isFalse();
        }

        private Compared<Proportion> proportions(Measure measure) {
            return Compared.proportions(Set.of("5FL"), Map.of("5FL", measure), PERCENTAGE);
        }
    }

    @Nested
    class SpendForEachResident {

        private final Register register =
                new Register(List.of(pct("A", 200_000L), pct("B", null), pct("C", 0L)), List.of());

        /** 50,000,000 for 200,000 residents is 250 each. */
        @Test
        void dividesAnAmountByThePopulation() {
            Compared<BigDecimal> compared = perHead(AMOUNT, "50000000");

            assertThat(compared.figures().get("A")).isEqualByComparingTo("250");
            assertThat(compared.leftOut())
                    .containsExactly(
                            Map.entry("B", LeftOut.NO_POPULATION),
                            Map.entry("C", LeftOut.NO_POPULATION),
                            Map.entry("D", LeftOut.NOT_REPORTED));
        }

        @Test
        void takesARatioOrARateAsItIs() {
            assertThat(perHead(metric("GBP per head", BigDecimal.ONE), "250").figures())
                    .containsOnlyKeys("A", "B", "C");
            assertThat(perHead(metric("per 100,000", null), "250").figures().get("B"))
                    .isEqualByComparingTo("250");
        }

        private Compared<BigDecimal> perHead(Metric metric, String value) {
            Measure measure = RatingFixtures.value(value);
            return Compared.perHead(
                    Set.of("A", "B", "C", "D"),
                    Map.of("A", measure, "B", measure, "C", measure),
                    metric,
                    register);
        }
    }

    private static Metric metric(String unit, @Nullable BigDecimal per) {
        return RatingFixtures.metric(Direction.NONE, unit, 0, null, per, false);
    }

    private static Organisation pct(String code, @Nullable Long population) {
        return new Organisation(code, code, "PCT", null, null, population, List.of());
    }
}

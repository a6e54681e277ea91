package uk.pctmonitor.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.template.CrossFoot.Broken;
import uk.pctmonitor.core.template.CrossFoot.Holds;
import uk.pctmonitor.core.template.CrossFoot.Kind;
import uk.pctmonitor.core.template.CrossFoot.Outcome;
import uk.pctmonitor.core.template.CrossFoot.Unknown;

@DisplayName("A cross-foot check (rules.md 4.4)")
class CrossFootTest {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private static CrossFoot check(Kind kind, String left, @Nullable String right) {
        return new CrossFoot(
                "check",
                kind,
                Terms.parse(left),
                right == null ? null : Terms.parse(right),
                BigDecimal.ONE,
                true,
                "Correct it.");
    }

    private static Outcome within(CrossFoot check, String amounts) {
        return check.check(Amounts.of(amounts), Map.of(), THOUSAND);
    }

    @Nested
    class OfASum {

        private final CrossFoot variance = check(Kind.EQUALS, "plan - actual", "variance");

        /** In GBP000, so a tolerance of one unit is 1,000 pounds. */
        @ParameterizedTest(name = "{0} - {1} and {2}: {3}")
        @CsvSource({
            "50000, 52000, -2000, true",
            "50000, 52000, -1000, true",
            "50000, 52000, -3000, true",
            "50000, 52000,  -999, false",
            "50000, 52000, -3001, false",
            "50000, 52000,  2000, false",
        })
        void allowsForRoundingByOneUnit(String plan, String actual, String said, boolean holds) {
            Outcome outcome =
                    within(
                            variance,
                            "plan %s; actual %s; variance %s".formatted(plan, actual, said));
            assertThat(outcome instanceof Holds).isEqualTo(holds);
        }

        @Test
        void givesBothSidesAndTheDifference() {
            Outcome outcome = within(variance, "plan 50000; actual 52000; variance 9000");
            assertThat(outcome)
                    .isEqualTo(new Broken(new BigDecimal("-2000"), new BigDecimal("9000")));
            assertThat(((Broken) outcome).difference()).isEqualByComparingTo("11000");
        }

        @Test
        void ofCountsHasToBeExact() {
            assertThat(
                            variance.check(
                                    Amounts.of("plan 5; actual 3; variance 3"),
                                    Map.of(),
                                    BigDecimal.ZERO))
                    .isInstanceOf(Broken.class);
        }

        @Test
        void isUnknownWithALineMissingAndHoldsWithoutAny() {
            assertThat(within(variance, "plan 50000; actual 52000"))
                    .isEqualTo(new Unknown(java.util.List.of("variance")));
            assertThat(within(variance, "other 5")).isInstanceOf(Holds.class);
        }

        @Test
        void needsARightSide() {
            assertThatIllegalArgumentException().isThrownBy(() -> check(Kind.EQUALS, "a", null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> check(Kind.NOT_FALLING, "a", "b"));
        }
    }

    @Nested
    class OfALineThatMustNotBeBelow {

        private final CrossFoot forecast = check(Kind.NOT_BELOW, "forecast", "spent");

        @Test
        void mayBeEqualOrAbove() {
            assertThat(within(forecast, "forecast 9; spent 9")).isInstanceOf(Holds.class);
            assertThat(within(forecast, "forecast 90000; spent 9")).isInstanceOf(Holds.class);
            assertThat(within(forecast, "forecast 5000; spent 6001")).isInstanceOf(Broken.class);
        }
    }

    @Nested
    class WithTheQuarterBefore {

        private final CrossFoot spent = check(Kind.NOT_FALLING, "spent", null);
        private final CrossFoot opening = check(Kind.CARRIED_FORWARD, "opening", "closing");

        private Outcome between(CrossFoot check, String before, String now) {
            return check.check(Amounts.of(now), Amounts.of(before), THOUSAND);
        }

        @Test
        void aCumulativeLineMayStandStillButNotFall() {
            assertThat(between(spent, "spent 5000", "spent 5000")).isInstanceOf(Holds.class);
            assertThat(between(spent, "spent 5000", "spent 4000")).isInstanceOf(Holds.class);
            assertThat(between(spent, "spent 5000", "spent 3999"))
                    .isEqualTo(new Broken(new BigDecimal("3999"), new BigDecimal("5000")));
        }

        @Test
        void anOpeningBalanceIsTheClosingOneOfBefore() {
            assertThat(between(opening, "closing 5000", "opening 5000; closing 0"))
                    .isInstanceOf(Holds.class);
            assertThat(between(opening, "closing 5000", "opening 7000")).isInstanceOf(Broken.class);
        }

        @Test
        void holdsWhereThereWasNothingBefore() {
            assertThat(between(spent, "", "spent 5")).isInstanceOf(Holds.class);
            assertThat(between(opening, "opening 5", "opening 9000")).isInstanceOf(Holds.class);
        }
    }
}

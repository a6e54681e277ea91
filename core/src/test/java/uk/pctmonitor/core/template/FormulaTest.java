package uk.pctmonitor.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.template.Formula.Worked;

@DisplayName("A formula (rules.md 4.4)")
class FormulaTest {

    private static final Working SURPLUS = ratio("rrl - spend", "rrl");

    private static Working.Ratio ratio(String over, String under) {
        return new Working.Ratio(Terms.parse(over), Terms.parse(under));
    }

    private static Worked work(Working working, String per, String amounts) {
        return new Formula("FIN-X", Formula.Gives.FIGURE, working)
                .work(
                        Amounts.of(amounts),
                        per.isEmpty() ? null : new BigDecimal(per),
                        7,
                        line -> line.toUpperCase(java.util.Locale.ROOT));
    }

    private static @Nullable BigDecimal value(Working working, String per, String amounts) {
        Worked worked = work(working, per, amounts);
        assertThat(worked.reason()).isEmpty();
        return worked.measure().value();
    }

    @Nested
    class WithEverythingItNeeds {

        /** Each worked by hand: numerator / denominator x per. */
        @ParameterizedTest(name = "({0}) / ({1}) x {2} of {3} is {4}")
        @CsvSource(
                delimiter = '|',
                value = {
                    // Surplus: (200 - 199) / 200 = 0.5 %; deficit: (200 - 201) / 200 = -0.5 %
                    "rrl - spend | rrl | 100 | rrl 200; spend 199 | 0.5",
                    "rrl - spend | rrl | 100 | rrl 200; spend 201 | -0.5",
                    // Forecast 300 against a control total of 800: -500 / 200,000 = -0.25 %
                    "forecast - control | rrl | 100 | forecast 300; control 800; rrl 200000 | -0.25",
                    // A deficit forecast against a surplus agreed: (-300 - 200) / 200,000
                    "forecast - control | rrl | 100 | forecast -300; control 200; rrl 200000 | -0.25",
                    // Year to date: (500 - 510) / 500 = -2 %
                    "plan - actual | plan | 100 | plan 500; actual 510 | -2",
                    // Movement: (1,200 - 2,200) / 200,000 = -0.5 %
                    "now - last | rrl | 100 | now 1200; last 2200; rrl 200000 | -0.5",
                    // Underlying: (400 - 404) / 400 = -1 %
                    "income - spend | income | 100 | income 400; spend 404 | -1",
                    // Capital: 4,040 / 4,000 = 101 %
                    "spent | crl | 100 | spent 4040; crl 4000 | 101",
                    // Cash: 51 / 50 = 102 %
                    "drawn | profile | 100 | drawn 51; profile 50 | 102",
                    // Invoices in 30 days: 3,800 / 4,000 = 95 %
                    "paid | all | 100 | paid 3800; all 4000 | 95",
                    // Current ratio: 9 / 12 = 0.75
                    "assets | liabilities | 1 | assets 9; liabilities 12 | 0.75",
                    // Creditor days: 12 / 146 x 365 = 30
                    "creditors | year | 365 | creditors 12; year 146 | 30",
                    // Savings: 2,340 / 2,600 = 90 %
                    "done | planned | 100 | done 2340; planned 2600 | 90",
                    // Efficiency: 10.8 / 270 = 4 %
                    "done | baseline | 100 | done 10.8; baseline 270 | 4",
                    // Legacy debt: 2,750 / 2,500 = 110 %
                    "debt | profile | 100 | debt 2750; profile 2500 | 110",
                    // Indicative budgets: 27 / 30 = 90 %
                    "with | all | 100 | with 27; all 30 | 90",
                })
        void givesTheFigure(String over, String under, String per, String amounts, String figure) {
            assertThat(value(ratio(over, under), per, amounts)).isEqualByComparingTo(figure);
        }

        @Test
        void keepsItsNumeratorAndDenominatorAndSaysFromWhichCells() {
            Measure measure = work(SURPLUS, "100", "rrl 300; spend 299").measure();
            assertThat(measure.numerator()).isEqualByComparingTo("1");
            assertThat(measure.denominator()).isEqualByComparingTo("300");
            assertThat(measure.provenance()).isEqualTo(Provenance.DERIVED_VALUE);
            assertThat(measure.cell().row()).isEqualTo(7);
            assertThat(measure.cell().column()).isEqualTo("(RRL - SPEND) / RRL");
        }

        @Test
        void givesABareAmountWithoutADenominator() {
            Working.Amount variance = new Working.Amount(Terms.parse("plan - actual"));
            assertThat(value(variance, "", "plan 5; actual 7")).isEqualByComparingTo("-2");
        }
    }

    @Nested
    class WithoutSomethingItNeeds {

        @Test
        void isBlankAndNamesTheEmptyLines() {
            Worked worked = work(SURPLUS, "100", "rrl 300");
            assertThat(worked.reason()).isEqualTo("SPEND is empty");
            assertThat(worked.measure().provenance()).isEqualTo(Provenance.BLANK);
            assertThat(worked.measure().denominator()).isEqualByComparingTo("300");
            assertThat(work(SURPLUS, "100", "").reason()).isEqualTo("RRL, SPEND are empty");
        }

        @Test
        void isNotRatedOverZeroAndKeepsBothParts() {
            Worked worked = work(SURPLUS, "100", "rrl 0; spend 5");
            assertThat(worked.reason()).isEqualTo("its denominator is 0");
            assertThat(worked.measure().value()).isNull();
            assertThat(worked.measure().hasZeroDenominator()).isTrue();
            assertThat(worked.measure().numerator()).isEqualByComparingTo("-5");
        }

        @Test
        void isBlankOverANegativeDenominatorWhichWouldTurnTheSign() {
            Worked worked = work(ratio("a", "b - c"), "100", "a 1; b 2; c 5");
            assertThat(worked.reason()).isEqualTo("its denominator is below 0");
            assertThat(worked.measure().value()).isNull();
        }

        @Test
        void isBlankWhereTheFigureCouldNotBeKept() {
            Worked worked = work(ratio("a", "b"), "100", "a 999999999999999000; b 0.000000000001");
            assertThat(worked.reason()).contains("too small");
            assertThat(worked.measure().value()).isNull();
        }
    }

    @Nested
    @DisplayName("of years that compound (S2.2)")
    class OfYears {

        private static final Working FOUR_YEARS =
                new Working.Compound(
                        Stream.of("4", "3", "2", "1")
                                .map(year -> ratio("done" + year, "base" + year))
                                .toList());

        /**
         * Four per cent of what is left each year: 100 -> 96 -> 92.16 -> 88.4736 -> 84.934656, so
         * 4, 7.84, 11.5264 and 15.065344 % are gone.
         */
        @ParameterizedTest(name = "{0}: {1}%")
        @CsvSource({
            "1 year,  4",
            "2 years, 7.84",
            "3 years, 11.5264",
            "4 years, 15.065344",
        })
        void fourPerCentAYearIsLessThanItsSum(String years, String figure) {
            String[] all = {
                "base1 100000000; done1 4000000",
                "base2 96000000; done2 3840000",
                "base3 92160000; done3 3686400",
                "base4 88473600; done4 3538944"
            };
            int count = years.charAt(0) - '0';
            Working newest =
                    new Working.Compound(
                            Stream.iterate(count, year -> year > 0, year -> year - 1)
                                    .map(year -> ratio("done" + year, "base" + year))
                                    .toList());
            String amounts = String.join("; ", List.of(all).subList(0, count));
            assertThat(value(newest, "100", amounts)).isEqualByComparingTo(figure);
        }

        @Test
        void countsInPoundsOfTheFirstBaseline() {
            Measure measure =
                    work(FOUR_YEARS, "100", "base4 96; done4 3.84; base3 100; done3 4").measure();
            assertThat(measure.numerator()).isEqualByComparingTo("7.84");
            assertThat(measure.denominator()).isEqualByComparingTo("100");
        }

        @Test
        void passesOverYearsBeforeItBegan() {
            Worked worked = work(FOUR_YEARS, "100", "base4 100; done4 4");
            assertThat(worked.measure().value()).isEqualByComparingTo("4");
            assertThat(worked.measure().cell().column()).isEqualTo("DONE4 / BASE4");
        }

        @Test
        void isBlankWhenAYearInBetweenOrHalfAYearIsMissing() {
            assertThat(work(FOUR_YEARS, "100", "base4 96; done4 3; base2 100; done2 4").reason())
                    .isEqualTo("DONE3, BASE3 are empty");
            assertThat(work(FOUR_YEARS, "100", "base4 96; done4 3; base3 100").reason())
                    .isEqualTo("DONE3 is empty");
        }

        @Test
        void isNotRatedWhenABaselineIsZero() {
            assertThat(work(FOUR_YEARS, "100", "base4 96; done4 3; base3 0; done3 0").reason())
                    .isEqualTo("its denominator is 0");
        }

        @Test
        void fallsWhenAYearCostMoreThanItSaved() {
            // 1 - 0.96 x 1.05 = -0.8 %
            assertThat(value(FOUR_YEARS, "100", "base4 100; done4 -5; base3 100; done3 4"))
                    .isEqualByComparingTo("-0.8");
        }
    }
}

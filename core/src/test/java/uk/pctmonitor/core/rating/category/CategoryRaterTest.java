package uk.pctmonitor.core.rating.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RatingFixtures;

/** The numbers are worked out by hand from rules.md 4.3.4; the sums stand beside them. */
@DisplayName("A category")
class CategoryRaterTest {

    private static CategoryRating rate(Aggregation aggregation, String... metrics) {
        return CategoryRater.rate(
                CategoryRule.standard(Category.QUALITY, aggregation), Metrics.of(metrics));
    }

    private static CategoryRating rate(String... metrics) {
        return rate(Aggregation.CRITICAL_WORST_ELSE_SHARE, metrics);
    }

    @Nested
    class ByItsScore {

        @ParameterizedTest(name = "green {0}, amber {1}, red {2} is {3}")
        @CsvSource({
            // (2 x 1 + 1 x 1) / 2 = 1.5 exactly
            "1, 1, 0, GREEN",
            // (2 x 499 + 1 x 501) / 1000 = 1.499
            "499, 501, 0, AMBER",
            // (2 x 3 + 0 x 1) / 4 = 1.5 exactly
            "3, 0, 1, GREEN",
            // (1 x 3 + 0 x 1) / 4 = 0.75 exactly
            "0, 3, 1, AMBER",
            // (1 x 749 + 0 x 251) / 1000 = 0.749
            "0, 749, 251, RED",
            // (2 x 3 + 0 x 5) / 8 = 0.75 exactly
            "3, 0, 5, AMBER",
            // a third has no end as a decimal: (2 x 2 + 0 x 1) / 3 = 1.333...
            "2, 0, 1, AMBER",
            "0, 0, 1, RED"
        })
        void isComparedUnrounded(String green, String amber, String red, Light light) {
            CategoryRating rating = rate(green + " GREEN", amber + " AMBER", red + " RED");
            assertThat(rating.light()).isEqualTo(light);
            assertThat(rating.partial()).isEqualTo(light);
            assertThat(rating.decisive()).isEmpty();
        }

        @Test
        void neverPrintsAScoreThatContradictsTheLight() {
            // 1.499 printed with two decimals would be 1.50, which is green.
            CategoryRating rating = rate("499 GREEN", "501 AMBER");
            assertThat(rating.scoreShown()).isEqualTo("1.499");
            assertThat(rating.chain())
                    .contains(
                            "Score (green 2, amber 1, red 0, by weight): (2 x 499 + 1 x 501 + 0 x"
                                    + " 0) / 1000 = 1.499; green at least 1.5, amber at least 0.75:"
                                    + " AMBER.");
        }

        @Test
        void isTheSameInWhateverOrderTheMetricsCome() {
            List<RatedMetric> metrics = Metrics.of("1 GREEN", "2 AMBER", "3 RED critical");
            CategoryRule rule =
                    CategoryRule.standard(Category.FINANCE, Aggregation.CRITICAL_WORST_ELSE_SHARE);
            assertThat(CategoryRater.rate(rule, metrics.reversed()))
                    .isEqualTo(CategoryRater.rate(rule, metrics));
        }
    }

    @Nested
    class WithCriticalMetrics {

        @Test
        void isRedWhenOneOfThemIsRedHoweverGoodTheScore() {
            // Score (2 x 99 + 0 x 1) / 100 = 1.98
            CategoryRating rating = rate("99 GREEN", "1 RED critical");
            assertThat(rating.light()).isEqualTo(Light.RED);
            assertThat(rating.decisive()).containsExactly("M-02");
        }

        @Test
        void isAmberAtBestWhenOneOfThemIsAmber() {
            // Score (2 x 99 + 1 x 1) / 100 = 1.99
            CategoryRating rating = rate("99 GREEN", "1 AMBER critical");
            assertThat(rating.light()).isEqualTo(Light.AMBER);
            assertThat(rating.decisive()).containsExactly("M-02");
            assertThat(rating.scoreShown()).isEqualTo("1.99");
        }

        @Test
        void staysRedByItsScoreWhenOneOfThemIsAmber() {
            // Score (0 x 9 + 1 x 1) / 10 = 0.1: "at best amber" does not lift a red.
            CategoryRating rating = rate("9 RED", "1 AMBER critical");
            assertThat(rating.light()).isEqualTo(Light.RED);
            assertThat(rating.decisive()).isEmpty();
        }

        @Test
        void isNotHeldBackByOneThatIsNotRated() {
            assertThat(rate("9 GREEN", "1 NO_DATA critical").light()).isEqualTo(Light.GREEN);
        }

        @Test
        void saysThatNoneOfThemIsRedOrThatThereIsNone() {
            assertThat(rate("9 GREEN", "1 GREEN critical").chain())
                    .contains("No critical metric is RED.");
            assertThat(rate("9 GREEN", "1 GREEN").chain())
                    .contains("No metric of this category is critical.");
        }
    }

    @Nested
    class WithLittleData {

        @Test
        void isRatedWhenExactlySixtyPerCentOfItsWeightIs() {
            CategoryRating rating = rate("3 GREEN", "2 NO_DATA");
            assertThat(rating.light()).isEqualTo(Light.GREEN);
            assertThat(rating.percentRated()).isEqualTo("60%");
        }

        @Test
        void hasNoLightJustBelowSixtyPerCentAndShowsWhatThereIs() {
            // 5999 of 10000 is 59.99 %: printed with no decimals it would be the 60 % needed.
            CategoryRating rating = rate("5999 GREEN", "4001 NO_DATA");
            assertThat(rating.light()).isEqualTo(Light.INSUFFICIENT_DATA);
            assertThat(rating.partial()).isEqualTo(Light.GREEN);
            assertThat(rating.percentRated()).isEqualTo("59.99%");
            assertThat(rating.chain().getFirst())
                    .isEqualTo(
                            "Rated: 1 of 2 metrics, weight 5999 of 10000, which is 59.99%; at least"
                                    + " 60% is needed.");
            assertThat(rating.chain().getLast())
                    .isEqualTo(
                            "Less than 60% of the weight is rated: INSUFFICIENT_DATA. What is"
                                    + " rated gives GREEN; that is no light.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NO_DATA", "AWAITED", "NOT_RATED"})
        void doesNotTakeAnythingUnratedForRated(String unrated) {
            CategoryRating rating = rate("1 GREEN", "1 " + unrated);
            assertThat(rating.light()).isEqualTo(Light.INSUFFICIENT_DATA);
            assertThat(rating.rated()).isEqualByComparingTo("1");
            assertThat(rating.total()).isEqualByComparingTo("2");
        }

        @Test
        void isRedAllTheSameWhenACriticalMetricIsRed() {
            // Rule 1 comes first: 10 % is rated, but nothing that may come could mend it.
            CategoryRating rating = rate("1 RED critical", "9 NO_DATA");
            assertThat(rating.light()).isEqualTo(Light.RED);
            assertThat(rating.chain().getLast())
                    .isEqualTo(
                            "Less than 60% of the weight is rated, but no further figure could"
                                    + " mend this: RED.");
        }

        @Test
        void hasNoLightWhenItIsRedByItsScoreOnly() {
            CategoryRating rating = rate("1 RED", "9 NO_DATA");
            assertThat(rating.light()).isEqualTo(Light.INSUFFICIENT_DATA);
            assertThat(rating.partial()).isEqualTo(Light.RED);
        }

        @Test
        void hasNoLightAndNoPartialResultWithoutAnyMetric() {
            CategoryRating rating = rate();
            assertThat(rating.light()).isEqualTo(Light.INSUFFICIENT_DATA);
            assertThat(rating.partial()).isNull();
            assertThat(rating.percentRated()).isEqualTo("0%");
            assertThat(rating.chain().getFirst())
                    .isEqualTo("No metric of the catalogue counts in this category.");
        }

        @ParameterizedTest
        @CsvSource({
            "CRITICAL_WORST_ELSE_SHARE, No metric of this category is critical.",
            "WORST, No metric is rated.",
            "PF_WEIGHTED, No metric is rated.",
            "FRR, No metric is rated."
        })
        void saysThatNothingIsRated(Aggregation aggregation, String why) {
            CategoryRating rating = rate(aggregation, "1 NO_DATA", "1 AWAITED");

            assertThat(rating.light()).isEqualTo(Light.INSUFFICIENT_DATA);
            assertThat(rating.partial()).isNull();
            assertThat(rating.chain())
                    .containsExactly(
                            "Rated: 0 of 2 metrics, weight 0 of 2, which is 0%; at least 60% is"
                                    + " needed.",
                            why,
                            "Less than 60% of the weight is rated, and nothing that is gives a"
                                    + " partial result: INSUFFICIENT_DATA.");
        }

        @Test
        void hasNoLightWhenAllWeightsAreZero() {
            assertThat(rate("0 GREEN", "0 GREEN").light()).isEqualTo(Light.INSUFFICIENT_DATA);
        }
    }

    @Test
    void leavesOutMetricsThatAreOnlyWatched() {
        CategoryRating rating = rate("1 GREEN", "100 NOT_RATED NONE", "5 RED NONE critical");
        assertThat(rating.light()).isEqualTo(Light.GREEN);
        assertThat(rating.total()).isEqualByComparingTo("1");
        assertThat(rating.metrics()).hasSize(1);
    }

    @Nested
    class ByItsWorstMetric {

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "9 GREEN;1 RED, RED",
            "9 GREEN;1 AMBER, AMBER",
            "1 GREEN;1 GREEN, GREEN",
            "6 GREEN;4 NO_DATA, GREEN",
            "5 GREEN;5 NO_DATA, INSUFFICIENT_DATA",
            "5 AMBER;5 NO_DATA, INSUFFICIENT_DATA",
            "1 RED;9 NO_DATA, RED",
            "1 NO_DATA;1 AWAITED, INSUFFICIENT_DATA"
        })
        void takesItsLight(String metrics, Light light) {
            assertThat(rate(Aggregation.WORST, metrics.split(";", -1)).light()).isEqualTo(light);
        }

        @Test
        void namesTheMetricsThatDecided() {
            CategoryRating rating = rate(Aggregation.WORST, "1 RED", "1 GREEN", "1 RED");

            assertThat(rating.decisive()).containsExactly("M-01", "M-03");
            assertThat(rating.chain())
                    .last()
                    .isEqualTo("The worst metric decides: M-01, M-03 is RED.");
        }
    }

    @Nested
    class ByTheBandsOfThePerformanceFramework {

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            // (3 x 2 + 2 x 3) / 5 = 2.4 exactly: under review
            "2 GREEN;3 AMBER, AMBER",
            // (3 x 401 + 2 x 599) / 1000 = 2.401
            "401 GREEN;599 AMBER, GREEN",
            // (3 x 7 + 0 x 3) / 10 = 2.1 exactly
            "7 GREEN;3 RED, AMBER",
            // (3 x 6999 + 0 x 3001) / 10000 = 2.0997
            "6999 GREEN;3001 RED, RED",
            // a critical red counts like any other here: (3 x 9 + 0 x 1) / 10 = 2.7
            "9 GREEN;1 RED critical, GREEN"
        })
        void comparesItsScoreUnrounded(String metrics, Light light) {
            assertThat(rate(Aggregation.PF_WEIGHTED, metrics.split(";", -1)).light())
                    .isEqualTo(light);
        }
    }

    @Nested
    class ByAFinancialRiskRating {

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            // (5 x 1 + 3 x 1) / 2 = 4
            "1 GREEN;1 AMBER, GREEN",
            // (5 x 1 + 3 x 3) / 4 = 3.5, rounded to 4
            "1 GREEN;3 AMBER, GREEN",
            // (5 x 249 + 3 x 751) / 1000 = 3.498, rounded to 3
            "249 GREEN;751 AMBER, AMBER",
            // (5 x 9 + 1 x 1) / 10 = 4.6, rounded to 5; one red allows 2
            "9 GREEN;1 RED, RED",
            "1 AMBER;1 AMBER, AMBER"
        })
        void roundsAndCapsIt(String metrics, Light light) {
            assertThat(rate(Aggregation.FRR, metrics.split(";", -1)).light()).isEqualTo(light);
        }

        @Test
        void saysWhichMetricsCappedIt() {
            CategoryRating rating = rate(Aggregation.FRR, "9 GREEN", "1 RED", "1 RED");
            assertThat(rating.decisive()).containsExactly("M-02", "M-03");
            assertThat(rating.chain())
                    .contains("RED: M-02, M-03. That allows a rating of 1 at best.");
        }

        @Test
        void isNotCappedByRedsThatAllowWhatItHasAnyway() {
            // (5 x 1 + 1 x 3) / 4 = 2, which is what one red allows.
            CategoryRating rating = rate(Aggregation.FRR, "1 GREEN", "3 RED");

            assertThat(rating.light()).isEqualTo(Light.RED);
            assertThat(rating.decisive()).isEmpty();
            assertThat(rating.chain())
                    .last()
                    .isEqualTo("Rating 2; green at least 4, amber at least 3: RED.");
            assertThat(rating.chain()).hasSize(3);
        }
    }

    @Test
    void isRatedByTheRuleThatTheCatalogueGivesItAndOthersByTheUsualOne() {
        CategoryRule worst = CategoryRule.standard(Category.FINANCE, Aggregation.WORST);
        CategoryRules rules =
                new CategoryRules(Map.of(Category.FINANCE, worst), OverallRule.NONE, 92);

        assertThat(rules.of(Category.FINANCE)).isEqualTo(worst);
        assertThat(rules.of(Category.QUALITY).aggregation())
                .isEqualTo(Aggregation.CRITICAL_WORST_ELSE_SHARE);
    }

    @Test
    void takesOfAMetricWhatTheCatalogueSaysOfIt() {
        assertThat(RatedMetric.of(RatingFixtures.metric(Direction.HIGHER), Rag.AMBER))
                .isEqualTo(
                        new RatedMetric(
                                "IMM-MMR2-5Y", Direction.HIGHER, BigDecimal.ONE, false, Rag.AMBER));
    }

    @Test
    void takesItsThresholdsFromItsRule() {
        CategoryRule standard =
                CategoryRule.standard(Category.FINANCE, Aggregation.CRITICAL_WORST_ELSE_SHARE);
        CategoryRule lenient =
                new CategoryRule(
                        Category.FINANCE,
                        Aggregation.CRITICAL_WORST_ELSE_SHARE,
                        standard.points(),
                        standard.green(),
                        standard.amber(),
                        new BigDecimal("10"),
                        List.of());
        assertThat(CategoryRater.rate(lenient, Metrics.of("1 GREEN", "9 NO_DATA")).light())
                .isEqualTo(Light.GREEN);
    }
}

package uk.pctmonitor.core.rating.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.pctmonitor.core.rating.scheme.Tables.band;
import static uk.pctmonitor.core.rating.scheme.Tables.cap;
import static uk.pctmonitor.core.rating.scheme.Tables.given;
import static uk.pctmonitor.core.rating.scheme.Tables.indicator;
import static uk.pctmonitor.core.rating.scheme.Tables.scheme;
import static uk.pctmonitor.core.rating.scheme.Tables.themes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways of rules.md 4.3 on tables small enough to be worked out by hand. */
@DisplayName("A published scheme")
class SchemeScorerTest {

    private static String result(SchemeRating rating) {
        return Objects.requireNonNull(rating.result(), "a result").name();
    }

    @Nested
    @DisplayName("whose scores are averaged by weight")
    class Means {

        private static final List<Result> BANDS =
                List.of(
                        band("PERFORMING", ">2.40"),
                        band("UNDER REVIEW", ">=2.10"),
                        band("UNDERPERFORMING", null));

        private static final List<Indicator> INDICATORS =
                List.of(
                        indicator("ytd", "Operating", "20", "3 >=0 <=3", "2 >=0", "2 >-2", "1"),
                        indicator("ebitda", "Margin", "5", "3 >=5", "2 >=1", "1 <1"),
                        indicator("change", "Operating", "15", "3 - <2", "1"));

        private static final Scheme FINANCE =
                finance(true, cap("loan", new Cap.When.Event(), "UNDERPERFORMING"));

        private static Scheme finance(boolean leaveOutMissing, Cap... caps) {
            return finance(leaveOutMissing, Scheme.CriterionScore.MEAN, caps);
        }

        private static Scheme finance(
                boolean leaveOutMissing, Scheme.CriterionScore criterion, Cap... caps) {
            return scheme(
                    "finance",
                    "framework",
                    new Scheme.Method.WeightedMean(leaveOutMissing, criterion),
                    INDICATORS,
                    BANDS,
                    caps);
        }

        private static SchemeRating.Line line(int place, String... said) {
            return SchemeScorer.rate(FINANCE, given(said)).lines().get(place);
        }

        @ParameterizedTest(name = "{0}: {1}, {2}")
        @CsvSource({
            "ytd=0~3, 3, at least 0 with a variance of at most 3",
            // the sign of a variance does not matter
            "ytd=0~-3, 3, at least 0 with a variance of at most 3",
            "ytd=0~3.01, 2, at least 0",
            "ytd=-1.99, 2, above -2",
            "ytd=-2, 1, anything else",
            "ytd#2, 2, as given"
        })
        void scoresBothPartsOfALineOfItsTable(String said, String score, String why) {
            assertThat(line(0, said).score()).isEqualByComparingTo(score);
            assertThat(line(0, said).why()).isEqualTo(why);
        }

        @Test
        void scoresALineForTheVarianceAlone() {
            assertThat(line(2, "change=-5~1.99").score()).isEqualByComparingTo("3");
            assertThat(line(2, "change=-5~1.99").why())
                    .isEqualTo("any value with a variance of below 2");
            assertThat(line(2, "change=-5~2").score()).isEqualByComparingTo("1");
        }

        @Test
        void saysOfWhatHasNoScoreWhy() {
            assertThat(line(0).why()).isEqualTo("no data");
            assertThat(line(0, "ytd=1").why())
                    .isEqualTo(
                            "ytd needs its variance too: the score depends on whether that is at"
                                    + " most 3.");
            assertThat(line(0, "ytd#4").why())
                    .isEqualTo("4 is no score of ytd; the scores are 3, 2, 1.");
            assertThat(line(0, "ytd:good").why())
                    .isEqualTo("'good' is no number; ytd takes a number.");
            assertThat(List.of(line(0), line(0, "ytd=1"), line(0, "ytd#4"), line(0, "ytd:good")))
                    .extracting(SchemeRating.Line::score)
                    .containsOnlyNulls();
        }

        @Test
        void saysWhereItsTableHasAHole() {
            Scheme holed =
                    scheme(
                            "holed",
                            "holed",
                            new Scheme.Method.WeightedMean(true, Scheme.CriterionScore.MEAN),
                            List.of(indicator("margin", "Margin", "1", "3 >=5", "1 <1")),
                            BANDS);

            assertThat(SchemeScorer.rate(holed, given("margin=4.9")).lines().getFirst().why())
                    .isEqualTo("No line of the table of margin fits 4.9.");
        }

        @Test
        void addsScoresTimesWeights() {
            // 3 x 20 + 2 x 5 + 1 x 15 = 85; 85 / 40 = 2.125
            SchemeRating rating =
                    SchemeScorer.rate(FINANCE, given("ytd#3", "ebitda#2", "change#1"));

            assertThat(result(rating)).isEqualTo("UNDER REVIEW");
            assertThat(rating.scoreShown()).isEqualTo("2.13");
            assertThat(rating.chain())
                    .containsExactly(
                            "Sum of score times weight: 85. Sum of weights: 40. Mean: 2.13.",
                            "PERFORMING above 2.4, UNDER REVIEW at least 2.1, UNDERPERFORMING"
                                    + " otherwise: UNDER REVIEW.",
                            "Nothing caps the result.");
            assertThat(rating.uncapped()).isEqualTo(rating.result());
        }

        @Test
        void leavesOutTheWeightOfWhatHasNoData() {
            // 3 x 20 + 2 x 5 = 70; 70 / 25 = 2.8. Over all weights it would be 1.75.
            SchemeRating rating = SchemeScorer.rate(FINANCE, given("ytd#3", "ebitda#2"));

            assertThat(result(rating)).isEqualTo("PERFORMING");
            assertThat(rating.scoreShown()).isEqualTo("2.80");
            assertThat(rating.chain().getFirst())
                    .isEqualTo("Without data, and left out with their weight: change.");
        }

        @Test
        void orHasNoResultUntilAllIsThereIfThatIsItsWay() {
            SchemeRating rating = SchemeScorer.rate(finance(false), given("ytd#3"));

            assertThat(rating.result()).isNull();
            assertThat(rating.uncapped()).isNull();
            assertThat(rating.scoreShown()).isEmpty();
            assertThat(rating.chain())
                    .containsExactly(
                            "This scheme needs all its indicators, so there is no result without"
                                    + " ebitda, change.");
            assertThat(
                            SchemeScorer.rate(
                                            finance(false), given("ytd#3", "ebitda#3", "change#3"))
                                    .result())
                    .isNotNull();
        }

        @Test
        void hasNoResultWithoutAnyData() {
            assertThat(SchemeScorer.rate(FINANCE, given()).chain())
                    .containsExactly("No indicator has a score, so there is no result.");
        }

        @Test
        void takesTheLastResultWhereNoneOfItsCutsFits() {
            Scheme cut =
                    scheme(
                            "cut",
                            "cut",
                            new Scheme.Method.WeightedMean(true, Scheme.CriterionScore.MEAN),
                            INDICATORS,
                            List.of(band("HIGH", ">=2.5"), band("LOW", ">=2")));

            assertThat(result(SchemeScorer.rate(cut, given("ytd#1")))).isEqualTo("LOW");
        }

        @Test
        void isCappedByAFact() {
            SchemeRating capped = SchemeScorer.rate(FINANCE, given("ytd#3", "loan!"));
            SchemeRating low = SchemeScorer.rate(FINANCE, given("ytd#1", "loan!"));

            assertThat(result(capped)).isEqualTo("UNDERPERFORMING");
            assertThat(Objects.requireNonNull(capped.uncapped()).name()).isEqualTo("PERFORMING");
            assertThat(capped.chain())
                    .endsWith(
                            "loan: at most UNDERPERFORMING.",
                            "The lowest of these holds: UNDERPERFORMING instead of PERFORMING.");
            assertThat(low.chain()).endsWith("loan: at most UNDERPERFORMING.");
        }

        @Test
        void isNotRaisedByACap() {
            Scheme mild = finance(true, cap("late", new Cap.When.Event(), "UNDER REVIEW"));

            assertThat(result(SchemeScorer.rate(mild, given("ytd#1", "late!"))))
                    .isEqualTo("UNDERPERFORMING");
        }

        @Test
        void saysNothingOfCapsWhereItHasNone() {
            assertThat(SchemeScorer.rate(finance(true), given("ytd#3")).chain())
                    .last()
                    .asString()
                    .endsWith(": PERFORMING.");
        }

        @ParameterizedTest(name = "{0}, {1}, {2}: by the mean {3}, by the worst {4}")
        @CsvSource({
            // operating is the mean of 3 and 1, 2; by the worst it is 1. (60 + 15 + 15) / 40 = 2.25
            "ytd#3, ebitda#3, change#1, UNDER REVIEW, UNDERPERFORMING",
            // the mean of 2 and 1 is 1.5, rounded up to 2; (40 + 15 + 15) / 40 = 1.75
            "ytd#2, ebitda#3, change#1, UNDERPERFORMING, UNDERPERFORMING",
            // one criterion at 1 and none else: (60 + 5 + 45) / 40 = 2.75
            "ytd#3, ebitda#1, change#3, UNDERPERFORMING, UNDERPERFORMING",
            // (60 + 10 + 45) / 40 = 2.875
            "ytd#3, ebitda#2, change#3, PERFORMING, PERFORMING"
        })
        void countsCriteriaByTheirMeanOrTheirWorst(
                String ytd, String ebitda, String change, String byMean, String byWorst) {
            Cap one = cap("one", new Cap.When.Criteria(1, BigDecimal.ONE), "UNDERPERFORMING");
            Given given = given(ytd, ebitda, change);

            assertThat(result(SchemeScorer.rate(finance(true, one), given))).isEqualTo(byMean);
            assertThat(
                            result(
                                    SchemeScorer.rate(
                                            finance(true, Scheme.CriterionScore.WORST, one),
                                            given)))
                    .isEqualTo(byWorst);
        }

        @Test
        void isCappedFromSoManyCriteriaOn() {
            Scheme two =
                    finance(
                            true,
                            cap(
                                    "two",
                                    new Cap.When.Criteria(2, new BigDecimal("3.0")),
                                    "UNDER REVIEW"));

            SchemeRating both = SchemeScorer.rate(two, given("ytd#3", "ebitda#3", "change#3"));
            assertThat(result(both)).isEqualTo("UNDER REVIEW");
            assertThat(both.chain())
                    .contains("two (2 or more criteria at 3): at most UNDER REVIEW.");
            assertThat(result(SchemeScorer.rate(two, given("ytd#3", "change#3"))))
                    .isEqualTo("PERFORMING");
        }
    }

    @Nested
    @DisplayName("that counts themes")
    class ThemeCounts {

        private static final Scheme RESOURCES =
                scheme(
                        "resources",
                        "health-check",
                        new Scheme.Method.ThemeCounts(),
                        List.of("a", "b", "c", "d", "e").stream()
                                .map(each -> indicator(each, each, "1", "4", "3", "2", "1"))
                                .toList(),
                        List.of(
                                themes("4", 2, 4, 3),
                                themes("3", 3, 3, 2),
                                themes("2", 3, 2, 1),
                                band("1", null)),
                        cap("deficit", new Cap.When.Event(), "1"));

        /** The scores of the first themes; a dot for one without. */
        private static Given scores(String scores) {
            return given(
                    IntStream.range(0, scores.length())
                            .filter(i -> scores.charAt(i) != '.')
                            .mapToObj(i -> "abcde".charAt(i) + "=" + scores.charAt(i))
                            .toArray(String[]::new));
        }

        @ParameterizedTest(name = "{0} is {1}: {2}")
        @CsvSource({
            "43434, 4, '4, 4, 4, 3, 3. 2 or more themes at 4 or above and none below 3: 4.'",
            "44333, 4, '4, 4, 3, 3, 3. 2 or more themes at 4 or above and none below 3: 4.'",
            "44332, 3, '4, 4, 3, 3, 2. 3 or more themes at 3 or above and none below 2: 3.'",
            "33322, 3, '3, 3, 3, 2, 2. 3 or more themes at 3 or above and none below 2: 3.'",
            "33221, 2, '3, 3, 2, 2, 1. 3 or more themes at 2 or above: 2.'",
            "22111, 1, '2, 2, 1, 1, 1. Nothing better fits: 1.'",
            "4.333, 3, '4, 3, 3, 3. 3 or more themes at 3 or above and none below 2: 3.'"
        })
        void givesTheWorkedExamples(String scores, String result, String why) {
            SchemeRating rating = SchemeScorer.rate(RESOURCES, scores(scores));

            assertThat(result(rating)).isEqualTo(result);
            assertThat(rating.chain())
                    .containsExactly("Theme scores: " + why, "Nothing caps the result.");
            assertThat(rating.scoreShown()).isEmpty();
        }

        @Test
        void needsFour() {
            SchemeRating rating = SchemeScorer.rate(RESOURCES, scores("444"));

            assertThat(rating.result()).isNull();
            assertThat(rating.chain())
                    .containsExactly(
                            "The rule is for four or five themes; 3 have a score, so there is no"
                                    + " result.");
        }

        @Test
        void takesAFigureForThePointsItIs() {
            SchemeRating rating = SchemeScorer.rate(RESOURCES, scores("44445"));

            assertThat(rating.lines().getLast().why())
                    .isEqualTo("5 is no score of e; the scores are 4, 3, 2, 1.");
            assertThat(result(rating)).isEqualTo("4");
        }

        @Test
        void takesItsLastResultWhereNoneFits() {
            Scheme without =
                    scheme(
                            "without",
                            "without",
                            new Scheme.Method.ThemeCounts(),
                            RESOURCES.indicators(),
                            List.of(themes("4", 2, 4, 3), themes("3", 3, 3, 2)));

            SchemeRating rating = SchemeScorer.rate(without, scores("1111"));
            assertThat(result(rating)).isEqualTo("3");
            assertThat(rating.chain())
                    .containsExactly("Theme scores: 1, 1, 1, 1. Nothing better fits: 3.");
        }
    }

    @Nested
    @DisplayName("that asks for answers")
    class Answers {

        private static final Scheme QUALITY =
                scheme(
                        "quality",
                        "health-check",
                        new Scheme.Method.Answers(),
                        List.of(
                                indicator("core", "core", "1"),
                                indicator("targets", "targets", "1")),
                        List.of(band("EXCELLENT", null), band("GOOD", null), band("WEAK", null)),
                        cap("core-met", new Cap.When.Answer("core", "met"), "EXCELLENT"),
                        cap("core-not", new Cap.When.Answer("core", "not met"), "WEAK"),
                        cap("targets-not", new Cap.When.Answer("targets", "not met"), "GOOD"),
                        cap("fraud", new Cap.When.Event(), "WEAK"));

        @ParameterizedTest(name = "{0}, {1}: {2}")
        @CsvSource({
            "core:met, targets:met, EXCELLENT",
            "core:not met, targets:met, WEAK",
            "core:met, targets:not met, GOOD",
            "core:not met, targets:not met, WEAK"
        })
        void isAsGoodAsTheWorstOfThemAllows(String core, String targets, String result) {
            assertThat(result(SchemeScorer.rate(QUALITY, given(core, targets)))).isEqualTo(result);
        }

        @Test
        void saysWhichAnswerAllowsWhat() {
            assertThat(SchemeScorer.rate(QUALITY, given("core:met", "targets:not met")).chain())
                    .containsExactly(
                            "The result is EXCELLENT as far as all answers allow it.",
                            "core is 'met': at most EXCELLENT.",
                            "targets is 'not met': at most GOOD.",
                            "The lowest of these holds: GOOD instead of EXCELLENT.");
        }

        @Test
        void hasNoResultUntilAllAreThere() {
            SchemeRating rating = SchemeScorer.rate(QUALITY, given("core:met"));

            assertThat(rating.result()).isNull();
            assertThat(rating.chain())
                    .containsExactly(
                            "This scheme needs every answer, so there is no result without targets.");
        }

        @Test
        void knowsTheAnswersItTakes() {
            assertThat(QUALITY.answers("core")).containsExactly("met", "not met");
            assertThat(QUALITY.answers("targets")).containsExactly("not met");
            assertThat(QUALITY.answers("fraud")).isEmpty();
        }

        @Test
        void knowsItsPartsByTheirCodes() {
            assertThat(QUALITY.indicator("targets")).contains(QUALITY.indicators().getLast());
            assertThat(QUALITY.indicator("fraud")).isEmpty();
            assertThat(QUALITY.event("fraud")).contains(QUALITY.caps().getLast());
            // What an answer decides is no fact to be stated.
            assertThat(QUALITY.event("core-not")).isEmpty();
            assertThat(QUALITY.event("flood")).isEmpty();
        }
    }

    @Nested
    @DisplayName("cannot be")
    class Refused {

        @Test
        void withoutAResult() {
            assertThatThrownBy(() ->
                            scheme("s", "s", new Scheme.Method.Answers(), List.of(), List.of()))
                    .hasMessage("a scheme has at least one result");
        }

        @Test
        void cappedToSomethingThatIsNoResult() {
            List<Result> results = List.of(band("GOOD", null));
            Cap cap = cap("late", new Cap.When.Event(), "FAIR");

            assertThatThrownBy(() ->
                            scheme("s", "s", new Scheme.Method.Answers(), List.of(), results, cap))
                    .hasMessage("FAIR is none of the results");
        }

        @ParameterizedTest
        @CsvSource({"0", "-1"})
        void madeOfIndicatorsWithoutWeight(String weight) {
            assertThatThrownBy(() -> indicator("i", "i", weight))
                    .hasMessage("an indicator has a weight above 0");
        }
    }

    @Test
    @DisplayName("is found by its own name, or with its family")
    void isFoundByItsNameOrWithItsFamily() {
        Schemes schemes =
                new Schemes(List.of(Means.FINANCE, ThemeCounts.RESOURCES, Answers.QUALITY));

        assertThat(schemes.named("finance")).containsExactly(Means.FINANCE);
        assertThat(schemes.named("health-check"))
                .containsExactly(ThemeCounts.RESOURCES, Answers.QUALITY);
        assertThat(schemes.named("weather")).isEmpty();
        assertThat(schemes.names())
                .containsExactly("finance", "framework", "health-check", "quality", "resources");
    }
}

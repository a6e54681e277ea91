package uk.pctmonitor.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.rating.scheme.Cap;
import uk.pctmonitor.core.rating.scheme.Given;
import uk.pctmonitor.core.rating.scheme.Indicator;
import uk.pctmonitor.core.rating.scheme.Result;
import uk.pctmonitor.core.rating.scheme.Scheme;
import uk.pctmonitor.core.rating.scheme.SchemeRating;
import uk.pctmonitor.core.rating.scheme.SchemeScorer;
import uk.pctmonitor.core.rating.scheme.Schemes;

/** The worked examples of rules.md 4.3, and sums done by hand at the edges of the tables. */
@DisplayName("Of the schemes as the catalogue holds them,")
class PublishedSchemesTest {

    private static final Schemes SCHEMES = CatalogueFolder.packaged().schemes();

    /** What is given, written as {@code "ebitda=4.9", "outturn=0.5~3.1", "late!", "bppc#2"}. */
    private static SchemeRating rate(Scheme scheme, String... said) {
        TreeMap<String, Given.Said> indicators = new TreeMap<>();
        TreeSet<String> events = new TreeSet<>();
        for (String each : said) {
            String name = each.split("[=#:!]", 2)[0];
            String rest = each.substring(Math.min(each.length(), name.length() + 1));
            switch (each.charAt(name.length())) {
                case '!' -> events.add(name);
                case '#' -> indicators.put(name, new Given.Said.Points(new BigDecimal(rest)));
                case ':' -> indicators.put(name, new Given.Said.Answer(rest));
                default -> {
                    String[] parts = rest.split("~", 2);
                    indicators.put(
                            name,
                            new Given.Said.Figure(
                                    new BigDecimal(parts[0]),
                                    parts.length == 1 ? null : new BigDecimal(parts[1])));
                }
            }
        }
        return SchemeScorer.rate(scheme, new Given(indicators, events));
    }

    private static String result(SchemeRating rating) {
        return Objects.requireNonNull(rating.result(), "a result").name();
    }

    private static Scheme scheme(String code) {
        return SCHEMES.named(code).getFirst();
    }

    private static String score(Scheme scheme, String said) {
        String indicator = said.split("[=#]", 2)[0];
        return rate(scheme, said).lines().stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .map(each -> String.valueOf(each.score()))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    @DisplayName("the finance domain of the NHS Performance Framework")
    class Finance {

        private final Scheme finance = scheme("performance-framework-finance");

        private String[] allThreeBut(String... others) {
            List<String> changed =
                    Arrays.stream(others).map(each -> each.split("#", 2)[0]).toList();
            List<String> all =
                    new ArrayList<>(
                            finance.indicators().stream()
                                    .map(Indicator::code)
                                    .filter(each -> !changed.contains(each))
                                    .map(each -> each + "#3")
                                    .toList());
            all.addAll(List.of(others));
            return all.toArray(String[]::new);
        }

        @Test
        void hasThirteenIndicatorsWhoseWeightsMakeAHundred() {
            assertThat(finance.indicators()).hasSize(13);
            // 5 + (20 + 5) + (20 + 5 + 15) + (5 + 5) + (2.5 + 2.5 + 5 + 5 + 5)
            assertThat(
                            finance.indicators().stream()
                                    .map(Indicator::weight)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100");
        }

        @Test
        void givesTheScoreOfAPublishedTrust() {
            // 3 - 0.025 - 0.025 - 0.05 = 2.90 (rules.md 4.3.1)
            SchemeRating rating =
                    rate(finance, allThreeBut("bppc-value#2", "bppc-volume#2", "creditor-days#2"));
            assertThat(rating.scoreShown()).isEqualTo("2.90");
            assertThat(result(rating)).isEqualTo("PERFORMING");
        }

        @ParameterizedTest(name = "{0} scores {1}")
        @CsvSource({
            "planned-outturn=0~3, 3",
            "planned-outturn=0~-3, 3",
            "planned-outturn=0~3.01, 2",
            "planned-outturn=4~-3.01, 2",
            "planned-outturn=-0.01, 2",
            "planned-outturn=-1.99, 2",
            "planned-outturn=-2, 1",
            "planned-outturn=-2~0, 1",
            "ytd-operating=0~3, 3",
            "ytd-operating=1~3.5, 2",
            "ytd-operating=-2, 1",
            "ytd-ebitda=5, 3",
            "ytd-ebitda=4.99, 2",
            "ytd-ebitda=1, 2",
            "ytd-ebitda=0.99, 1",
            "forecast-operating=0~3, 3",
            "forecast-operating=-1.99, 2",
            "forecast-ebitda=5, 3",
            "forecast-change=0~3, 3",
            "forecast-change=0~3.1, 2",
            "forecast-change=-5~1.99, 2",
            "forecast-change=-5~-2, 1",
            "forecast-change=-0.1~2, 1",
            "underlying-position=0, 3",
            "underlying-position=-1.99, 2",
            "underlying-position=-2, 1",
            "ebitda-margin=0.99, 1",
            "bppc-value=95, 3",
            "bppc-value=94.99, 2",
            "bppc-value=60, 2",
            "bppc-value=59.9, 1",
            "bppc-volume=95, 3",
            "current-ratio=1, 3",
            "current-ratio=0.99, 2",
            "current-ratio=0.5, 2",
            "current-ratio=0.49, 1",
            "debtor-days=30, 3",
            "debtor-days=30.1, 2",
            "debtor-days=60, 2",
            "debtor-days=60.1, 1",
            "creditor-days=30, 3",
            "creditor-days=60, 2"
        })
        void scoresEachCellOfTheTable(String said, String score) {
            assertThat(score(finance, said)).isEqualTo(score);
        }

        @Test
        void asksForTheVarianceWhereTheScoreDependsOnIt() {
            SchemeRating rating = rate(finance, "ytd-operating=1");
            assertThat(rating.lines().get(1).score()).isNull();
            assertThat(rating.lines().get(1).why()).contains("needs its variance too");
        }

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            // (3 x 20 + 2 x 20 + 1 x 5 + 3 x 5) / 50 = 120 / 50 = 2.40 exactly
            "ytd-operating#3;forecast-operating#2;planned-outturn#1;ytd-ebitda#3, UNDER REVIEW",
            // (3 x 20 + 2 x 20 + 2 x 5 + 3 x 2.5) / 47.5 = 117.5 / 47.5 = 2.47
            "ytd-operating#3;forecast-operating#2;planned-outturn#2;bppc-value#3, PERFORMING",
            // (2 x 20 + 3 x 5 + 2 x 20 + 2 x 5) / 50 = 105 / 50 = 2.10 exactly
            "ytd-operating#2;ytd-ebitda#3;forecast-operating#2;planned-outturn#2, UNDER REVIEW",
            // (2 x 20 + 2 x 20 + 3 x 2.5) / 42.5 = 87.5 / 42.5 = 2.059
            "ytd-operating#2;forecast-operating#2;bppc-value#3, UNDERPERFORMING"
        })
        void isCutIntoBandsUnrounded(String said, String band) {
            assertThat(result(rate(finance, said.split(";", -1)))).isEqualTo(band);
        }

        @Test
        void leavesOutTheWeightOfWhatHasNoData() {
            // (3 x 20 + 1 x 5) / 25 = 2.6; over all weights it would be 0.65
            SchemeRating rating = rate(finance, "ytd-operating#3", "ytd-ebitda#1");
            assertThat(rating.scoreShown()).isEqualTo("2.60");
            assertThat(rating.chain().getFirst())
                    .startsWith("Without data, and left out with their weight: planned-outturn,");
        }

        @Test
        void hasNoResultWithoutAnyData() {
            assertThat(rate(finance).result()).isNull();
        }

        @ParameterizedTest
        @CsvSource({"forecast-deficit-worse", "loan-not-repaid", "ytd-deficit-worse"})
        void isUnderperformingWhateverTheScoreWhen(String event) {
            SchemeRating rating = rate(finance, allThreeBut(event + "!"));
            assertThat(rating.scoreShown()).isEqualTo("3.00");
            assertThat(result(rating)).isEqualTo("UNDERPERFORMING");
            assertThat(rating.chain().getLast())
                    .isEqualTo("The lowest of these holds: UNDERPERFORMING instead of PERFORMING.");
        }

        @Test
        void saysWhoLeads() {
            assertThat(finance.results())
                    .extracting(Result::consequence)
                    .containsExactly(
                            "",
                            "The PCT as commissioner leads the intervention.",
                            "The SHA leads the intervention.");
        }
    }

    @Nested
    @DisplayName("the quality domain of the NHS Performance Framework")
    class Quality {

        private final Scheme quality = scheme("performance-framework-quality");

        @ParameterizedTest(name = "{0} scores {1}")
        @CsvSource({
            "ae-4h=95, 3",
            "ae-4h=94.999, 2",
            "ae-4h=94, 2",
            "ae-4h=93.999, 0",
            "delayed-transfers=3.5, 3",
            "delayed-transfers=5, 2",
            "delayed-transfers=5.01, 0"
        })
        void scoresThreeTwoAndNothing(String said, String score) {
            assertThat(score(quality, said)).isEqualTo(score);
        }

        @Test
        void takesNothingForAnUnderperformingIndicator() {
            // (3 x 1 + 0 x 1) / 2 = 1.5
            SchemeRating rating = rate(quality, "ae-4h=96", "rtt-admitted=84");
            assertThat(rating.scoreShown()).isEqualTo("1.50");
            assertThat(result(rating)).isEqualTo("UNDERPERFORMING");
        }

        @Test
        void standsBesideFinanceAndIsNeverPutIntoOneWithIt() {
            assertThat(SCHEMES.named("performance-framework"))
                    .extracting(Scheme::code)
                    .containsExactly(
                            "performance-framework-finance", "performance-framework-quality");
        }

        @Test
        void saysThatItsIndicatorsAreRecalled() {
            assertThat(quality.confidence()).isEqualTo(Confidence.RECALLED);
        }
    }

    @Nested
    @DisplayName("Monitor's financial risk rating")
    class RiskRating {

        private final Scheme risk = scheme("financial-risk-rating");

        private SchemeRating scores(int margin, int achieved, int net, int surplus, int liquid) {
            return rate(
                    risk,
                    "ebitda-margin#" + margin,
                    "ebitda-achieved#" + achieved,
                    "net-return#" + net,
                    "surplus-margin#" + surplus,
                    "liquid-ratio#" + liquid);
        }

        @Test
        void givesTheWorkedExample() {
            // 0.75 + 0.4 + 0.6 + 0.4 + 0.75 = 2.90, rounded to 3 (rules.md 4.3.2)
            SchemeRating rating = scores(3, 4, 3, 2, 3);
            assertThat(rating.scoreShown()).isEqualTo("2.90");
            assertThat(result(rating)).isEqualTo("3");
            assertThat(rating.caps()).isEmpty();
        }

        @ParameterizedTest(name = "{0} scores {1}")
        @CsvSource({
            "ebitda-margin=11, 5",
            "ebitda-margin=10.9, 4",
            "ebitda-margin=9, 4",
            "ebitda-margin=5, 3",
            "ebitda-margin=1, 2",
            "ebitda-margin=0.99, 1",
            "ebitda-achieved=100, 5",
            "ebitda-achieved=99.9, 4",
            "ebitda-achieved=85, 4",
            "ebitda-achieved=70, 3",
            "ebitda-achieved=50, 2",
            "ebitda-achieved=49.9, 1",
            "net-return=3, 4",
            "net-return=3.001, 5",
            "net-return=2, 4",
            "net-return=-0.5, 3",
            "net-return=-0.51, 2",
            "net-return=-5, 2",
            "net-return=-5.01, 1",
            "surplus-margin=3, 5",
            "surplus-margin=2, 4",
            "surplus-margin=1, 3",
            "surplus-margin=-2, 2",
            "surplus-margin=-2.01, 1",
            "liquid-ratio=60, 5",
            "liquid-ratio=25, 4",
            "liquid-ratio=15, 3",
            "liquid-ratio=10, 2",
            "liquid-ratio=9.9, 1"
        })
        void scoresEachCellOfTheTable(String said, String score) {
            assertThat(score(risk, said)).isEqualTo(score);
        }

        @ParameterizedTest(name = "{0} {1} {2} {3} {4} is {5}")
        @CsvSource({
            // 1.25 + 0.5 + 1 + 1 + 1.25 = 5
            "5, 5, 5, 5, 5, 5",
            // 0.75 + 0.3 + 0.8 + 0.8 + 0.75 = 3.4, rounded to 3
            "3, 3, 4, 4, 3, 3",
            // 1 + 0.3 + 0.6 + 0.6 + 1 = 3.5, rounded to 4
            "4, 3, 3, 3, 4, 4",
            // 1.25 + 0.5 + 1 + 1 + 0.5 = 4.25, but one criterion at 2 allows 3
            "5, 5, 5, 5, 2, 3",
            // 1.25 + 0.1 + 1 + 1 + 1.25 = 4.6, but one criterion at 1 allows 2
            "5, 1, 5, 5, 5, 2",
            // 1.25 + 0.1 + 1 + 1 + 0.25 = 3.6, but two criteria at 1 allow 1
            "5, 1, 5, 5, 1, 1",
            // 1.25 + 0.2 + 1 + 1 + 0.5 = 3.95, but two criteria at 2 allow 2
            "5, 2, 5, 5, 2, 2",
            // financial efficiency is the mean of 5 and 2, 3.5, as a criterion 4: no cap
            "5, 5, 5, 2, 5, 4",
            // the mean of 3 and 1 is 2: 1.25 + 0.5 + 0.6 + 0.2 + 1.25 = 3.8, capped to 3
            "5, 5, 3, 1, 5, 3"
        })
        void isRoundedAndThenCapped(
                int margin, int achieved, int net, int surplus, int liquid, String rating) {
            assertThat(result(scores(margin, achieved, net, surplus, liquid))).isEqualTo(rating);
        }

        @Test
        void isCappedToThreeWhereThePlanIsLateThoughTheScoreIsThreePointSix() {
            // 1 + 0.4 + 0.6 + 0.6 + 1 = 3.6, rounded to 4 (rules.md 4.3.2, HSJ 5048159)
            assertThat(scores(4, 4, 3, 3, 4).scoreShown()).isEqualTo("3.60");
            assertThat(result(scores(4, 4, 3, 3, 4))).isEqualTo("4");
            SchemeRating late =
                    rate(
                            risk,
                            "ebitda-margin#4",
                            "ebitda-achieved#4",
                            "net-return#3",
                            "surplus-margin#3",
                            "liquid-ratio#4",
                            "plan-late!");
            assertThat(result(late)).isEqualTo("3");
        }

        @Test
        void takesTheLowestOfSeveralCaps() {
            SchemeRating rating =
                    rate(
                            risk,
                            "ebitda-margin#5",
                            "ebitda-achieved#5",
                            "net-return#5",
                            "surplus-margin#5",
                            "liquid-ratio#5",
                            "plan-incomplete!",
                            "dividend-not-paid!");
            assertThat(rating.caps())
                    .extracting(Cap::code)
                    .containsExactly("plan-incomplete", "dividend-not-paid");
            assertThat(result(rating)).isEqualTo("2");
        }

        @Test
        void countsACriterionByItsWorstIndicatorWhereTheCatalogueSaysSo() {
            Scheme worst =
                    new Scheme(
                            risk.code(),
                            risk.family(),
                            risk.name(),
                            new Scheme.Method.WeightedMean(false, Scheme.CriterionScore.WORST),
                            risk.indicators(),
                            risk.results(),
                            risk.caps(),
                            risk.source(),
                            risk.confidence());
            String[] said = {
                "ebitda-margin#5",
                "ebitda-achieved#5",
                "net-return#5",
                "surplus-margin#2",
                "liquid-ratio#5"
            };
            // 1.25 + 0.5 + 1 + 0.4 + 1.25 = 4.4, rounded to 4; by the worst one criterion is at 2
            assertThat(result(rate(risk, said))).isEqualTo("4");
            assertThat(result(rate(worst, said))).isEqualTo("3");
        }

        @Test
        void hasNoResultUntilAllFiveAreThere() {
            SchemeRating rating = rate(risk, "ebitda-margin=12", "liquid-ratio=30");
            assertThat(rating.result()).isNull();
            assertThat(rating.chain().getFirst())
                    .contains("no result without ebitda-achieved, net-return, surplus-margin");
        }
    }

    @Nested
    @DisplayName("the Annual Health Check")
    class HealthCheck {

        private String quality(String core, String existing, String fresh) {
            return result(
                    rate(
                            scheme("health-check"),
                            "core-standards:" + core,
                            "existing-targets:" + existing,
                            "new-targets:" + fresh));
        }

        @ParameterizedTest(name = "{0}, {1}, {2} is {3}")
        @CsvSource({
            "fully met, fully met, excellent, EXCELLENT",
            "not met, fully met, excellent, WEAK",
            "fully met, not met, excellent, GOOD",
            "fully met, partly met, excellent, GOOD",
            "almost met, fully met, excellent, GOOD",
            "partly met, fully met, excellent, FAIR",
            "fully met, fully met, weak, WEAK"
        })
        void combinesQuality(String core, String existing, String fresh, String result) {
            assertThat(quality(core, existing, fresh)).isEqualTo(result);
        }

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "4 4 3 3 3, 4",
            "4 4 3 3 2, 3",
            "3 3 3 2 2, 3",
            "3 3 2 2 1, 2",
            "2 2 1 1 1, 1",
            // four themes
            "4 4 3 3, 4",
            "4 3 3 3, 3",
            "3 3 3 2, 3",
            "3 3 3 1, 2",
            "2 2 2 1, 2",
            "4 4 1 1, 1",
            // two at 4 and one at 1: not even 3, but three or more at 2
            "4 4 3 3 1, 2"
        })
        void countsTheThemesOfUseOfResources(String scores, String result) {
            assertThat(result(rate(scheme("use-of-resources"), themes(scores)))).isEqualTo(result);
        }

        @Test
        void isWeakInUseOfResourcesWithADeficitAtTheEndOfTheYear() {
            List<String> said = new ArrayList<>(List.of(themes("4 4 4 4 4")));
            said.add("year-end-deficit!");
            assertThat(result(rate(scheme("use-of-resources"), said.toArray(String[]::new))))
                    .isEqualTo("1");
        }

        @Test
        void hasNoResultForThreeThemes() {
            assertThat(rate(scheme("use-of-resources"), themes("4 4 4")).result()).isNull();
        }

        private String[] themes(String scores) {
            List<Indicator> indicators = scheme("use-of-resources").indicators();
            String[] each = scores.split(" ", -1);
            for (int i = 0; i < each.length; i++) {
                each[i] = indicators.get(i).code() + "=" + each[i];
            }
            return each;
        }
    }

    @Test
    void everyPartNamesItsSource() {
        for (Scheme scheme : SCHEMES.all()) {
            assertThat(scheme.source()).isNotBlank();
            assertThat(scheme.indicators())
                    .allSatisfy(each -> {
                        assertThat(each.source()).isNotBlank();
                        assertThat(each.scores())
                                .allSatisfy(s -> assertThat(s.source()).isNotBlank());
                    });
            assertThat(scheme.results()).allSatisfy(each -> assertThat(each.source()).isNotBlank());
            assertThat(scheme.caps()).allSatisfy(each -> assertThat(each.source()).isNotBlank());
        }
    }
}

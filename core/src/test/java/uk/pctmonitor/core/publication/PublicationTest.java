package uk.pctmonitor.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.publication.PublicFigure.Reason;
import uk.pctmonitor.core.publication.Publication.InQuarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.core.rating.RatingFixtures;
import uk.pctmonitor.core.rating.Wording;

/** 1 to 7 people are withheld, other counts rounded to the nearest 5 (rules.md 4.10). */
final class PublicationTest {

    private static final Quarter Q1 = Quarter.parse("2014/15 Q1");

    private static final PublicFigure FEW = new PublicFigure.Withheld(Reason.FEW_PEOPLE);
    private static final PublicFigure UNKNOWN = new PublicFigure.Withheld(Reason.UNKNOWN_COUNTS);

    @Nested
    @DisplayName("a count of people")
    final class ACount {

        @ParameterizedTest(name = "of {0} is not shown")
        @ValueSource(strings = {"1", "2", "6", "7", "0.2", "7.4", "-3"})
        void isWithheldFromOneToSeven(String people) {
            assertThat(publishedCount(people)).isEqualTo(FEW);
        }

        @ParameterizedTest(name = "of {0} is shown as {1}")
        @CsvSource({"0, 0", "8, 10", "12, 10", "13, 15", "17, 15", "18, 20", "500, 500", "7.5, 10"})
        void isRoundedToTheNearestFiveOtherwise(String people, String shown) {
            assertThat(publishedCount(people))
                    .isEqualTo(new PublicFigure.Count(new BigDecimal(shown)));
        }

        @ParameterizedTest(name = "given as {0} has unknown people behind it")
        @ValueSource(strings = {"%", "% of adults", "per 100,000"})
        void isWithheldWhenItIsARateOfAnUnknownNumberOfPeople(String unit) {
            assertThat(new Publication(metric(unit, null, true, true)).of(value("70")))
                    .isEqualTo(UNKNOWN);
        }
    }

    @Nested
    @DisplayName("a share of people")
    final class AShare {

        @ParameterizedTest(name = "{0} of {1}")
        @CsvSource({"1, 500", "7, 500", "499, 500", "493, 500", "3, 5", "7, 7", "592.8, 600"})
        void isWithheldWhenThePartOrTheRestOrTheWholeIsSmall(String part, String whole) {
            assertThat(publishedShare(part, whole)).isEqualTo(FEW);
        }

        @ParameterizedTest(name = "{0} of {1} is {2} of {3}, which is {4}")
        @CsvSource({
            "8, 500, 10, 500, 2",
            "492, 500, 490, 500, 98",
            "0, 500, 0, 500, 0",
            "500, 500, 500, 500, 100",
            "447, 503, 445, 505, 88.118811881188",
        })
        void isWorkedOutFromTheRoundedCountsSoThatItsDecimalsTellNothing(
                String part, String whole, String partShown, String wholeShown, String value) {
            assertThat(publishedShare(part, whole))
                    .isInstanceOfSatisfying(
                            PublicFigure.Share.class,
                            share -> {
                                assertThat(share.part()).isEqualByComparingTo(partShown);
                                assertThat(share.whole()).isEqualByComparingTo(wholeShown);
                                assertThat(share.value()).isEqualByComparingTo(value);
                            });
        }

        @Test
        void isWithheldWhenOnlyThePercentageIsKnown() {
            assertThat(new Publication(percentage()).of(value("95.2"))).isEqualTo(UNKNOWN);
        }

        @Test
        void ofNobodyIsNoFigure() {
            Measure nobody =
                    Measure.published(
                            BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, RatingFixtures.CELL);
            assertThat(new Publication(percentage()).of(nobody)).isEqualTo(new PublicFigure.None());
        }

        @Test
        void mayHaveASmallRestWhereThePartIsNoneOfTheWhole() {
            Metric notWithin = metric("%", BigDecimal.valueOf(100), false, true);
            assertThat(new Publication(notWithin).of(RatingFixtures.ratio("98", "100")))
                    .isInstanceOf(PublicFigure.Share.class);
        }
    }

    @Nested
    @DisplayName("whatever the number")
    final class Whatever {

        @Test
        void whatItsPublisherWithholdsIsWithheldInTheSameWords() {
            assertThat(new Publication(percentage()).of(Measure.suppressed(RatingFixtures.CELL)))
                    .isEqualTo(FEW);
        }

        @Test
        void aMetricThatIsNotForThePublicIsWithheld() {
            Metric internal = metric("", null, true, false);
            assertThat(new Publication(internal).of(value("100")))
                    .isEqualTo(new PublicFigure.Withheld(Reason.NOT_PUBLISHABLE));
        }

        @Test
        void aBlankIsNoFigureRatherThanAWithheldOne() {
            assertThat(new Publication(percentage()).of(Measure.blank(null, RatingFixtures.CELL)))
                    .isEqualTo(new PublicFigure.None());
        }

        @Test
        void moneyIsShownAsItIs() {
            Measure surplus = value("3");
            assertThat(new Publication(metric("%", null, true, true, false)).of(surplus))
                    .isEqualTo(new PublicFigure.Plain(surplus));
        }

        @Test
        void nothingPublishedDependsOnWhatIsWithheld() {
            List<PublicFigure> ofPart =
                    IntStream.rangeClosed(1, 7)
                            .mapToObj(part -> publishedShare(String.valueOf(part), "500"))
                            .distinct()
                            .toList();
            List<PublicFigure> ofRest =
                    IntStream.rangeClosed(493, 499)
                            .mapToObj(part -> publishedShare(String.valueOf(part), "500"))
                            .distinct()
                            .toList();
            assertThat(ofPart).containsExactly(FEW);
            assertThat(ofRest).containsExactly(FEW);
        }
    }

    @Nested
    @DisplayName("a rating")
    final class ARating {

        @Test
        void isWithheldWithTheFigureItWouldBound() {
            InQuarter shown = inQuarter(percentage(), rated(RatingFixtures.ratio("4", "500")));
            assertThat(shown.rating()).isNull();
        }

        @Test
        void isShownWithAFigureThatIsShown() {
            InQuarter shown = inQuarter(percentage(), rated(RatingFixtures.ratio("400", "500")));
            assertThat(shown.rating()).isEqualTo(Rag.AMBER);
        }

        @Test
        void ofAQuarterInWhichNothingCameIsNone() {
            assertThat(new Publication(percentage()).in(Q1, new TreeMap<>()).rating()).isNull();
        }

        @Test
        void ofAMissingFigureIsShown() {
            Rated missing = rated(null, null, false, Rag.NO_DATA);
            assertThat(inQuarter(percentage(), missing).rating()).isEqualTo(Rag.NO_DATA);
        }

        @Test
        @DisplayName("of the year to date: 20, then 4, then 30: the year is 20, 24 and 54")
        void isWithheldForTheRestOfTheYearOnceAQuarterInItIs() {
            List<InQuarter> shown = year("20", "4", "30");

            assertThat(shown.getFirst().compared()).isEqualTo(count("20"));
            assertThat(shown.getFirst().rating()).isEqualTo(Rag.AMBER);
            assertThat(shown.get(1).figure()).isEqualTo(FEW);
            assertThat(shown.get(1).compared()).isEqualTo(FEW);
            assertThat(shown.get(2).figure()).isEqualTo(count("30"));
            assertThat(shown.get(2).compared()).isEqualTo(FEW);
            assertThat(shown.get(2).rating()).isNull();
        }

        @Test
        void ofTheYearToDateStandsBesideASumThatIsRoundedByItself() {
            List<InQuarter> shown = year("12", "12", "12");

            assertThat(shown.get(2).figure()).isEqualTo(count("10"));
            assertThat(shown.get(2).compared()).isEqualTo(count("35"));
        }

        @Test
        void ofANewYearDoesNotDependOnTheLastOne() {
            List<InQuarter> shown = year("20", "4", "30", "30", "30");

            assertThat(shown.get(4).compared()).isEqualTo(count("30"));
        }
    }

    /** Quarter after quarter from the first of 2014/15, each year added up. */
    private static List<InQuarter> year(String... people) {
        Metric metric = RatingFixtures.count(Direction.LOWER, YearToDate.SUM);
        SortedMap<Quarter, Rated> past = new TreeMap<>();
        for (int i = 0; i < people.length; i++) {
            BigDecimal sum =
                    Arrays.stream(people, i / 4 * 4, i + 1)
                            .map(BigDecimal::new)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            past.put(
                    Q1.plus(i),
                    rated(value(people[i]), value(sum.toPlainString()), true, Rag.AMBER));
        }
        Publication publication = new Publication(metric);
        return past.keySet().stream().map(each -> publication.in(each, past)).toList();
    }

    private static InQuarter inQuarter(Metric metric, Rated rated) {
        SortedMap<Quarter, Rated> past = new TreeMap<>();
        past.put(Q1, rated);
        return new Publication(metric).in(Q1, past);
    }

    private static Rated rated(Measure measure) {
        return rated(measure, measure, false, Rag.AMBER);
    }

    private static Rated rated(
            @Nullable Measure reported, @Nullable Measure compared, boolean yearToDate, Rag rag) {
        return new Rated(
                reported,
                compared,
                yearToDate,
                new Rating(rag, null, null, null, new Wording.Unrated("")));
    }

    private static PublicFigure publishedCount(String people) {
        return new Publication(RatingFixtures.count(Direction.LOWER, YearToDate.SUM))
                .of(value(people));
    }

    private static PublicFigure publishedShare(String part, String whole) {
        return new Publication(percentage()).of(RatingFixtures.ratio(part, whole));
    }

    private static PublicFigure count(String people) {
        return new PublicFigure.Count(new BigDecimal(people));
    }

    private static Measure value(String value) {
        return RatingFixtures.value(value);
    }

    private static Metric percentage() {
        return RatingFixtures.metric(Direction.HIGHER);
    }

    private static Metric metric(
            String unit, @Nullable BigDecimal per, boolean part, boolean publishable) {
        return metric(unit, per, part, publishable, true);
    }

    private static Metric metric(
            String unit,
            @Nullable BigDecimal per,
            boolean part,
            boolean publishable,
            boolean people) {
        return new Metric(
                "X-1",
                "something",
                "something",
                "OUTCOME",
                "quality",
                "MR",
                unit,
                per,
                Direction.HIGHER,
                YearToDate.LATEST,
                "",
                "",
                null,
                null,
                null,
                part,
                1,
                null,
                null,
                "1",
                "test",
                Confidence.SOURCED,
                publishable,
                people,
                false,
                BigDecimal.ONE,
                new AmberRule.None(),
                List.of());
    }
}

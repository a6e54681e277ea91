package uk.pctmonitor.report.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.pctmonitor.report.chart.Drawn.FIRST;
import static uk.pctmonitor.report.chart.Drawn.aimed;
import static uk.pctmonitor.report.chart.Drawn.alternating;
import static uk.pctmonitor.report.chart.Drawn.frame;
import static uk.pctmonitor.report.chart.Drawn.numbers;
import static uk.pctmonitor.report.chart.Drawn.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.assessment.Rebase;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.Variation;

/**
 * Places worked out by hand. Where nothing else is said, four quarters have 100 pixels each from x
 * = 50, and ticks run from 0 at y = 120 to 10 at y = 20, so that a unit is 10 pixels.
 */
@DisplayName("A control chart")
final class XmrDrawingTest {

    @Test
    void hasATickAtEveryStepThatPeopleCountBy() {
        assertThat(Axis.of(numbers("86.2", "95")).ticks())
                .isEqualTo(numbers("86", "88", "90", "92", "94", "96"));
        assertThat(Axis.of(numbers("-0.03", "0.11")).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(numbers("-0.05", "0", "0.05", "0.1", "0.15"));
        assertThat(Axis.of(numbers("7")).ticks()).isEqualTo(numbers("6", "7", "8"));
        assertThat(Axis.of(numbers("0")).ticks()).isEqualTo(numbers("0", "1"));
        assertThat(Axis.of(numbers("1200", "48000")).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(numbers("0", "10000", "20000", "30000", "40000", "50000"));
    }

    @Test
    void isDrawnForFiguresLargerThanAnyFloatingNumber() {
        String huge = "1" + "0".repeat(400);

        Frame frame =
                new Frame(
                        new TimeAxis(FIRST, FIRST.plus(1), 0, 100),
                        Axis.of(numbers("0", huge)),
                        0,
                        100);

        assertThat(Marks.of(series("0", huge), frame).lines()).containsExactly("25,100 75,0");
    }

    @Nested
    @DisplayName("puts figures")
    class Figures {

        @Test
        void inTheMiddleOfTheirQuarterAtTheirHeight() {
            Marks marks = Marks.of(series("0", "10", "4", "5"), frame(4));

            assertThat(marks.lines()).containsExactly("100,120 200,20 300,80 400,70");
            assertThat(marks.gaps()).isEmpty();
        }

        @Test
        void andKeepsTheRoomOfAQuarterWithoutOne() {
            Marks marks = Marks.of(series("0", "10", null, "5"), frame(4));

            assertThat(marks.lines()).containsExactly("100,120 200,20");
            assertThat(marks.lone()).isEqualTo("M400,70h.1");
            assertThat(marks.gaps()).containsExactly(FIRST.plus(2));
        }

        /** A return that never came must not look as if time had stopped. */
        @Test
        void andShowsThatTheNewestQuarterHasNone() {
            Marks marks = Marks.of(series("0", "10", "4", null), frame(4));

            assertThat(marks.gaps()).containsExactly(FIRST.plus(3));
        }

        @Test
        void withAnOpenDotWhileThereAreTooFewForLimits() {
            Marks marks = Marks.of(series("0", "10"), frame(4));

            assertThat(marks.outlines())
                    .isEqualTo(
                            Map.of(
                                    Variation.NO_LIMITS,
                                    "M100,120m-3,0a3,3 0 1,0 6,0a3,3 0 1,0-6,0"
                                            + "M200,20m-3,0a3,3 0 1,0 6,0a3,3 0 1,0-6,0"));
        }

        /** Eleven figures on one side of the mean that the last one pulls down are a shift. */
        @Test
        void withShapesThatTellConcernAndImprovementFromChance() {
            String[] figures = alternating(12);
            figures[11] = "1";

            assertThat(Marks.of(series(alternating(12)), frame(12)).outlines().keySet())
                    .containsExactly(Variation.COMMON_CAUSE);
            Map<Variation, String> outlines = Marks.of(series(figures), frame(12)).outlines();
            // 12 quarters of 33.3 pixels: the last lies at 50 + 11.5 x 33.33.
            assertThat(outlines.get(Variation.CONCERN)).isEqualTo("M433.3,110m-5-5h10v10h-10z");
            assertThat(requireNonNull(outlines.get(Variation.IMPROVEMENT)))
                    .startsWith("M66.7,20m0-7l7,7l-7,7l-7-7z");
        }
    }

    @Nested
    @DisplayName("draws the mean and its limits")
    class Lines {

        /**
         * Rising by 2 each time: the mean of 0 to 8 is 4; 2.66 x 2 = 5.32 either side, 9.32 and
         * -1.32. Five quarters have 80 pixels each.
         */
        @Test
        void acrossAllTheirQuarters() {
            assertThat(Span.of(series("0", "2", "4", "6", "8"), frame(5)))
                    .containsExactly(
                            new Span("50", "450", "80", new Span.Pair("133.2", "26.8"), true));
        }

        @Test
        void asTrialLimitsOnlyWhileThereAreFewerThanThirteenFigures() {
            assertThat(Span.of(series(alternating(12)), frame(12)).getFirst().trial()).isTrue();
            assertThat(Span.of(series(alternating(13)), frame(13)).getFirst().trial()).isFalse();
        }

        @Test
        void orTheMedianWhileThereAreTooFewFiguresForAMean() {
            assertThat(Span.of(series("3", "9", "4"), frame(4)))
                    .containsExactly(new Span("50", "350", "80", null, false));
        }

        /** Five zeros, then five tens from the rebase on. Ten quarters of 40 pixels. */
        @Test
        void anewWhereTheyAreRebased() {
            Series series =
                    series(
                            List.of(new Rebase(null, null, FIRST.plus(5), 0, "recount")),
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "10",
                            "10",
                            "10",
                            "10",
                            "10");

            assertThat(Span.of(series, frame(10)))
                    .containsExactly(
                            new Span("50", "250", "120", new Span.Pair("120", "120"), true),
                            new Span("250", "450", "20", new Span.Pair("20", "20"), true));
            assertThat(Marks.of(series, frame(10)).lines())
                    .containsExactly(
                            "70,120 110,120 150,120 190,120 230,120",
                            "270,20 310,20 350,20 390,20 430,20");
        }
    }

    @Nested
    @DisplayName("draws the target")
    class Targets {

        @Test
        void acrossTheQuartersInWhichItHolds() {
            assertThat(GoalLine.of(aimed(series("1", "2", "3", "4"), "5", "5", "8", "8"), frame(4)))
                    .containsExactly(
                            new GoalLine("50", "250", "70"), new GoalLine("250", "450", "40"));
        }

        @Test
        void onThroughAQuarterOfWhichNothingIsKnown() {
            assertThat(GoalLine.of(aimed(series("1", null, "3"), "5", null, "5"), frame(4)))
                    .containsExactly(new GoalLine("50", "350", "70"));
        }

        @Test
        void withBothEndsOfARange() {
            Series plain = series("1", "2");
            Series ranged =
                    new Series(
                            plain.metric(),
                            plain.quarters(),
                            plain.last(),
                            plain.chart(),
                            plain.profile(),
                            new TreeMap<>(
                                    Map.of(FIRST, new Goal.Range(BigDecimal.TWO, BigDecimal.TEN))),
                            List.of());

            assertThat(GoalLine.of(ranged, frame(4)))
                    .containsExactly(
                            new GoalLine("50", "150", "100"), new GoalLine("50", "150", "20"));
        }
    }

    @Nested
    @DisplayName("names")
    class Names {

        @Test
        void everyQuarterAndItsYearBelow() {
            TimeAxis time = new TimeAxis(FIRST.plus(2), FIRST.plus(5), 0, 400);

            assertThat(time.quarters())
                    .containsExactly(
                            new XmrDrawing.Name("50", "Q3"),
                            new XmrDrawing.Name("150", "Q4"),
                            new XmrDrawing.Name("250", "Q1"),
                            new XmrDrawing.Name("350", "Q2"));
            assertThat(time.years())
                    .containsExactly(
                            new XmrDrawing.Name("100", "2013/14"),
                            new XmrDrawing.Name("300", "2014/15"));
            assertThat(time.yearStarts()).containsExactly("200");
        }

        /**
         * Forty quarters of 12.5 pixels: a year has 50. A single quarter at the end has no room.
         */
        @Test
        void yearsAloneWhereThereAreManyAndNoneThatWouldTouchAnother() {
            TimeAxis time = new TimeAxis(FIRST.plus(3), FIRST.plus(3 + 39), 0, 500);

            assertThat(time.quarters()).isEmpty();
            // Q4 of 2013/14 alone, then nine whole years from x = 12.5, then three quarters.
            assertThat(time.years())
                    .hasSize(9)
                    .startsWith(new XmrDrawing.Name("37.5", "2014/15"))
                    .endsWith(new XmrDrawing.Name("437.5", "2022/23"));
        }

        @Test
        void theOnlyYearHoweverLittleRoomItHas() {
            assertThat(new TimeAxis(FIRST, FIRST, 0, 30).years())
                    .containsExactly(new XmrDrawing.Name("15", "2013/14"));
        }

        @Test
        void linesAtTheirEndsAndMovesNamesApartThatWouldTouch() {
            // Two at 50 and 52, which belong 14 apart about their middle; one far away.
            assertThat(Spread.of(List.of(50.0, 52.0, 90.0), 14, 0, 100))
                    .containsExactly(44.0, 58.0, 90.0);
            // A third at 60 touches the two: 50, 52 and 60 have the middle 54.
            assertThat(Spread.of(List.of(50.0, 52.0, 60.0), 14, 0, 100))
                    .containsExactly(40.0, 54.0, 68.0);
            // None leaves the drawing.
            assertThat(Spread.of(List.of(98.0, 99.0), 14, 0, 100)).containsExactly(86.0, 100.0);
            assertThat(Spread.of(List.of(-5.0, 1.0), 14, 0, 100)).containsExactly(0.0, 14.0);
        }

        @Test
        void theTargetTheLimitsTheMeanAndTheNewestFigure() {
            Series series =
                    aimed(series("0", "2", "4", "6", "8"), "9.5", "9.5", "9.5", "9.5", "9.5");

            assertThat(Callout.of(series))
                    .extracting(Callout::words)
                    .containsExactly(
                            "Target 9.5%",
                            "Trial limit 9.3%", "Mean 4.0%", "Trial limit -1.3%", "Q1 8.0%");
        }

        /** 9.46 would be printed as the target that it misses. */
        @Test
        void figuresHonestlyBesideTheTarget() {
            assertThat(Callout.of(aimed(series("9.46"), "9.5")))
                    .extracting(Callout::words)
                    .contains("Q1 9.46%");
        }
    }

    @Nested
    @DisplayName("marks a new beginning")
    class Beginnings {

        private static final String[] TEN = {"0", "0", "0", "0", "0", "10", "10", "10", "10", "10"};

        @Test
        void withItsReasonAboveTheLine() {
            Series series =
                    series(List.of(new Rebase(null, null, FIRST.plus(5), 0, "recount")), TEN);

            assertThat(Flag.of(series, frame(10).time(), 600))
                    .containsExactly(new Flag(FIRST.plus(5), 250, 0, 254, false, "recount"));
        }

        /** Twenty letters of 7 pixels do not fit into the 92 after the line. */
        @Test
        void beforeTheLineWhereThereIsMoreRoom() {
            Series series =
                    series(List.of(new Rebase(null, null, FIRST.plus(8), 0, "a".repeat(20))), TEN);

            assertThat(Flag.of(series, frame(10).time(), 470))
                    .containsExactly(new Flag(FIRST.plus(8), 370, 0, 366, true, "a".repeat(20)));
        }

        @Test
        void inALaneOfItsOwnWhereItWouldTouchAnother() {
            Series series =
                    series(
                            List.of(
                                    new Rebase(null, null, FIRST.plus(2), 0, "a".repeat(20)),
                                    new Rebase(null, null, FIRST.plus(4), 0, "b"),
                                    new Rebase(null, null, FIRST.plus(8), 0, "c")),
                            TEN);

            assertThat(Flag.of(series, frame(10).time(), 600))
                    .extracting(Flag::lane)
                    .containsExactly(0, 1, 0);
        }

        @Test
        void atTheNextFigureWhenItsQuarterHasNone() {
            Series series =
                    series(
                            List.of(new Rebase(null, null, FIRST.plus(1), 0, "recount")),
                            "1",
                            null,
                            "2");

            assertThat(Flag.of(series, frame(4).time(), 600))
                    .containsExactly(new Flag(FIRST.plus(2), 250, 0, 254, false, "recount"));
        }

        @Test
        void withAsManyWordsAsFit() {
            assertThat(Lettering.fitting("took over another trust", 70)).isEqualTo("took over…");
            assertThat(Lettering.fitting("took", 70)).isEqualTo("took");
            assertThat(Lettering.fitting("took", 6)).isEmpty();
        }
    }

    @Nested
    @DisplayName("says")
    class Words {

        @Test
        void whatCanBeSeenOnIt() {
            Series series =
                    aimed(
                            series(
                                    List.of(new Rebase(null, null, FIRST.plus(1), 0, "new clinic")),
                                    "3",
                                    "0",
                                    "2",
                                    "4",
                                    "6",
                                    "8"),
                            "9.5");

            ChartWords words = ChartWords.of("Bath", series);

            assertThat(words.title()).isEqualTo("MMR, Bath");
            assertThat(words.description())
                    .isEqualTo(
                            "6 figures from 2013/14 Q1 to 2014/15 Q2. From 2013/14 Q2 on, new clinic."
                                    + " Mean 4.0%; trial limits -1.3% to 9.3%, from 5 figures."
                                    + " Target 9.5%. The newest figure, 8.0%: common cause.");
        }

        @Test
        void thatThereIsOnlyOneFigure() {
            assertThat(ChartWords.of("Bath", series("3")).description())
                    .isEqualTo(
                            "One figure, of 2013/14 Q1. Median 3.0%. The newest figure, 3.0%:"
                                    + " too few quarters for control limits.");
        }
    }

    @Test
    void hasAQuarterForEachOfItsPointsAndEndsNoEarlier() {
        Series series = series("1", "2");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Series(
                                series.metric(),
                                series.quarters(),
                                FIRST,
                                series.chart(),
                                series.profile(),
                                series.goals(),
                                series.breaks()));
    }
}

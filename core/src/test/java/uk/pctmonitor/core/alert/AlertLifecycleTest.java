package uk.pctmonitor.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;

class AlertLifecycleTest {

    private static final AlertKey KEY = new AlertKey("5FL", "IMM-MMR2-5Y", AlertKey.Kind.RATING);
    private static final AlertKey RETURN =
            new AlertKey("5FL", "cover 2014/15 Q2", AlertKey.Kind.NON_SUBMISSION);
    private static final LocalDate TODAY = LocalDate.of(2014, 11, 12);
    private static final Basis Q2 = basis("Q2 v1 r1");

    private final AlertLifecycle lifecycle = new AlertLifecycle(AlertPolicy.DEFAULT);

    /** Each row has a sentence saying why. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "lifecycle.csv", numLinesToSkip = 1)
    void decides(
            String why, String level, String before, String now, String ratings, String expected) {
        AlertState state = "-".equals(level) ? AlertState.unknown(KEY) : open(level, basis(before));

        Decision decision =
                lifecycle.rated(state, basis(now), quarters(basis(now), ratings), TODAY);

        assertThat(inWords(decision)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "lifecycle.csv", numLinesToSkip = 1)
    void decidingAgainIsSilentAndChangesNothing(
            String why, String level, String before, String now, String ratings, String expected) {
        AlertState state = "-".equals(level) ? AlertState.unknown(KEY) : open(level, basis(before));
        List<RatedQuarter> quarters = quarters(basis(now), ratings);
        AlertState after = lifecycle.rated(state, basis(now), quarters, TODAY).after();

        assertThat(lifecycle.rated(after, basis(now), quarters, TODAY.plusDays(1)))
                .as(why + ": " + expected)
                .isEqualTo(new Decision.Silent(after));
    }

    @Nested
    class OpeningAndClosingThresholds {

        @ParameterizedTest(name = "{3}")
        @CsvSource({
            "A, 2 of 3, silent, one bad quarter of two needed",
            "A G A, 2 of 3, OPENED AMBER, two of the last three",
            "A G G A, 2 of 3, silent, the first has left the window",
            "A - A, 2 of 3, OPENED AMBER, a quarter without a figure is passed over",
            "A - - - A, 2 of 2, OPENED AMBER, however many there are",
            "R R G, 2 of 3, silent, the newest figure is green",
        })
        void opensWhenEnoughOfTheLastQuartersAreBad(
                String ratings, String enough, String expected, String why) {
            AlertLifecycle strict = new AlertLifecycle(policy(enough, 1));

            assertThat(
                            inWords(
                                    strict.rated(
                                            AlertState.unknown(KEY),
                                            Q2,
                                            quarters(Q2, ratings),
                                            TODAY)))
                    .as(why)
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "{2}")
        @CsvSource({
            "R G, silent, one green quarter is not two",
            "R G G, CLOSED IMPROVED, two in a row",
            "R G - G, silent, a missing figure breaks the row",
            "R G x G, silent, so does one that can't be rated",
            "R G A G, silent, so does an amber one",
        })
        void closesOnlyAfterTwoGreenQuarters(String ratings, String expected, String why) {
            AlertLifecycle slow = new AlertLifecycle(policy("1 of 1", 2));

            assertThat(
                            inWords(
                                    slow.rated(
                                            open("RED", basis("Q1 v1 r1")),
                                            Q2,
                                            quarters(Q2, ratings),
                                            TODAY)))
                    .as(why)
                    .isEqualTo(expected);
        }

        @Test
        void aQuarterWithoutAnyReturnBreaksTheRowOfGreens() {
            AlertLifecycle slow = new AlertLifecycle(policy("1 of 1", 2));
            List<RatedQuarter> gap =
                    List.of(
                            new RatedQuarter(Quarter.of(2013, 4), Rag.GREEN),
                            new RatedQuarter(Quarter.of(2014, 2), Rag.GREEN));

            assertThat(inWords(slow.rated(open("RED", basis("Q1 v1 r1")), Q2, gap, TODAY)))
                    .isEqualTo("silent");
        }
    }

    @Nested
    class MissingFigures {

        @Test
        void aFigureThatComesAfterAllMayGoMissingAgainAndIsToldAgain() {
            AlertState state = AlertState.unknown(KEY);
            state = after(state, "Q2 v1 r1", "G -");
            assertThat(state.missing()).isEqualTo(Quarter.of(2014, 2));
            state = after(state, "Q2 v2 r1", "G G");
            assertThat(state.missing()).isNull();

            assertThat(
                            inWords(
                                    lifecycle.rated(
                                            state, basis("Q2 v3 r1"), quarters(Q2, "G -"), TODAY)))
                    .isEqualTo("NO_FIGURE GREEN");
        }

        @Test
        void leavesTheLevelAndWhatItRestsOnAsTheyWere() {
            AlertState red = open("RED", basis("Q1 v1 r1"));

            AlertState after = after(red, "Q2 v1 r1", "R -");

            assertThat(after.level()).isEqualTo(Rag.RED);
            assertThat(after.basis()).isEqualTo(basis("Q1 v1 r1"));
            assertThat(after.events()).isEqualTo(red.events() + 1);
        }

        private AlertState after(AlertState state, String now, String ratings) {
            return lifecycle.rated(state, basis(now), quarters(basis(now), ratings), TODAY).after();
        }
    }

    @Nested
    class CorrectionsOfThePast {

        @ParameterizedTest(name = "{3}")
        @CsvSource({
            "RED, GREEN, CORRECTED GREEN, people had been told red",
            "GREEN, RED, CORRECTED RED, people had been told nothing was wrong",
            "NO_DATA, AMBER, CORRECTED AMBER, a figure came that misses its target",
            "RED, NO_DATA, CORRECTED NO_DATA, the red figure was withdrawn",
            "GREEN, NO_DATA, silent, neither is amber or red",
            "RED, RED, silent, the level is the same",
        })
        void areToldWhenTheyChangeABadLevel(Rag before, Rag after, String expected, String why) {
            AlertState state = open("AMBER", basis("Q3 v1 r1"));

            Decision decision = AlertLifecycle.corrected(state, basis("Q2 v2 r1"), before, after);

            assertThat(inWords(decision)).as(why).isEqualTo(expected);
            assertThat(decision.after().level()).isEqualTo(Rag.AMBER);
            assertThat(decision.after().basis()).isEqualTo(basis("Q3 v1 r1"));
        }

        @Test
        void areToldOnce() {
            Basis past = basis("Q2 v2 r1");
            AlertState told =
                    AlertLifecycle.corrected(AlertState.unknown(KEY), past, Rag.RED, Rag.GREEN)
                            .after();

            assertThat(AlertLifecycle.corrected(told, past, Rag.RED, Rag.GREEN))
                    .isEqualTo(new Decision.Silent(told));
        }
    }

    @Nested
    class MissingReturns {

        private static final Basis ABSENT = basis("Q2 - r1");

        @Test
        void areNothingBeforeTheDeadline() {
            AlertState none = AlertState.unknown(RETURN);

            assertThat(AlertLifecycle.submitted(none, ABSENT, false, false, TODAY))
                    .isEqualTo(new Decision.Silent(none));
        }

        @Test
        void openOneAlertAfterIt() {
            Decision opened = overdue(AlertState.unknown(RETURN));

            assertThat(inWords(opened)).isEqualTo("OPENED NO_DATA");
            assertThat(inWords(overdue(opened.after()))).isEqualTo("silent");
        }

        @Test
        void closeWhenTheReturnComes() {
            AlertState open = overdue(AlertState.unknown(RETURN)).after();

            assertThat(inWords(AlertLifecycle.submitted(open, Q2, true, true, TODAY)))
                    .isEqualTo("CLOSED IMPROVED");
        }

        @Test
        void stayOpenWhenTheReturnThatComesIsEmptyAndCloseByItsCorrection() {
            AlertState open = overdue(AlertState.unknown(RETURN)).after();
            Decision empty = AlertLifecycle.submitted(open, Q2, false, true, TODAY);

            assertThat(inWords(empty)).isEqualTo("silent");
            assertThat(
                            inWords(
                                    AlertLifecycle.submitted(
                                            empty.after(), basis("Q2 v2 r1"), true, true, TODAY)))
                    .isEqualTo("CLOSED CORRECTED");
        }

        @Test
        void areNeverClosedWhenNeverOpened() {
            AlertState none = AlertState.unknown(RETURN);

            assertThat(AlertLifecycle.submitted(none, Q2, true, true, TODAY))
                    .isEqualTo(new Decision.Silent(none));
        }

        private Decision overdue(AlertState state) {
            return AlertLifecycle.submitted(state, ABSENT, false, true, TODAY);
        }
    }

    @Nested
    class MetricsNoLongerInForce {

        @Test
        void closeTheirAlertAsSuperseded() {
            assertThat(inWords(AlertLifecycle.retired(open("RED", basis("Q1 v1 r1")), Q2, TODAY)))
                    .isEqualTo("CLOSED SUPERSEDED");
        }

        @Test
        void haveNothingToCloseOtherwise() {
            assertThat(inWords(AlertLifecycle.retired(AlertState.unknown(KEY), Q2, TODAY)))
                    .isEqualTo("silent");
        }
    }

    @Nested
    class AsTimePasses {

        private final AlertState red = open("RED", Q2).toldOn(TODAY);
        private final AlertState amber = open("AMBER", Q2).toldOn(TODAY);

        @Test
        void redIsRepeatedAfterFourteenDays() {
            assertThat(inWords(lifecycle.onDay(red, TODAY.plusDays(13)))).isEqualTo("silent");
            assertThat(inWords(lifecycle.onDay(red, TODAY.plusDays(14)))).isEqualTo("REPEATED RED");
        }

        @Test
        void amberIsRepeatedAfterTwentyEightDays() {
            assertThat(inWords(lifecycle.onDay(amber, TODAY.plusDays(27)))).isEqualTo("silent");
            assertThat(inWords(lifecycle.onDay(amber, TODAY.plusDays(28))))
                    .isEqualTo("REPEATED AMBER");
        }

        @Test
        void theRepeatStartsTheIntervalAnew() {
            AlertState repeated = lifecycle.onDay(red, TODAY.plusDays(14)).after();

            assertThat(inWords(lifecycle.onDay(repeated, TODAY.plusDays(27)))).isEqualTo("silent");
            assertThat(inWords(lifecycle.onDay(repeated, TODAY.plusDays(28))))
                    .isEqualTo("REPEATED RED");
        }

        @Test
        void anAcknowledgementKeepsItQuietAndItsEndIsToldOnce() {
            AlertState quiet = lifecycle.acknowledge(red, until(30), TODAY);

            assertThat(inWords(lifecycle.onDay(quiet, TODAY.plusDays(30)))).isEqualTo("silent");
            Decision expired = lifecycle.onDay(quiet, TODAY.plusDays(31));
            assertThat(inWords(expired)).isEqualTo("ACKNOWLEDGEMENT_EXPIRED RED");
            assertThat(inWords(lifecycle.onDay(expired.after(), TODAY.plusDays(31))))
                    .isEqualTo("silent");
        }

        @Test
        void anAcknowledgementReachesNinetyTwoDaysAtMost() {
            assertThat(lifecycle.acknowledge(red, until(92), TODAY).acknowledged())
                    .isEqualTo(until(92));
            assertThatThrownBy(() -> lifecycle.acknowledge(red, until(93), TODAY))
                    .hasMessage(
                            "An acknowledgement runs until a day from 2014-11-12 to 2015-02-12,"
                                    + " not until 2015-02-13.");
            assertThatThrownBy(() -> lifecycle.acknowledge(red, until(-1), TODAY))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void onlyAnOpenAlertCanBeAcknowledged() {
            assertThatThrownBy(
                            () -> lifecycle.acknowledge(AlertState.unknown(KEY), until(5), TODAY))
                    .hasMessage("There is no open alert for 5FL IMM-MMR2-5Y to acknowledge.");
        }

        @Test
        void aResolvedAlertForgetsItsAcknowledgement() {
            AlertState quiet = lifecycle.acknowledge(red, until(30), TODAY);
            Basis next = basis("Q3 v1 r1");

            AlertState closed = lifecycle.rated(quiet, next, quarters(next, "R G"), TODAY).after();

            assertThat(closed.acknowledged()).isNull();
            assertThat(inWords(lifecycle.onDay(closed, TODAY.plusDays(31)))).isEqualTo("silent");
        }

        @Test
        void whoAcknowledgedAnAmberDidNotAcknowledgeARed() {
            AlertState quiet = lifecycle.acknowledge(amber, until(30), TODAY);
            Basis next = basis("Q3 v1 r1");

            assertThat(
                            lifecycle
                                    .rated(quiet, next, quarters(next, "A R"), TODAY)
                                    .after()
                                    .acknowledged())
                    .isNull();
        }

        @Test
        void anAcknowledgedRedThatImprovesStaysAcknowledged() {
            AlertState quiet = lifecycle.acknowledge(red, until(30), TODAY);
            Basis next = basis("Q3 v1 r1");

            assertThat(
                            lifecycle
                                    .rated(quiet, next, quarters(next, "R A"), TODAY)
                                    .after()
                                    .acknowledged())
                    .isEqualTo(until(30));
        }

        @Test
        void nothingOpenIsNeverRepeated() {
            assertThat(inWords(lifecycle.onDay(AlertState.unknown(KEY), TODAY)))
                    .isEqualTo("silent");
        }

        private Acknowledgement until(int days) {
            return new Acknowledgement("performance manager", TODAY.plusDays(days), "");
        }
    }

    /** Such as {@code Q2 v1 r1}: quarter of 2014/15, order and rules; {@code -} for no return. */
    private static Basis basis(String text) {
        String[] words = text.split(" ", -1);
        return new Basis(
                Quarter.parse("2014/15 " + words[0]),
                "-".equals(words[1]) ? "" : words[1],
                words[2]);
    }

    private static AlertState open(String level, Basis basis) {
        return new AlertState(
                KEY,
                Rag.valueOf(level),
                basis.quarter(),
                basis,
                1,
                LocalDate.of(2014, 8, 20),
                null,
                null,
                null);
    }

    /** G, A and R are ratings, - is missing, w awaited, x not rated; the last one is now's. */
    private static List<RatedQuarter> quarters(Basis now, String ratings) {
        String[] letters = ratings.split(" ", -1);
        List<RatedQuarter> quarters = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            quarters.add(
                    new RatedQuarter(now.quarter().plus(i + 1 - letters.length), rag(letters[i])));
        }
        return quarters;
    }

    private static Rag rag(String letter) {
        return switch (letter) {
            case "G" -> Rag.GREEN;
            case "A" -> Rag.AMBER;
            case "R" -> Rag.RED;
            case "-" -> Rag.NO_DATA;
            case "w" -> Rag.AWAITED;
            case "x" -> Rag.NOT_RATED;
            default -> throw new IllegalArgumentException(letter);
        };
    }

    private static AlertPolicy policy(String openWhen, int closeAfter) {
        String[] words = openWhen.split(" of ", -1);
        return new AlertPolicy(
                Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                closeAfter,
                28,
                14,
                20,
                10,
                92);
    }

    private static String inWords(Decision decision) {
        return switch (decision) {
            case Decision.Silent _ -> "silent";
            case Decision.Told told when told.change() == Transition.Change.CLOSED ->
                    told.change() + " " + told.closing();
            case Decision.Told told when told.closing() != null ->
                    told.change() + " " + told.to() + " " + told.closing();
            case Decision.Told told -> told.change() + " " + told.to();
        };
    }
}

package uk.pctmonitor.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;

/** The figures of 5FL, MMR second dose by age 5, as published; the rest is worked out by hand. */
class ExplanationTest {

    private static final Quarter QUARTER = Quarter.of(2014, 2);

    private static final Conclusion AS_WORKED_OUT =
            new Conclusion(
                    Rag.RED,
                    Rag.AMBER,
                    Rag.AMBER,
                    Variation.COMMON_CAUSE,
                    Status.TRIAL,
                    Assurance.HIT_AND_MISS);

    @Nested
    class TheWholeChain {

        private final Explanation explanation =
                explain(FiveFl.sixQuarters(), List.of(), AS_WORKED_OUT, true);

        @Test
        void saysTheThreeVerdictsInOneLine() {
            assertThat(explanation.headline())
                    .isEqualTo("RED now; AMBER at year end; common cause, hit and miss");
        }

        @Test
        void goesFromTheCellToWhatWouldMakeItGreen() {
            assertThat(lines("How it stands now"))
                    .containsExactly(
                            "Figure: 89.0% (exactly as kept: 89)",
                            "Reported in: cover_2014-15_Q2.csv, row 12, column mmr2_5y",
                            "How it came about: value and denominator published; the numerator is"
                                    + " worked out: 445 of 500 children in the cohort",
                            "Definition: MMR second dose by age 5, version 1 (test)",
                            "Target: 95%; national target, as no trajectory or annual profile is"
                                    + " agreed (Green Book)",
                            "Amber: amber limit 90; the limit is 90%",
                            "Comparison: 89% is below the target 95% and below the amber limit"
                                    + " 90%: RED.",
                            "Result: RED",
                            "To be green: Green at 95% or above.");
        }

        @Test
        void goesFromTheYearToDateToTheYearEnd() {
            // 483.894 + 445 of 522 + 500; the last four quarters: 542 x 92.6 % + 464 x 90.1 % +
            // 928.894 = 1,848.85 of 2,028 = 91.1661735700 %.
            assertThat(lines("Where the year will end"))
                    .containsExactly(
                            "Year to date: 90.889823874755% (928.894 of 1022) from Q1 92.7%"
                                    + " (483.894 of 522), Q2 89% (445 of 500) (numerators over"
                                    + " denominators)",
                            "Target of the year: 95%; national target, as no trajectory or annual"
                                    + " profile is agreed (Green Book)",
                            "Forecast: 90.889823874755% (928.894 of 1022), the rate so far."
                                    + " 90.889823874755% (928.894 of 1022) is below the target"
                                    + " 95%, but not below the amber limit 90%: AMBER.",
                            "Still needed: at least 99.110176125245% in each of 2 remaining"
                                    + " quarters",
                            "Best quarter ever: 92.7% (483.894 of 522)",
                            "Result: AMBER",
                            "Next 12 months: AMBER: the last 4 quarters with a figure, which is"
                                    + " 91.16617357002% (1848.85 of 2028), against the target of"
                                    + " 2015/16 Q2, 95%; national target, as no trajectory or"
                                    + " annual profile is agreed (Green Book)");
        }

        @Test
        void goesFromTheSeriesToItsLimits() {
            // Mean 548.0 / 6; moving ranges 0.8, 1.2, 2.5, 2.6, 3.7, mean 2.16; 2.66 x 2.16 =
            // 5.7456.
            assertThat(lines("Whether the movement means anything"))
                    .contains(
                            "Series: 2013/14 Q1 92.2, 2013/14 Q2 91.4, 2013/14 Q3 92.6, 2013/14 Q4"
                                    + " 90.1, 2014/15 Q1 92.7, 2014/15 Q2 89",
                            "Limits: mean 91.33333%, lower limit 85.58773%, upper limit 97.07893%,"
                                    + " from 6 quarters",
                            "Signals: none in the newest quarter",
                            "Variation: common cause",
                            "Assurance: hit and miss");
        }

        @Test
        void saysThatWorkingItOutAgainGivesTheSame() {
            assertThat(explanation.recomputes()).isTrue();
            assertThat(lines("Worked out again"))
                    .containsExactly("The same: yes, the same verdicts under rules abc");
        }

        @Test
        void printsTheLabelsOfAllChaptersInOneColumn() {
            assertThat(explanation.lines())
                    .contains("How it stands now", "  Result:             RED");
        }

        private List<String> lines(String title) {
            return explanation.chapters().stream()
                    .filter(each -> each.title().equals(title))
                    .flatMap(each -> each.steps().stream())
                    .map(each -> each.label() + ": " + each.text())
                    .toList();
        }
    }

    @Test
    void namesTheTrajectoryThatComesBeforeTheNationalTarget() {
        AgreedTarget trajectory =
                new AgreedTarget(
                        FiveFl.CODE,
                        FiveFl.MMR2.code(),
                        QUARTER.year(),
                        QUARTER,
                        new Goal.Threshold(new BigDecimal("88")),
                        new AmberRule.Points(new BigDecimal("2")),
                        "targets.csv, row 3");

        Explanation explanation =
                explain(FiveFl.sixQuarters(), List.of(trajectory), AS_WORKED_OUT, true);

        assertThat(step(explanation, "Target"))
                .isEqualTo(
                        "88%; agreed trajectory for the quarter, which comes before any other"
                                + " (targets.csv, row 3)");
        assertThat(step(explanation, "Result")).isEqualTo("GREEN");
    }

    @Test
    void saysWhenWorkingItOutAgainGivesSomethingElse() {
        Conclusion other =
                new Conclusion(
                        Rag.GREEN,
                        Rag.AMBER,
                        Rag.AMBER,
                        Variation.COMMON_CAUSE,
                        Status.TRIAL,
                        Assurance.HIT_AND_MISS);

        Explanation explanation = explain(FiveFl.sixQuarters(), List.of(), other, true);

        assertThat(explanation.recomputes()).isFalse();
        assertThat(step(explanation, "The same")).startsWith("no: Conclusion[now=GREEN");
    }

    @Test
    void aMissingFigureIsNotCountedAsMetWhetherAwaitedOrNot() {
        Explanation awaited = explain(new FiveFl(), List.of(), null, false);

        assertThat(awaited.headline())
                .isEqualTo("AWAITED now; AWAITED at year end; too few quarters for control limits");
        assertThat(step(awaited, "Figure")).isEqualTo("none");
        assertThat(step(awaited, "Result")).isEqualTo("AWAITED");
    }

    @Test
    void namesWhereEachPartOfAFigureCameFrom() {
        FiveFl one =
                new FiveFl()
                        .with(
                                QUARTER,
                                Measure.ofRatio(
                                        new BigDecimal("445"),
                                        new BigDecimal("500"),
                                        BigDecimal.valueOf(100),
                                        new Cell(4, "numerator")));

        assertThat(step(explain(one, List.of(), null, true), "How it came about"))
                .isEqualTo(
                        "the value is worked out from its numerator and denominator: 445 of 500"
                                + " children in the cohort");
    }

    private static Explanation explain(
            FiveFl figures, List<AgreedTarget> agreed, @Nullable Conclusion kept, boolean passed) {
        Assessor.Known known = figures.known(agreed);
        Verdicts verdicts =
                Objects.requireNonNull(
                        new Assessor(AssessmentRules.of(FiveFl.CATALOGUE))
                                .assess(known, QUARTER, passed)
                                .verdicts()
                                .get(FiveFl.MMR2.code()));
        return Explanation.of(
                known,
                FiveFl.MMR2,
                QUARTER,
                verdicts,
                Charting.DEFAULT,
                new Explanation.Origin("cover_2014-15_Q2.csv", "o1", "abc", kept));
    }

    private static String step(Explanation explanation, String label) {
        return explanation.chapters().stream()
                .flatMap(each -> each.steps().stream())
                .filter(step -> step.label().equals(label))
                .map(Explanation.Step::text)
                .findFirst()
                .orElseThrow();
    }
}

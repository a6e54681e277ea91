package uk.pctmonitor.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.NationalTarget;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RatingFixtures;

class ExplanationTest {

    private static final Quarter QUARTER = Quarter.of(2014, 2);
    private static final Cell CELL = new Cell(12, "mmr2_5y");
    private static final Metric MMR2 = RatingFixtures.metric(Direction.HIGHER);
    private static final Catalogue CATALOGUE =
            new Catalogue(
                    List.of(MMR2),
                    List.of(
                            new NationalTarget(
                                    MMR2.code(),
                                    null,
                                    null,
                                    new Goal.Threshold(new BigDecimal("95")),
                                    new AmberRule.Limit(new BigDecimal("90")),
                                    "Green Book",
                                    Confidence.SOURCED)));

    @Test
    void goesFromTheCellToWhatWouldMakeItGreen() {
        Measure measure =
                Measure.ofValueAndDenominator(
                        new BigDecimal("89.0"),
                        new BigDecimal("500"),
                        BigDecimal.valueOf(100),
                        CELL);

        assertThat(explain(measure, List.of(), Rag.RED, true).lines())
                .containsExactly(
                        "Figure:            89.0% (exactly as kept: 89)",
                        "Reported in:       cover_2014-15_Q2.csv, row 12, column mmr2_5y",
                        "How it came about: value and denominator published; the numerator is"
                                + " worked out: 445 of 500 children in the cohort",
                        "Definition:        MMR second dose by age 5, version 1 (test)",
                        "Target:            95%; national target, as no trajectory or annual"
                                + " profile is agreed (Green Book)",
                        "Amber:             amber limit 90; the limit is 90%",
                        "Comparison:        89% is below the target 95% and below the amber limit"
                                + " 90%: RED.",
                        "Result:            RED",
                        "To be green:       Green at 95% or above.",
                        "Worked out again:  yes, the same result under rules abc");
    }

    @Test
    void namesTheTrajectoryThatComesBeforeTheNationalTarget() {
        AgreedTarget trajectory =
                new AgreedTarget(
                        "5FL",
                        MMR2.code(),
                        QUARTER.year(),
                        QUARTER,
                        new Goal.Threshold(new BigDecimal("88")),
                        new AmberRule.Points(new BigDecimal("2")),
                        "targets.csv, row 3");
        Measure measure = Measure.published(new BigDecimal("89"), null, null, CELL);

        Explanation explanation = explain(measure, List.of(trajectory), Rag.GREEN, true);

        assertThat(step(explanation, "Target"))
                .isEqualTo(
                        "88%; agreed trajectory for the quarter, which comes before any other"
                                + " (targets.csv, row 3)");
        assertThat(step(explanation, "Result")).isEqualTo("GREEN");
    }

    @Test
    void saysWhenWorkingItOutAgainGivesSomethingElse() {
        Measure measure = Measure.published(new BigDecimal("96"), null, null, CELL);

        assertThat(step(explain(measure, List.of(), Rag.RED, true), "Worked out again"))
                .isEqualTo("no: RED was kept under rules abc");
    }

    @Test
    void aMissingFigureIsNotCountedAsMetWhetherAwaitedOrNot() {
        Explanation awaited = explain(null, List.of(), Rag.NO_DATA, false);

        assertThat(step(awaited, "Figure")).isEqualTo("none");
        assertThat(step(awaited, "Result")).isEqualTo("AWAITED");
        assertThat(step(awaited, "Worked out again")).startsWith("yes");
    }

    private static Explanation explain(
            @Nullable Measure measure, List<AgreedTarget> agreed, Rag kept, boolean passed) {
        return Explanation.of(
                "5FL",
                MMR2,
                QUARTER,
                measure,
                new Explanation.Origin("cover_2014-15_Q2.csv", "o1", "abc", kept),
                CATALOGUE,
                agreed,
                passed);
    }

    private static String step(Explanation explanation, String label) {
        return explanation.steps().stream()
                .filter(step -> step.label().equals(label))
                .map(Explanation.Step::text)
                .findFirst()
                .orElseThrow();
    }
}

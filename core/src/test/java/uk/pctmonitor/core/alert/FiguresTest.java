package uk.pctmonitor.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RatingFixtures;

/** How far figures are from their targets, and how both are printed. */
class FiguresTest {

    private static final Metric RATE = RatingFixtures.metric(Direction.HIGHER);
    private static final Metric DAYS = RatingFixtures.metric(Direction.LOWER, "days", 0, null);

    @ParameterizedTest(name = "{0} of {1}: {3}")
    @CsvSource({
        // 5 of 95, 10 of 90, 11 of 110; of nothing it is the gap itself
        "90, 95, AMBER, 0.052631578947",
        "80, 90..110, RED, 0.111111111111",
        "121, 90..110, RED, 0.1",
        "3, 0, RED, 3",
        "-12, -10, RED, 0.2",
        // what is met falls short of nothing
        "96, 95, GREEN, 0"
    })
    void fallShortInPartsOfTheTargetsSize(
            String value, String goal, Rag level, BigDecimal shortfall) {
        Transition told =
                told(RatingFixtures.value(value), RatingFixtures.target(goal, "NONE"), level);

        assertThat(new Figures(told, SouthWest.catalogue(Map.of())).shortfall())
                .isEqualByComparingTo(shortfall);
    }

    @Test
    void fallShortOfNothingWhereThereIsNoFigureOrNoTarget() {
        Transition blank = told(null, RatingFixtures.target("95", "NONE"), Rag.RED);
        Transition targetless = told(RatingFixtures.value("90"), null, Rag.RED);

        assertThat(new Figures(blank, SouthWest.catalogue(Map.of())).shortfall()).isZero();
        assertThat(new Figures(targetless, SouthWest.catalogue(Map.of())).shortfall()).isZero();
    }

    @Test
    void areNotPrintedAsTheAmberLimitThatTheyMiss() {
        // 89.96 with one decimal would be 90.0, which is amber.
        Transition told =
                SouthWest.transition(
                        "5FL",
                        "IMM-MMR2-5Y",
                        Change.OPENED,
                        null,
                        Rag.GREEN,
                        Rag.RED,
                        RatingFixtures.value("89.96"),
                        null);

        Map<String, String> names = Map.of("IMM-MMR2-5Y", "MMR second dose by age 5");
        assertThat(new Figures(told, SouthWest.catalogue(names)).value()).contains("89.96%");
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource({
        "95, LIMIT 90, 90, 'target 95%, amber down to 90%'",
        "95, NONE, 95, 'target 95%, no amber'",
        "95, LIMIT 90, , 'target 95%, no amber'",
        "90..110, POINTS 10, , 'target 90 to 110%, amber from 80 to 120%'",
        "90..110, NONE, , target 90 to 110%"
    })
    void standBesideTheirTarget(
            String goal, String amber, @Nullable BigDecimal limit, String words) {
        assertThat(new TargetText(RATE, RatingFixtures.target(goal, amber), limit).comparison())
                .isEqualTo(words);
    }

    @Test
    void standBesideATargetThatLowerFiguresMeet() {
        assertThat(
                        new TargetText(
                                        DAYS,
                                        RatingFixtures.target("1200", "POINTS 100"),
                                        new BigDecimal("1300"))
                                .comparison())
                .isEqualTo("target 1,200 days, amber up to 1,300 days");
    }

    @Test
    void haveNoUnitsWhereTheCatalogueNoLongerKnowsThem() {
        assertThat(
                        new TargetText(
                                        null,
                                        RatingFixtures.target("95", "LIMIT 90"),
                                        new BigDecimal("90"))
                                .comparison())
                .isEqualTo("target 95, amber down to 90");
    }

    private static Transition told(@Nullable Measure now, @Nullable Target target, Rag level) {
        Transition it =
                SouthWest.transition(
                        "5FL", "ANY", Change.OPENED, null, Rag.GREEN, level, now, null);
        return new Transition(
                it.key(),
                1,
                it.change(),
                null,
                it.from(),
                it.to(),
                it.collection(),
                it.quarter(),
                true,
                now,
                null,
                target,
                null,
                it.file());
    }
}

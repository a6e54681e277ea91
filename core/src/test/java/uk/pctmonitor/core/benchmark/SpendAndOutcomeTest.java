package uk.pctmonitor.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.benchmark.SpendAndOutcome.Placed;
import uk.pctmonitor.core.metric.Direction;

final class SpendAndOutcomeTest {

    /**
     * Spend 10 20 30 40 50: mean 30, sum of squares 400 + 100 + 0 + 100 + 400 = 1000, deviation
     * root (1000 / 4) = 15.8114; z = -1.26491, -0.63246, 0, 0.63246, 1.26491. Outcome 90 70 80 60
     * 100: mean 80, the same deviation.
     */
    private final SpendAndOutcome five =
            SpendAndOutcome.of(
                            peers("A", 10, "B", 20, "C", 30, "D", 40, "E", 50),
                            peers("A", 90, "B", 70, "C", 80, "D", 60, "E", 100))
                    .orElseThrow();

    @Test
    void scoresByStandardDeviationsFromThePeersMean() {
        assertThat(five.spend().mean()).isEqualByComparingTo("30");
        assertThat(five.spend().deviation()).isEqualTo(15.8114, within(0.0001));
        assertThat(placed("A").spendScore()).isEqualTo(-1.26491, within(0.00001));
        assertThat(placed("A").outcomeScore()).isEqualTo(0.63246, within(0.00001));
        assertThat(placed("E").spendScore()).isEqualTo(1.26491, within(0.00001));
        assertThat(placed("C").spendScore()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | HIGHER | lower spend, better outcome",
                "B | HIGHER | lower spend, worse outcome",
                "C | HIGHER | average spend, average outcome",
                "D | HIGHER | higher spend, worse outcome",
                "E | HIGHER | higher spend, better outcome",
                "A | LOWER  | lower spend, worse outcome",
                "D | LOWER  | higher spend, better outcome",
                "E | RANGE  | higher spend, higher outcome",
                "B | NONE   | lower spend, lower outcome",
            })
    void namesTheQuadrantInWords(String org, Direction direction, String words) {
        assertThat(placed(org).quadrant(direction)).isEqualTo(words);
    }

    /** 0.1 five times over makes 0.5 exactly; as binary numbers the mean would lie beside 0.1. */
    @Test
    void putsFiguresThatAreAllTheSameOnNeitherSide() {
        Map<String, BigDecimal> same = new TreeMap<>();
        for (String org : new String[] {"A", "B", "C", "D", "E"}) {
            same.put(org, new BigDecimal("0.1"));
        }
        SpendAndOutcome flat =
                SpendAndOutcome.of(same, peers("A", 1, "B", 2, "C", 3, "D", 4, "E", 5))
                        .orElseThrow();

        assertThat(flat.spend().deviation()).isZero();
        assertThat(flat.placed().values())
                .allSatisfy(each -> {
                    assertThat(each.spendScore()).isZero();
                    assertThat(each.spendSide()).isZero();
                });
        assertThat(Objects.requireNonNull(flat.placed().get("E")).quadrant(Direction.HIGHER))
                .isEqualTo("average spend, better outcome");
    }

    /** 0.1 + 0.2 + 0.3 + 0.2 + 0.2 = 1.0, so that 0.2 is the mean itself. */
    @Test
    void decidesTheSideWithoutRounding() {
        SpendAndOutcome uneven =
                SpendAndOutcome.of(
                                Map.of(
                                        "A", new BigDecimal("0.1"),
                                        "B", new BigDecimal("0.2"),
                                        "C", new BigDecimal("0.3"),
                                        "D", new BigDecimal("0.2"),
                                        "E", new BigDecimal("0.2")),
                                peers("A", 1, "B", 1, "C", 1, "D", 1, "E", 2))
                        .orElseThrow();

        assertThat(Objects.requireNonNull(uneven.placed().get("B")).spendSide()).isZero();
        assertThat(Objects.requireNonNull(uneven.placed().get("B")).outcomeSide()).isNegative();
    }

    @Test
    void leavesOutWhoHasOnlyOneOfTheTwoAndNeedsFive() {
        Map<String, BigDecimal> spend = peers("A", 1, "B", 2, "C", 3, "D", 4, "E", 5);
        Map<String, BigDecimal> outcome = peers("B", 2, "C", 3, "D", 4, "E", 5, "F", 6);

        assertThat(SpendAndOutcome.of(spend, outcome)).isEmpty();
        outcome.put("A", BigDecimal.ONE);
        assertThat(SpendAndOutcome.of(spend, outcome).orElseThrow().placed())
                .containsOnlyKeys("A", "B", "C", "D", "E");
    }

    private Placed placed(String org) {
        return Objects.requireNonNull(five.placed().get(org));
    }

    private static Map<String, BigDecimal> peers(Object... codesAndFigures) {
        Map<String, BigDecimal> peers = new TreeMap<>();
        for (int i = 0; i < codesAndFigures.length; i += 2) {
            peers.put(
                    codesAndFigures[i].toString(),
                    new BigDecimal(codesAndFigures[i + 1].toString()));
        }
        return peers;
    }
}

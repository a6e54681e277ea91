package uk.pctmonitor.core.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.spc.SeriesFixture.points;
import static uk.pctmonitor.core.spc.SeriesFixture.times;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;

/** Assurance of a series with mean 1 and limits at -4.32 and 6.32: ranges of 2, 1 -+ 2.66 * 2. */
class CapabilityTest {

    private static final String SERIES = times(7, "0 2");

    private static Assurance assurance(String series, Direction direction, Goal target) {
        return ControlChart.of(points(series), 0, Profile.MDC2023, direction, target).assurance();
    }

    private static Goal threshold(String value) {
        return new Goal.Threshold(new BigDecimal(value));
    }

    @ParameterizedTest(name = "{0} is better, target {1}: {2}")
    @CsvSource({
        "HIGHER, -4.33, CAPABLE",
        "HIGHER, -4.32, CAPABLE",
        "HIGHER, -4.31, HIT_AND_MISS",
        "HIGHER, 6.32, HIT_AND_MISS",
        "HIGHER, 6.33, NOT_CAPABLE",
        "LOWER, 6.33, CAPABLE",
        "LOWER, 6.32, CAPABLE",
        "LOWER, 6.31, HIT_AND_MISS",
        "LOWER, -4.32, HIT_AND_MISS",
        "LOWER, -4.33, NOT_CAPABLE",
        "NONE, -4.33, NO_TARGET",
        "RANGE, -4.33, NO_TARGET",
    })
    void equalityCountsAsMet(Direction direction, String target, Assurance expected) {
        assertThat(assurance(SERIES, direction, threshold(target))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "-4.32, 6.32, CAPABLE",
        "-5, 7, CAPABLE",
        "-4.31, 7, HIT_AND_MISS",
        "-5, 6.31, HIT_AND_MISS",
        "6.32, 8, HIT_AND_MISS",
        "6.33, 8, NOT_CAPABLE",
        "-8, -4.32, HIT_AND_MISS",
        "-8, -4.33, NOT_CAPABLE",
        "0, 2, HIT_AND_MISS",
    })
    void aRangeMustHoldBothLimits(BigDecimal low, BigDecimal high, Assurance expected) {
        assertThat(assurance(SERIES, Direction.RANGE, new Goal.Range(low, high)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "always 100, {0} is better, target {1}: {2}")
    @CsvSource({
        "HIGHER, 100, CAPABLE",
        "HIGHER, 100.1, NOT_CAPABLE",
        "LOWER, 100.0, CAPABLE",
        "LOWER, 99.9, NOT_CAPABLE",
    })
    void aFlatLineIsJudgedByItsMean(Direction direction, String target, Assurance expected) {
        assertThat(assurance(times(13, "100.0"), direction, threshold(target))).isEqualTo(expected);
    }

    @Test
    void theLatestSegmentCounts() {
        assertThat(assurance(SERIES + " / " + times(7, "50 52"), Direction.HIGHER, threshold("40")))
                .isEqualTo(Assurance.CAPABLE);
    }

    @Test
    void fewPointsGiveNone() {
        assertThat(assurance("1 2 3", Direction.HIGHER, threshold("1")))
                .isEqualTo(Assurance.NO_LIMITS);
        assertThat(assurance("", Direction.HIGHER, threshold("1"))).isEqualTo(Assurance.NO_LIMITS);
    }

    @Test
    void aTargetChangesNoLimits() {
        ControlChart without =
                ControlChart.of(points(SERIES), 0, Profile.MDC2023, Direction.HIGHER, null);
        ControlChart with =
                ControlChart.of(
                        points(SERIES), 0, Profile.MDC2023, Direction.HIGHER, threshold("99"));

        assertThat(with.points()).isEqualTo(without.points());
        assertThat(without.assurance()).isEqualTo(Assurance.NO_TARGET);
    }
}

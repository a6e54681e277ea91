package uk.pctmonitor.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.rating.RatingFixtures.metric;
import static uk.pctmonitor.core.rating.RatingFixtures.value;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.metric.Direction;

class DisplayTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "97.9999, 98, 97.9999, shows the difference that makes it miss",
        "98.000, 98, 98.0, is plain when they are truly equal",
        "97.94, 98, 97.9, needs no help when the printed figures differ",
        "97.96, 98, 97.96, adds one decimal when one is enough",
        "94.958, 94.96, 94.958, does not print a miss as 95.0 above a target of 94.96",
        "94.96, 94.96, 94.96, does not print an equal figure as above its target",
        "97.99999, 98, 97.99999, adds four decimals at most",
        "97.999999, 98, 98.00000, and stops there",
        "98.04, 98, 98.04, shows that it is above",
        "0.25, 95, 0.3, rounds half up",
        "-0.25, 95, -0.3, rounds half away from nought",
    })
    void figureAtOneDecimal(String figure, String threshold, String printed, String why) {
        assertThat(
                        Display.figure(
                                value(figure),
                                metric(Direction.HIGHER),
                                List.of(new BigDecimal(threshold))))
                .as(why)
                .isEqualTo(printed);
    }

    @Test
    void isHonestAboutEveryThreshold() {
        // Beside 98 one decimal would do; beside the amber limit 97.96 it would not.
        assertThat(
                        Display.figure(
                                value("97.958"),
                                metric(Direction.HIGHER),
                                List.of(new BigDecimal("98"), new BigDecimal("97.96"))))
                .isEqualTo("97.958");
    }

    @Test
    void aQuotientIsComparedExactly() {
        // 2 of 3 is not 66.666666666667, though the quotient is kept so.
        assertThat(
                        Display.figure(
                                RatingFixtures.ratio("2", "3"),
                                metric(Direction.HIGHER, "%", 0, null),
                                List.of(new BigDecimal("66.7"))))
                .isEqualTo("66.67");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "77.9065, 89.0, 77.9, needs no help far from the figure",
        "89.04, 89.0, 89.04, is not printed as the figure that lies below it",
        "89.0000001, 89.0, 89.00000, adds four decimals at most",
        "89.0, 89.0, 89.0, is plain when they are truly equal",
    })
    void aLimitIsHonestBesideTheFigure(
            BigDecimal limit, BigDecimal figure, String printed, String why) {
        assertThat(Display.beside(limit, 1, List.of(figure))).as(why).isEqualTo(printed);
    }

    @Test
    void countsHaveNoDecimals() {
        assertThat(Display.figure(value("7"), metric(Direction.LOWER, "", 0, null), List.of()))
                .isEqualTo("7");
    }

    @Test
    void thresholdsArePlain() {
        assertThat(Display.threshold(new BigDecimal("97.50"))).isEqualTo("97.5");
        assertThat(Display.threshold(new BigDecimal("1E+2"))).isEqualTo("100");
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(Display.grouped("1234567.50")).isEqualTo("1,234,567.50");
        assertThat(Display.grouped("-1000")).isEqualTo("-1,000");
        assertThat(Display.grouped("-123")).isEqualTo("-123");
        assertThat(Display.grouped("999.1234")).isEqualTo("999.1234");
    }

    @Test
    void unitsStandWhereReadersExpectThem() {
        assertThat(Display.withUnit("89.0", metric(Direction.HIGHER))).isEqualTo("89.0%");
        assertThat(Display.withUnit("12", metric(Direction.LOWER, "days", 0, null)))
                .isEqualTo("12 days");
        assertThat(Display.withUnit("7", metric(Direction.LOWER, "", 0, null))).isEqualTo("7");
    }
}

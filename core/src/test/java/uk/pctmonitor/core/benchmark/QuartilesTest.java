package uk.pctmonitor.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.metric.Direction;

final class QuartilesTest {

    /**
     * Type 7 by hand: the figure at (n - 1) p, counted from 0. Of four: at 0.75, 1.5 and 2.25. Of
     * five: at 1, 2 and 3. Of six: at 1.25, 2.5 and 3.75. Of seven: at 1.5, 3 and 4.5.
     */
    @ParameterizedTest(name = "of {0}")
    @CsvSource({
        "1 2 3 4,             1.75,    2.5,    3.25",
        "4 2 3 1,             1.75,    2.5,    3.25",
        "10 20 30 40 50,      20,      30,     40",
        "1 2 4 8 16 32,       2.5,     6,      14",
        "1 2 3 4 5 6 7,       2.5,     4,      5.5",
        "89.0 89.1 89.3 90.0, 89.075,  89.2,   89.475",
        "-4 -2 0 2,           -2.5,    -1,     0.5",
    })
    void areInterpolatedExactly(
            String figures, BigDecimal lower, BigDecimal median, BigDecimal upper) {
        Quartiles quartiles = quartiles(figures);

        assertThat(quartiles.lower()).isEqualByComparingTo(lower);
        assertThat(quartiles.median()).isEqualByComparingTo(median);
        assertThat(quartiles.upper()).isEqualByComparingTo(upper);
        assertThat(quartiles.peers()).isEqualTo(figures.split(" ", -1).length);
    }

    @Test
    void needFourPeers() {
        assertThat(Quartiles.of(numbers("1 2 3"))).isEmpty();
        assertThat(Quartiles.of(List.of())).isEmpty();
    }

    @Nested
    class APlace {

        @ParameterizedTest
        @CsvSource({
            "HIGHER, 4, BEST",
            "HIGHER, 3, SECOND_BEST",
            "HIGHER, 2, SECOND_WORST",
            "HIGHER, 1, WORST",
            "LOWER,  1, BEST",
            "LOWER,  2, SECOND_BEST",
            "LOWER,  3, SECOND_WORST",
            "LOWER,  4, WORST",
            "RANGE,  4, HIGHEST",
            "NONE,   3, SECOND_HIGHEST",
            "NONE,   2, SECOND_LOWEST",
            "RANGE,  1, LOWEST",
        })
        void isGoodOrBadAsTheMetricsDirectionSays(
                Direction direction, BigDecimal figure, Place place) {
            assertThat(quartiles("1 2 3 4").place(figure, direction)).isEqualTo(place);
        }

        /** Of 10 to 50 the boundaries are 20, 30 and 40 themselves. */
        @ParameterizedTest
        @CsvSource({
            "HIGHER, 40, BEST",
            "HIGHER, 30, SECOND_BEST",
            "HIGHER, 20, SECOND_WORST",
            "LOWER,  20, BEST",
            "LOWER,  30, SECOND_BEST",
            "LOWER,  40, SECOND_WORST",
            "NONE,   40, HIGHEST",
        })
        void onABoundaryIsTheBetterOne(Direction direction, BigDecimal figure, Place place) {
            assertThat(quartiles("10 20 30 40 50").place(figure, direction)).isEqualTo(place);
        }

        @Test
        void isSharedByTies() {
            Quartiles quartiles = quartiles("100 100 100 97");

            assertThat(quartiles.place(new BigDecimal("100.0"), Direction.HIGHER))
                    .isEqualTo(Place.BEST);
            assertThat(quartiles.place(new BigDecimal("97"), Direction.HIGHER))
                    .isEqualTo(Place.WORST);
        }

        @Test
        void isNeitherGoodNorBadWhenAllAreTheSame() {
            assertThat(quartiles("7 7.0 7 7").place(BigDecimal.valueOf(7), Direction.LOWER))
                    .isEqualTo(Place.ALL_THE_SAME);
        }
    }

    private static Quartiles quartiles(String figures) {
        return Quartiles.of(numbers(figures)).orElseThrow();
    }

    private static List<BigDecimal> numbers(String written) {
        return Arrays.stream(written.split(" ", -1)).map(BigDecimal::new).toList();
    }
}

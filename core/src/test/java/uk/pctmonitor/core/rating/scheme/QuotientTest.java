package uk.pctmonitor.core.rating.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Numbers beside thresholds")
class QuotientTest {

    private static Quotient quotient(String numerator, String denominator) {
        return new Quotient(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    @ParameterizedTest(name = "{0}/{1} beside {2} is printed {3}")
    @CsvSource({
        "240, 100, 2.4, 2.40",
        // 2.3999 would be printed 2.40, which is another band
        "23999, 10000, 2.4, 2.3999",
        "24001, 10000, 2.4, 2.4001",
        "1, 3, 0.75, 0.33",
        "2, 3, 0.67, 0.667",
        // beyond four more decimals it is printed as it is
        "2400000001, 1000000000, 2.4, 2.400000"
    })
    void arePrintedSoThatTheyDoNotContradictThem(
            String numerator, String denominator, String level, String printed) {
        assertThat(quotient(numerator, denominator).shown(2, List.of(new BigDecimal(level))))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"25, 10, 3", "2499, 1000, 2", "35, 10, 4", "29, 10, 3"})
    void areRoundedHalfUp(String numerator, String denominator, int rounded) {
        assertThat(quotient(numerator, denominator).rounded()).isEqualTo(rounded);
    }

    @Test
    void areNeverDividedByNothing() {
        assertThatThrownBy(() -> quotient("1", "0")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{1} is in {0}: {2}")
    @CsvSource({
        ">=11, 11, true", ">=11, 10.999, false", ">3, 3, false", ">3, 3.0001, true",
        "<=30, 30, true", "<=30, 30.1, false", "<2, 2, false", "<2, 1.9999, true",
        ">=-0.5, -0.5, true", ">=-0.5, -0.51, false"
    })
    void meetACutExactlyAsItIsWritten(String cut, String number, boolean inside) {
        Cut parsed = Cut.parse(cut).orElseThrow();
        assertThat(parsed.admits(new BigDecimal(number))).isEqualTo(inside);
        assertThat(parsed).hasToString(cut);
    }

    @ParameterizedTest
    @CsvSource({"=3", "3", ">=", "5E1", "> =3", "''"})
    void areNotReadFromAnythingElse(String text) {
        assertThat(Cut.parse(text)).isEmpty();
    }

    @Test
    void areReadAloudWithTheirCut() {
        assertThat(Cut.parse("> 2.40").orElseThrow().words()).isEqualTo("above 2.4");
    }
}

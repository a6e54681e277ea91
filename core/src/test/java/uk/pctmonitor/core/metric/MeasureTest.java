package uk.pctmonitor.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final Cell CELL = new Cell(2, "value");
    private static final BigDecimal HUNDRED = number("100");

    @Test
    void comparesARatioWithItsLimitExactlyAlthoughItsValueHasNoEnd() {
        // 2/3 is above 66.666666666666 % and below 66.666666666667 %, both twelve decimals long.
        Measure twoThirds = Measure.ofRatio(number("2"), number("3"), HUNDRED, CELL);
        assertThat(twoThirds.value()).isEqualTo(number("66.666666666667"));
        assertThat(twoThirds.compareTo(number("66.666666666667"), HUNDRED)).isNegative();
        assertThat(twoThirds.compareTo(number("66.666666666666"), HUNDRED)).isPositive();
        assertThat(
                        Measure.ofRatio(number("49"), number("50"), HUNDRED, CELL)
                                .compareTo(number("98.000"), HUNDRED))
                .isZero();
    }

    @Test
    void comparesAPublishedValueAsItStands() {
        // 962/1000 is 96.2 %, but 96.25 was published and that is what counts.
        Measure published = Measure.published(number("96.25"), number("962"), number("1000"), CELL);
        assertThat(published.compareTo(number("96.25"), HUNDRED)).isZero();
    }

    @Test
    void derivesANumeratorExactly() {
        Measure measure =
                Measure.ofValueAndDenominator(number("89.0"), number("1022"), HUNDRED, CELL);
        assertThat(measure.numerator()).isEqualTo(number("909.58"));
        assertThat(measure.provenance()).isEqualTo(Provenance.DERIVED_NUMERATOR);
    }

    @Test
    void derivesANumeratorToTwelveDecimalsWhereItHasNoEnd() {
        Measure measure =
                Measure.ofValueAndDenominator(number("1"), number("1"), number("3"), CELL);
        assertThat(measure.numerator()).isEqualTo(number("0.333333333333"));
    }

    @Test
    void keepsWholeNumbersPlain() {
        Measure measure =
                Measure.ofValueAndDenominator(number("50"), number("2000"), HUNDRED, CELL);
        assertThat(measure.numerator()).hasToString("1000");
    }

    @Test
    void knowsAZeroDenominatorHoweverWritten() {
        assertThat(Measure.blank(number("0.0"), CELL).hasZeroDenominator()).isTrue();
        assertThat(Measure.blank(null, CELL).hasZeroDenominator()).isFalse();
    }

    @Test
    void hasNothingToCompareWhenBlankOrSuppressed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Measure.blank(null, CELL).compareTo(HUNDRED, null));
        assertThatIllegalStateException()
                .isThrownBy(() -> Measure.suppressed(CELL).compareTo(HUNDRED, null));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

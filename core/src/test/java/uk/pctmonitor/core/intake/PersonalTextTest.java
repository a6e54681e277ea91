package uk.pctmonitor.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {

    /**
     * 9x10 + 4x9 + 3x8 + 4x7 + 7x6 + 6x5 + 5x4 + 9x3 + 1x2 = 299, which leaves 2; 11 - 2 = 9. And
     * 4x10 + 1x8 + 1x2 = 50 leaves 6; 11 - 6 = 5. And 5x10 + 5x9 + 4x8 + 5x3 + 6x2 = 154 leaves 0,
     * whose check digit is 0.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"9434765919", "943 476 5919", "943-476-5919", "4010000015", "5540000560"})
    void anNhsNumberHasTheRightCheckDigit(String number) {
        assertThat(PersonalText.isNhsNumber(number)).isTrue();
    }

    /** The last one leaves 1, for which there is no check digit: 1x10 + 0 + 1x2 = 12. */
    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "943476591", "94347659190", "9434765919.0", "1000000010"})
    void anyOtherNumberIsNone(String number) {
        assertThat(PersonalText.isNhsNumber(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TS18 1TU", "SW1A 2AA", "M1 1AE", "ts181tu", "EC1A1BB"})
    void aPostcodeIsPersonal(String postcode) {
        assertThat(PersonalText.isIn(postcode)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5E1", "TAL", "5FL", "Q30", "PH-SMOKE4", "95.1", "2010/11 Q1", "12D"})
    void codesFiguresAndPeriodsAreNot(String text) {
        assertThat(PersonalText.isInsteadOfACode(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/03/1948", "1948-03-12", "1.1.2004"})
    void aDateIsPersonalOnlyWhereACodeBelongs(String date) {
        assertThat(PersonalText.isInsteadOfACode(date)).isTrue();
        assertThat(PersonalText.isIn(date)).isFalse();
    }
}

package uk.pctmonitor.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@sum", " =1+1", "\u00A0=1", "\uFF1D1+1", "\uFF20sum"})
    void isHarmlessWhereASpreadsheetWouldCalculate(String text) {
        assertThat(SheetText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "5E1", "2013-14_Q1.csv", "a=b", "St Helen's", "café"})
    void isLeftAloneOtherwise(String text) {
        assertThat(SheetText.of(text)).isEqualTo(text);
    }

    @Test
    void spellsOutWhatNobodySees() {
        assertThat(SheetText.of("\t=1")).isEqualTo("\\u0009=1");
        assertThat(SheetText.of("report\u202Efdp.exe")).isEqualTo("report\\u202Efdp.exe");
        assertThat(SheetText.of("one\ntwo")).isEqualTo("one\\u000Atwo");
    }
}

package uk.pctmonitor.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rest of the export is tested from outside, on the real files. */
final class ExportCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"})
    void makesTextHarmlessThatASpreadsheetWouldCalculate(String text) {
        assertThat(ExportCsv.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5E1", "2013-14_Q1.csv", "a=b"})
    void leavesOtherTextAlone(String text) {
        assertThat(ExportCsv.text(text)).isEqualTo(text);
    }
}

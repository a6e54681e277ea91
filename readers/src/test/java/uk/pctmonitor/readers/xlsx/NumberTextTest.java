package uk.pctmonitor.readers.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number of a workbook")
class NumberTextTest {

    /** 0.1 + 0.2 and 73.1 as Excel writes them; the rest worked out by hand. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.30000000000000004, 0.3",
        "73.099999999999994, 73.1",
        "80.099999999999994, 80.1",
        "94.96, 94.96",
        "95, 95",
        "95.0, 95",
        "-3.5, -3.5",
        "1E2, 100",
        "2.5e-3, 0.0025",
        "-0, 0",
        "66.666666666666671, 66.6666666667",
        "123456789012345, 123456789012345",
        "1234567890123456, 1234567890123460",
        "0.000000000012, 0.000000000012"
    })
    void isWhatWasMeant(String raw, String meant) {
        assertThat(NumberText.plain(NumberText.number(raw).orElseThrow())).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "x",
                "1e",
                "1E+1000",
                ".5",
                "5.",
                "0x1F",
                "NaN",
                "Infinity",
                "1,5",
                "１２"
            })
    void isNone(String raw) {
        assertThat(NumberText.number(raw)).isEmpty();
    }

    @ParameterizedTest(name = "{0} shown as a percentage is {1}")
    @CsvSource({"0.953, 95.3", "1, 100", "0.94099999999999995, 94.1", "-0.02, -2", "1E-3, 0.1"})
    void isShownAsAPercentage(String raw, String shown) {
        assertThat(NumberText.percentage(new BigDecimal(raw))).isEqualTo(shown);
    }

    /** 40483 is 1 November 2010; from 1904 it is 1,462 days less (XLS-15, XLS-16). */
    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        "40483, false, 2010-11-01",
        "39021, true, 2010-11-01",
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "60, false, 60",
        "61, false, 1900-03-01",
        "0, true, 1904-01-01",
        "0, false, 0",
        "-1, false, -1",
        "2958465, false, 9999-12-31",
        "2958466, false, 2958466",
        "40483.5, false, 2010-11-01 and a time"
    })
    void isADay(String raw, boolean from1904, String day) {
        assertThat(NumberText.day(new BigDecimal(raw), from1904)).isEqualTo(day);
    }
}

package uk.pctmonitor.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a row declares")
class DeclaredTest {

    @ParameterizedTest
    @CsvSource({
        "pence,  12345,     123.45",
        "GBP,    123.45,    123.45",
        "gbp000, 268400.5,  268400500",
        "£,      -7,        -7",
        "£'000,  0.0001,    0.1"
    })
    void turnsItsAmountsIntoPoundsAndBackExactly(String unit, String written, String pounds) {
        DeclaredUnit declared = DeclaredUnit.parse(unit).orElseThrow();
        BigDecimal kept = declared.toPounds(new BigDecimal(written));
        assertThat(kept).isEqualTo(new BigDecimal(pounds));
        assertThat(declared.fromPounds(kept)).isEqualByComparingTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GBP00", "thousands", "GBP million", "EUR"})
    void isNeverGuessed(String unit) {
        assertThat(DeclaredUnit.parse(unit)).isEmpty();
        assertThat(SignConvention.parse(unit)).isEmpty();
    }

    @Test
    void turnsSpendingOnlyWhereItIsWrittenWithAMinusSign() {
        Line spending = new Line("spent", "spent", Line.Kind.MONEY, true, false);
        Line income = new Line("income", "income", Line.Kind.MONEY, false, false);
        BigDecimal five = new BigDecimal(5);
        assertThat(SignConvention.SPENDING_POSITIVE.kept(spending, five)).isEqualTo(five);
        assertThat(SignConvention.SPENDING_NEGATIVE.kept(spending, five.negate())).isEqualTo(five);
        assertThat(SignConvention.SPENDING_NEGATIVE.kept(income, five)).isEqualTo(five);
    }
}

package uk.pctmonitor.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @Test
    void addAndSubtract() {
        assertThat(Terms.parse("a - b + c-1").of(Amounts.of("a 5; b 7; c-1 0.5")))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("-1.5"));
        assertThat(Terms.parse("- a").of(Amounts.of("a 5")))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("-5"));
    }

    @Test
    void haveNoSumWithoutEveryLine() {
        assertThat(Terms.parse("a - b").of(Amounts.of("a 5"))).isEmpty();
        assertThat(Terms.parse("a - b").missing(Amounts.of("a 5"))).containsExactly("b");
    }

    @Test
    void readAsTheyAreWritten() {
        assertThat(Terms.parse("-  a +  b - c").words(line -> line)).isEqualTo("- a + b - c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+ a", "a b", "a +", "a - - b", "- - a", "a + - b", "-"})
    void areRefusedInAnyOtherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.parse(text))
                .withMessageContaining("is not lines joined by + and -");
    }
}

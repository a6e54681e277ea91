package uk.pctmonitor.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitJumpTest {

    private static final List<Line> LINES =
            List.of(money("rrl"), money("spent"), money("debt"), count("practices"));

    private static Line money(String code) {
        return new Line(code, code, Line.Kind.MONEY, false, true);
    }

    private static Line count(String code) {
        return new Line(code, code, Line.Kind.COUNT, false, false);
    }

    private static List<UnitJump> between(String before, String now) {
        return UnitJump.between(LINES, Amounts.of(now), Amounts.of(before));
    }

    /** The year's limit stays, the spending to date doubles from Q1 to Q2, whatever the unit. */
    @ParameterizedTest(name = "times {0}")
    @ValueSource(ints = {100, 1000, 100_000})
    void ofMostAmountsPutsTheDeclaredUnitInDoubt(int factor) {
        BigDecimal times = new BigDecimal(factor);
        BigDecimal rrl = times.multiply(new BigDecimal(268_400));
        BigDecimal spent = times.multiply(new BigDecimal(133_400));
        String now = "rrl %s; spent %s; practices 27".formatted(rrl, spent);
        assertThat(between("rrl 268400; spent 67250; practices 27", now))
                .containsExactly(new UnitJump(List.of("rrl", "spent"), times, true, true));
        assertThat(between(now, "rrl 268400; spent 67250"))
                .containsExactly(new UnitJump(List.of("rrl", "spent"), times, false, true));
    }

    @Test
    void ofOneAmountIsToldOfThatAmount() {
        assertThat(between("rrl 268400; spent 67; debt 5", "rrl 268400; spent 70000; debt 5"))
                .containsExactly(new UnitJump(List.of("spent"), new BigDecimal(1000), true, false));
    }

    @Test
    void isNoneForChangesThatHappen() {
        // From 50 to 4,000 is 80 times: much, but no unit stands in that relation closely enough.
        assertThat(
                        between(
                                "rrl 268400; spent 67250; debt 50",
                                "rrl 270000; spent 133400; debt 4000"))
                .isEmpty();
    }

    @Test
    void isNoneWhereThereIsNothingToCompare() {
        assertThat(between("", "rrl 268400")).isEmpty();
        assertThat(between("rrl 0; spent -5", "rrl 1000; spent 5000")).isEmpty();
        assertThat(between("practices 27", "practices 27000")).isEmpty();
    }
}

package uk.pctmonitor.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Return;

class PlausibilityTest {

    private static final Quarter NOW = Quarter.of(2014, 2);

    private static List<String> codes(Return now, Return... before) {
        return codes(now, "phe", Figures.earlier(before));
    }

    private static List<String> codes(
            Return now, String submitter, Map<String, List<Earlier>> earlier) {
        return Plausibility.check(List.of(now), submitter, earlier, Figures.catalogue())
                .listed()
                .stream()
                .map(Finding::code)
                .toList();
    }

    @Nested
    class AgainstLastQuarter {

        @ParameterizedTest
        @CsvSource({
            "100, 150, ",
            "100, 150.1, CHANGED_MUCH",
            "100, 50, ",
            "100, 49.9, CHANGED_MUCH",
            "0.95, 95, UNIT_SUSPECTED",
            "95, 0.95, UNIT_SUSPECTED",
            "7, 7000, UNIT_SUSPECTED",
            "10, 1100, UNIT_SUSPECTED",
            "10, 1101, CHANGED_MUCH",
            "95.1, 95.10, UNCHANGED",
            "0, 0, ",
            "0, 5, ",
            "-1, 95, CHANGED_MUCH"
        })
        void remarksOn(String before, String now, String code) {
            assertThat(codes(Figures.of(NOW, now), Figures.of(NOW.previous(), before)))
                    .isEqualTo(code == null ? List.of() : List.of(code));
        }

        @Test
        void isNotUnchangedWhenTheDenominatorDiffers() {
            assertThat(codes(Figures.of(NOW, "95", "810"), Figures.of(NOW.previous(), "95", "811")))
                    .isEmpty();
        }

        @Test
        void saysNothingAcrossAGapOrABlank() {
            assertThat(codes(Figures.of(NOW, "95"), Figures.of(NOW.plus(-2), "1"))).isEmpty();
            assertThat(codes(Figures.of(NOW, "95"), Figures.of(NOW.previous(), null))).isEmpty();
            assertThat(codes(Figures.of(NOW, null), Figures.of(NOW.previous(), "95"))).isEmpty();
        }
    }

    @Nested
    class AgainstTheUsualVariation {

        /** Oldest first, the last being last quarter. */
        private Return[] quarters(String... values) {
            List<Return> returns = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                returns.add(Figures.of(NOW.plus(i - values.length), values[i]));
            }
            return returns.toArray(Return[]::new);
        }

        // Changes 1, 1, 1, 1: sigma = 1.2533; four sigma = 5.0132.
        @ParameterizedTest
        @CsvSource({"95.01, ", "95.02, UNUSUAL", "84.99, ", "84.98, UNUSUAL"})
        void remarksBeyondFourSigma(String now, String code) {
            assertThat(codes(Figures.of(NOW, now), quarters("90", "91", "90", "91", "90")))
                    .isEqualTo(code == null ? List.of() : List.of(code));
        }

        @Test
        void needsFiveQuarters() {
            assertThat(codes(Figures.of(NOW, "99"), quarters("91", "90", "91", "90"))).isEmpty();
        }

        @Test
        void isNotFormedWhereNothingEverVaried() {
            assertThat(codes(Figures.of(NOW, "91"), quarters("90", "90", "90", "90", "90")))
                    .isEmpty();
        }
    }

    @Test
    void remarksOnAReturnThatAnotherSubmitterHasMade() {
        Return figures = Figures.of(NOW, "95");
        assertThat(codes(figures, "5FL", Figures.earlier(figures)))
                .containsExactly("OTHER_SUBMITTER");
        assertThat(codes(figures, "phe", Figures.earlier(figures))).isEmpty();
    }

    @Test
    void comparesTheQuartersOfOneFileWithEachOther() {
        Findings findings =
                Plausibility.check(
                        List.of(Figures.of(NOW, "7"), Figures.of(NOW.next(), "700")),
                        "phe",
                        Map.of(),
                        Figures.catalogue());
        assertThat(findings.listed())
                .extracting(Finding::line)
                .containsExactly(
                        "Row 17, column mmr: 5FL MMR in 2014/15 Q3 is 700: 100 times as large as last"
                                + " quarter (7). Check the unit; the metric's is a plain number.");
    }
}

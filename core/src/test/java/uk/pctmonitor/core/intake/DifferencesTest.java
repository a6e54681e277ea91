package uk.pctmonitor.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;

class DifferencesTest {

    private static final Quarter Q2 = Quarter.of(2014, 2);

    private static Differences between(@Nullable String before, @Nullable String now) {
        return Differences.between(
                List.of(Figures.of(Q2, now)), Figures.earlier(Figures.of(Q2, before)));
    }

    @Test
    void nameACorrectedFigure() {
        Differences differences = between("94.1", "95.3");
        assertThat(differences.lines())
                .containsExactly("5FL MMR: 2014/15 Q2 corrected 94.1 -> 95.3");
        assertThat(differences.corrected()).isEqualTo(1);
    }

    @Test
    void tellAddedFromWithdrawn() {
        assertThat(between(null, "95").added()).isEqualTo(1);
        assertThat(between("95", null).withdrawn()).isEqualTo(1);
    }

    @Test
    void areNoneForTheSameFigureWrittenOtherwise() {
        assertThat(between("95", "95.0").changed()).isZero();
        assertThat(between("95", "95.0").replacedReturns()).isEqualTo(1);
    }

    @Test
    void showTheDenominatorWhereOnlyItDiffers() {
        assertThat(
                        Differences.between(
                                        List.of(Figures.of(Q2, "95", "820")),
                                        Figures.earlier(Figures.of(Q2, "95", "810")))
                                .lines())
                .containsExactly("5FL MMR: 2014/15 Q2 corrected 95 (of 810) -> 95 (of 820)");
    }

    @Test
    void nameAForecastThatIsGivenChangedOrTakenBack() {
        assertThat(forecasts(null, "94").lines())
                .containsExactly("5FL MMR: 2014/15 Q2 forecast added none -> 94");
        assertThat(forecasts("94", "94.5").lines())
                .containsExactly("5FL MMR: 2014/15 Q2 forecast corrected 94 -> 94.5");
        assertThat(forecasts("94", null).withdrawn()).isEqualTo(1);
        assertThat(forecasts("94", "94.0").changed()).isZero();
    }

    private static Differences forecasts(@Nullable String before, @Nullable String now) {
        return Differences.between(List.of(promising(now)), Figures.earlier(promising(before)));
    }

    private static Return promising(@Nullable String forecast) {
        TreeMap<String, BigDecimal> forecasts = new TreeMap<>();
        if (forecast != null) {
            forecasts.put("MMR", new BigDecimal(forecast));
        }
        return new Return("5FL", "cover", Q2, Figures.of(Q2, "91").measures(), forecasts);
    }

    @Test
    void areNoneToOtherQuarters() {
        assertThat(
                        Differences.between(
                                List.of(Figures.of(Q2, "95")),
                                Figures.earlier(Figures.of(Q2.next(), "90"))))
                .isEqualTo(Differences.NONE);
    }

    @Test
    void listTwentyAndCountTheRest() {
        TreeMap<String, Measure> before = new TreeMap<>();
        TreeMap<String, Measure> now = new TreeMap<>();
        for (int i = 0; i < 25; i++) {
            before.put(
                    "M%02d".formatted(i), Figures.of(Q2, "1").measures().firstEntry().getValue());
            now.put("M%02d".formatted(i), Figures.of(Q2, "2").measures().firstEntry().getValue());
        }
        Differences differences =
                Differences.between(
                        List.of(new Return("5FL", "cover", Q2, now)),
                        Map.of(
                                "5FL",
                                List.of(
                                        new Earlier(
                                                new Return("5FL", "cover", Q2, before), "phe"))));
        assertThat(differences.lines()).hasSize(20);
        assertThat(differences.corrected()).isEqualTo(25);
    }
}

package uk.pctmonitor.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.report.standing.MaskedFailure;
import uk.pctmonitor.report.standing.MaskedFailures;
import uk.pctmonitor.report.standing.PctStanding;

/** 5FL and 5QK were one cluster. Savings as promised are green, below 80% of them red. */
@DisplayName("A pooled balance")
final class MaskedFailuresTest {

    @TempDir private Path folder = Path.of("");

    private void saved(String org, int delivered, int promised) {
        TwoPcts.send(
                folder,
                TwoPcts.DUE_Q1,
                org,
                "savings.csv",
                "%s,FIN-MERGER-SAV,2011/12 Q1,,%d,%d".formatted(org, delivered, promised));
    }

    @Test
    void doesNotHideTheMemberThatFails() {
        saved("5FL", 70, 100);
        saved("5QK", 1040, 1000); // together 1110 of 1100, 100.91%

        assertThat(MaskedFailures.of(TwoPcts.on(folder, TwoPcts.DUE_Q1, TwoPcts.Q1)))
                .hasSize(3) // the cluster, the SHA cluster of the South, the South West
                .allSatisfy(each -> {
                    assertThat(each.red()).extracting(PctStanding::code).containsExactly("5FL");
                    assertThat(each.pooled().numerator()).isEqualByComparingTo("1110");
                    assertThat(each.pooled().denominator()).isEqualByComparingTo("1100");
                })
                .extracting(MaskedFailure::group)
                .contains("Bath and North East Somerset, Wiltshire PCT Cluster", "South West SHA");
    }

    @Test
    void hidesNothingWhereTheGroupFailsToo() {
        saved("5FL", 70, 100);
        saved("5QK", 900, 1000); // together 970 of 1100, 88.18%

        assertThat(MaskedFailures.of(TwoPcts.on(folder, TwoPcts.DUE_Q1, TwoPcts.Q1))).isEmpty();
    }

    @Test
    void isNoneOfOneMemberAlone() {
        saved("5FL", 70, 100);

        assertThat(MaskedFailures.of(TwoPcts.on(folder, TwoPcts.DUE_Q1, TwoPcts.Q1))).isEmpty();
    }
}

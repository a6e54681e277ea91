package uk.pctmonitor.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.ReturnStanding;
import uk.pctmonitor.report.standing.ReturnStanding.State;
import uk.pctmonitor.report.standing.Scene;

@DisplayName("What is known of a quarter")
final class StandingsTest {

    private static final Quarter Q1 = TwoPcts.Q1;
    private static final Quarter Q2 = TwoPcts.Q2;
    private static final LocalDate DUE_Q2 = TwoPcts.DUE_Q2;

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void report() {
        TwoPcts.report(folder);
    }

    private Scene on(LocalDate day, Quarter quarter) {
        return TwoPcts.on(folder, day, quarter);
    }

    private static ReturnStanding quarterly(Scene scene, String org) {
        return scene.pct(org).orElseThrow().returns().stream()
                .filter(each -> each.collection().code().equals("quarterly"))
                .findFirst()
                .orElseThrow();
    }

    private static MetricStanding fourHours(Scene scene, String org) {
        return scene.pct(org).flatMap(each -> each.metric("ACC-AE4")).orElseThrow();
    }

    @Test
    void aReturnOfTheLastDayIsInTimeAndOneOfTheNextIsLate() {
        Scene scene = on(DUE_Q2, Q1);

        assertThat(quarterly(scene, "5FL").state()).isEqualTo(State.IN_TIME);
        assertThat(quarterly(scene, "5QN").state()).isEqualTo(State.LATE);
    }

    @Test
    void aReturnIsAwaitedUntilTheDeadlineAndMissingFromTheDayAfter() {
        Scene inTime = on(DUE_Q2, Q2);
        Scene tooLate = on(DUE_Q2.plusDays(1), Q2);

        assertThat(quarterly(inTime, "5QN").state()).isEqualTo(State.AWAITED);
        assertThat(fourHours(inTime, "5QN").now()).isEqualTo(Rag.AWAITED);
        assertThat(quarterly(tooLate, "5QN").state()).isEqualTo(State.MISSING);
        assertThat(fourHours(tooLate, "5QN").now()).isEqualTo(Rag.NO_DATA);
    }

    @Test
    void twoFilesOfTheSameSecondThatContradictEachOtherConflict() {
        TwoPcts.send(folder, DUE_Q2, "5FL", "other.csv", "5FL,ACC-AE4,2011/12 Q2,98,980,1000");

        ReturnStanding standing = quarterly(on(DUE_Q2, Q2), "5FL");

        assertThat(standing.state()).isEqualTo(State.CONFLICTING);
        assertThat(standing.other()).isNotNull();
    }

    @Test
    void aRatingStandsBesideThatOfTheQuarterBefore() {
        MetricStanding standing = fourHours(on(DUE_Q2, Q2), "5FL");

        assertThat(standing.now()).isEqualTo(Rag.GREEN);
        assertThat(standing.in(Q1)).isEqualTo(Rag.RED);
        assertThat(standing.in(Q1.previous())).isNull();
        assertThat(standing.wasToldOtherwise()).isFalse();
    }

    @Test
    void whoWasRedAndIsGreenIsAnExampleToOthersWithThePlanItUsed() {
        var recoveries =
                on(DUE_Q2, Q2).shas().stream()
                        .filter(each -> each.code().equals("Q39"))
                        .flatMap(each -> each.recoveries("ACC-AE4").stream())
                        .toList();

        assertThat(recoveries)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.organisation().code()).isEqualTo("5FL");
                    assertThat(it.red()).isEqualTo(Q1);
                    assertThat(it.green()).isEqualTo(Q2);
                    assertThat(it.plans()).hasSize(1);
                });
    }

    @Test
    void anOlderQuarterKnowsNothingOfALaterFigure() {
        MetricStanding standing = fourHours(on(DUE_Q2, Q1), "5FL");

        assertThat(standing.now()).isEqualTo(Rag.RED);
        assertThat(standing.past()).containsOnlyKeys(Q1);
    }

    @Test
    void everyWatchedPctIsThereEvenIfItNeverReported() {
        Scene scene = on(DUE_Q2, Q2);

        assertThat(scene.quarters()).containsExactly(Q1, Q2);
        // 151 PCTs from April 2010 to March 2013 (requirements.md S4.1, peers.md 2.9).
        assertThat(scene.pcts()).hasSize(151);
        assertThat(scene.shas()).hasSize(10);
        assertThat(scene.pct("5N7").map(PctStanding::metrics).orElseThrow()).isEmpty();
        assertThat(scene.reported()).singleElement().extracting("code").isEqualTo("ACC-AE4");
    }
}

package uk.pctmonitor.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.rating.Rag;

class NetEffectTest {

    @Test
    void anAlertThatOpenedAndClosedInBetweenComesToNothing() {
        assertThat(
                        NetEffect.of(
                                List.of(
                                        step(1, Change.OPENED, null, Rag.GREEN, Rag.RED),
                                        step(
                                                2,
                                                Change.CLOSED,
                                                Closing.CORRECTED,
                                                Rag.RED,
                                                Rag.GREEN))))
                .isEmpty();
    }

    @Test
    void tellsTheFirstLevelAndTheLastWhateverTheOrderOfArrival() {
        List<Transition> net =
                NetEffect.of(
                        List.of(
                                step(3, Change.IMPROVED, null, Rag.RED, Rag.AMBER),
                                step(2, Change.WORSENED, null, Rag.AMBER, Rag.RED),
                                step(1, Change.OPENED, null, Rag.GREEN, Rag.AMBER)));

        assertThat(net)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.change()).isEqualTo(Change.OPENED);
                    assertThat(it.from()).isEqualTo(Rag.GREEN);
                    assertThat(it.to()).isEqualTo(Rag.AMBER);
                    assertThat(it.number()).isEqualTo(3);
                });
    }

    @Test
    void anAlertThatClosedAndOpenedAgainHasWorsenedOnlyIfItIsWorseThanToldBefore() {
        List<Transition> closedThenRed =
                List.of(
                        step(4, Change.CLOSED, Closing.IMPROVED, Rag.AMBER, Rag.GREEN),
                        step(5, Change.OPENED, null, Rag.GREEN, Rag.RED));
        List<Transition> closedThenAmber =
                List.of(
                        step(4, Change.CLOSED, Closing.IMPROVED, Rag.AMBER, Rag.GREEN),
                        step(5, Change.OPENED, null, Rag.GREEN, Rag.AMBER));

        assertThat(NetEffect.of(closedThenRed))
                .extracting(Transition::change)
                .containsExactly(Change.WORSENED);
        assertThat(NetEffect.of(closedThenAmber)).isEmpty();
    }

    @Test
    void aReminderIsStaleOnceTheLevelHasChanged() {
        assertThat(
                        NetEffect.of(
                                List.of(
                                        step(7, Change.REPEATED, null, Rag.RED, Rag.RED),
                                        step(
                                                8,
                                                Change.CLOSED,
                                                Closing.IMPROVED,
                                                Rag.RED,
                                                Rag.GREEN))))
                .extracting(Transition::change)
                .containsExactly(Change.CLOSED);
    }

    @Test
    void andSoIsAMissingFigure() {
        assertThat(
                        NetEffect.of(
                                List.of(
                                        step(7, Change.NO_FIGURE, null, Rag.RED, Rag.RED),
                                        step(8, Change.WORSENED, null, Rag.AMBER, Rag.RED))))
                .extracting(Transition::change)
                .containsExactly(Change.WORSENED);
    }

    @Test
    void butNotBeforeTheLevelHasChanged() {
        assertThat(
                        NetEffect.of(
                                List.of(
                                        step(7, Change.WORSENED, null, Rag.AMBER, Rag.RED),
                                        step(8, Change.NO_FIGURE, null, Rag.RED, Rag.RED),
                                        step(9, Change.REPEATED, null, Rag.RED, Rag.RED))))
                .extracting(Transition::change)
                .containsExactly(Change.WORSENED, Change.NO_FIGURE, Change.REPEATED);
    }

    @Test
    void ofSeveralRemindersTheLastIsTold() {
        assertThat(
                        NetEffect.of(
                                List.of(
                                        step(7, Change.REPEATED, null, Rag.RED, Rag.RED),
                                        step(8, Change.REPEATED, null, Rag.RED, Rag.RED))))
                .extracting(Transition::number)
                .containsExactly(8);
    }

    @Test
    void correctionsOfOnePastQuarterAreToldAsOne() {
        assertThat(
                        NetEffect.of(
                                List.of(
                                        step(7, Change.CORRECTED, null, Rag.GREEN, Rag.AMBER),
                                        step(8, Change.CORRECTED, null, Rag.AMBER, Rag.RED))))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.change()).isEqualTo(Change.CORRECTED);
                    assertThat(it.from()).isEqualTo(Rag.GREEN);
                    assertThat(it.to()).isEqualTo(Rag.RED);
                });
    }

    @Test
    void theCauseIsToldOnlyWhereItIsThatOfEveryChange() {
        Transition corrected = step(7, Change.OPENED, Closing.CORRECTED, Rag.GREEN, Rag.AMBER);

        assertThat(
                        NetEffect.of(
                                List.of(
                                        corrected,
                                        step(
                                                8,
                                                Change.WORSENED,
                                                Closing.CORRECTED,
                                                Rag.AMBER,
                                                Rag.RED))))
                .extracting(Transition::closing)
                .containsExactly(Closing.CORRECTED);
        assertThat(
                        NetEffect.of(
                                List.of(
                                        corrected,
                                        step(
                                                8,
                                                Change.WORSENED,
                                                Closing.TARGET_CHANGED,
                                                Rag.AMBER,
                                                Rag.RED))))
                .extracting(Transition::closing)
                .containsOnlyNulls();
    }

    @Test
    void otherAlertsAreNotMixedUp() {
        Transition other =
                SouthWest.transition(
                        "5QJ", "IMM-MMR2-5Y", Change.OPENED, null, Rag.GREEN, Rag.RED, null, null);
        Transition bath = step(1, Change.OPENED, null, Rag.GREEN, Rag.RED);

        assertThat(NetEffect.of(List.of(other, bath))).containsExactlyInAnyOrder(other, bath);
    }

    private static Transition step(
            int number, Change change, @Nullable Closing closing, Rag from, Rag to) {
        Transition it =
                SouthWest.transition("5FL", "IMM-MMR2-5Y", change, closing, from, to, null, null);
        return new Transition(
                it.key(),
                number,
                change,
                closing,
                from,
                to,
                it.collection(),
                it.quarter(),
                true,
                it.now(),
                it.before(),
                it.target(),
                it.amberLimit(),
                it.file());
    }
}

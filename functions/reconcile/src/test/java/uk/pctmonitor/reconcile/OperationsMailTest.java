package uk.pctmonitor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.pctmonitor.store.port.FailureQueues;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.port.FaultyTable.Fault;
import uk.pctmonitor.store.port.MemoryPublisher.Answer;
import uk.pctmonitor.store.port.SimulatedCrash;
import uk.pctmonitor.store.port.TableUnavailableException;

/** Operations is told once a day, and again only what a crash may have lost. */
class OperationsMailTest {

    private static final LocalDate DAY = World.DAY;

    private final World world = World.inOrder();

    private void deadLetters(long messages) {
        world.queues = List.of(new FailureQueues.Depth("IngestFailures", messages));
    }

    @Test
    void aDayOnWhichAllIsInOrderHasNoEmail() {
        assertThat(world.run(DAY).told()).isFalse();
        assertThat(world.told()).isEmpty();
    }

    @Test
    void aDayIsToldOnceHoweverOftenItIsRun() {
        deadLetters(1);

        assertThat(world.run(DAY).told()).isTrue();
        assertThat(world.run(DAY).told()).isFalse();
        assertThat(world.told()).hasSize(1);
    }

    @Test
    void aDayThatIsBroughtLateTellsNothing() {
        deadLetters(1);
        world.run(DAY.plusDays(1));

        assertThat(world.run(DAY).told()).isFalse();
    }

    @Test
    void whatWasToldBeforeIsToldBrieflyUntilMonday() {
        deadLetters(1);
        world.run(DAY);
        world.run(DAY.plusDays(1));
        world.run(DAY.plusDays(6));

        assertThat(world.told().get(0)).contains("- IngestFailures; 1 message");
        assertThat(world.told().get(1))
                .contains("Nothing is new since the last e-mail.")
                .contains(
                        """
                        STILL THERE, told before
                          to do, 1 failure queue with messages, first told 15 October 2013
                        """)
                .doesNotContain("- IngestFailures");
        assertThat(world.told().get(2))
                .contains("- IngestFailures; 1 message (first told 15 October 2013)")
                .doesNotContain("STILL THERE");
    }

    @Test
    void whatWasGoneInBetweenIsNewAgain() {
        deadLetters(1);
        world.run(DAY);
        deadLetters(0);
        world.run(DAY.plusDays(1));
        deadLetters(1);
        world.run(DAY.plusDays(2));

        assertThat(world.told()).hasSize(2);
        assertThat(world.told().get(1)).contains("- IngestFailures; 1 message\n");
    }

    @Test
    void somebodyWhoAsksIsToldEverythingEachTimeAndTheDayIsStillTold() {
        deadLetters(1);

        assertThat(world.on(world.table, DAY).runNow().told()).isTrue();
        assertThat(world.on(world.table, DAY).runNow().told()).isTrue();
        assertThat(world.run(DAY).told()).isTrue();
        assertThat(world.told()).allMatch(text -> text.contains("- IngestFailures; 1 message\n"));
    }

    @Test
    void aCrashAfterSendingRepeatsTheSameBytes() {
        deadLetters(1);
        world.operations.answerNext(Answer.TAKE_THEN_CRASH);

        assertThatExceptionOfType(SimulatedCrash.class).isThrownBy(() -> world.run(DAY));
        deadLetters(7);
        assertThat(world.run(DAY).told()).isTrue();

        assertThat(world.operations.sent()).hasSize(2);
        assertThat(world.operations.sent().get(1)).isEqualTo(world.operations.sent().get(0));
    }

    @Test
    void anEmailThatIsNotTakenFailsTheRunAndGoesWithTheNext() {
        deadLetters(1);
        world.operations.answerNext(Answer.TRY_LATER);

        assertThatExceptionOfType(NotToldException.class)
                .isThrownBy(() -> world.run(DAY))
                .withMessage("Operations could not be told: Throttled (as told).");
        assertThat(world.run(DAY).told()).isTrue();
    }

    /** Else the next day would call it told before. */
    @Test
    void whatADaysEmailDidNotTellIsNewTheNextDay() {
        deadLetters(1);
        world.operations.answerNext(Answer.NEVER);
        assertThatExceptionOfType(NotToldException.class).isThrownBy(() -> world.run(DAY));

        world.run(DAY.plusDays(1));

        assertThat(world.told()).hasSize(1);
        assertThat(world.told().getFirst()).contains("- IngestFailures; 1 message");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void afterAFaultAtAnyCallTheNextRunEndsAsIfNothingHadHappened(Fault fault) {
        World calm = troubled();
        FaultyTable counted = FaultyTable.counting(calm.table);
        calm.on(counted, DAY).run(DAY);

        for (int at = 1; at <= counted.calls(); at++) {
            World other = troubled();
            try {
                other.on(new FaultyTable(other.table, fault, at), DAY).run(DAY);
            } catch (SimulatedCrash | TableUnavailableException expected) {
                assertThat(expected).hasMessageContaining("call " + at);
            }
            other.run(DAY);

            assertThat(other.told()).as("%s at %d", fault, at).hasSizeBetween(1, 2);
            assertThat(new java.util.HashSet<>(other.told()))
                    .as("%s at %d", fault, at)
                    .containsExactlyElementsOf(calm.told());
            assertThat(other.subscriptions.asked)
                    .as("%s at %d", fault, at)
                    .isEqualTo(calm.subscriptions.asked);
            assertThat(other.table.everything())
                    .as("%s at %d", fault, at)
                    .isEqualTo(calm.table.everything());
        }
    }

    /** Something of every part. */
    private static World troubled() {
        World world = World.inOrder().contacts(World.BATH, "lead@bath.example");
        world.upload("a.csv", World.now().minusSeconds(7200));
        world.queues = List.of(new FailureQueues.Depth("IngestFailures", 2));
        return world;
    }
}

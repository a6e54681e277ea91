package uk.pctmonitor.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.assess.World.BATH;
import static uk.pctmonitor.assess.World.BRISTOL;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.port.FaultyTable.Fault;
import uk.pctmonitor.store.port.SimulatedCrash;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.port.TransactionLimits;
import uk.pctmonitor.store.work.WorkItem;

class AssessFaultsTest {

    private static final Quarter Q1 = Quarter.of(2013, 1);
    private static final Quarter Q2 = Quarter.of(2013, 2);

    @ParameterizedTest
    @EnumSource(Fault.class)
    void afterAFaultAtAnyCallAnotherRunEndsAsIfNothingHadHappened(Fault fault) {
        World calm = waiting();
        FaultyTable counted = FaultyTable.counting(calm.table);
        calm.assess(counted);

        for (int at = 1; at <= counted.calls(); at++) {
            World world = waiting();
            try {
                world.assess(new FaultyTable(world.table, fault, at));
            } catch (SimulatedCrash | TableUnavailableException expected) {
                assertThat(expected).hasMessageContaining("call " + at);
            }
            world.assess();

            assertThat(world.written()).as("%s at %d", fault, at).isEqualTo(calm.written());
            assertThat(world.table.query(WorkItem.PARTITION, "")).isEmpty();
            assertThat(world.faults()).as("%s at %d", fault, at).isEmpty();
        }
    }

    /** One quarter done; a correction of it and the next quarter wait for two organisations. */
    private static World waiting() {
        World world = new World();
        world.stage("a1", BATH, Q1, "DTAP=96 MMR=80")
                .stage("a1", BRISTOL, Q1, "DTAP=91 MMR=96")
                .finish("a1", List.of(BATH, BRISTOL), Q1)
                .assess();
        world.on("2013-11-01")
                .stage("a2", BATH, Q1, "DTAP=96 MMR=97")
                .stage("a2", BATH, Q2, "DTAP=- MMR=92")
                .stage("a2", BRISTOL, Q2, "DTAP=96 MMR=80")
                .finish("a2", List.of(BATH, BRISTOL), Q1, Q2);
        return world;
    }

    @Nested
    class SomebodyElseFirst {

        @Test
        void aRunThatReadTheHistoryBeforeACorrectionDoesNotHaveTheLastWord() {
            World world = new World();
            world.accept("a1", BATH, Q1, "DTAP=96 MMR=80");

            // Between this run's reading and its commit a correction is accepted and assessed.
            world.assess(
                    new Interrupted(
                            world.table,
                            () -> world.accept("a2", BATH, Q1, "DTAP=96 MMR=97").assess()));

            assertThat(world.open(BATH)).isEmpty();
            assertThat(world.told(BATH)).isEmpty();
            assertThat(world.faults()).isEmpty();
        }

        @Test
        void twoRunsOfTheSameWorkTellItOnce() {
            World world = new World();
            world.accept("a1", BATH, Q1, "DTAP=96 MMR=80");

            world.assess(new Interrupted(world.table, world::assess));

            assertThat(world.told(BATH)).containsExactly("MMR OPENED GREEN>RED 2013/14 Q1");
            assertThat(world.faults()).isEmpty();
        }
    }

    @Nested
    class Cost {

        @Test
        void quarterFortyTakesAsManyRequestsAsQuarterFour() {
            World world = new World();
            int[] requests = new int[41];
            for (int i = 1; i <= 40; i++) {
                Quarter quarter = Quarter.of(2006, 1).plus(i - 1);
                String figures = i % 2 == 0 ? "DTAP=96 MMR=80" : "DTAP=96 MMR=97";
                world.on(quarter.next().start().plusDays(40).toString())
                        .accept("q%02d".formatted(i), BATH, quarter, figures);
                FaultyTable counted = FaultyTable.counting(world.table);
                world.assess(counted);
                requests[i] = counted.calls();
            }

            // Eight for the figures and the alerts, two to see that the plan stands.
            assertThat(requests[40]).isEqualTo(requests[4]).isLessThanOrEqualTo(10);
        }

        @Test
        void plansTakeOneRequestMoreWhereThereIsNoneAndTwoWhereOneBegins() {
            World world = new World();
            world.accept("a1", BATH, Q1, "DTAP=96 MMR=97");
            assertThat(requests(world)).isEqualTo(8 + 1);

            world.on("2013-11-01").accept("b1", BATH, Q2, "DTAP=96 MMR=80");
            assertThat(requests(world)).isEqualTo(8 + 2);
            assertThat(world.plans(BATH)).hasSize(1);

            world.on("2014-02-01").accept("c1", BATH, Q2.next(), "DTAP=96 MMR=80");
            assertThat(requests(world)).isEqualTo(8 + 2);
        }

        private int requests(World world) {
            FaultyTable counted = FaultyTable.counting(world.table);
            world.assess(counted);
            return counted.calls();
        }

        @Test
        void moreThanOneTransactionCanHoldIsCommittedInSeveral() {
            World world = new World();
            world.rules = Rules.ofSize(120);
            world.accept("a1", BATH, Q1, figures(120, 96)).assess();
            world.on("2013-11-01").accept("b1", BATH, Q2, figures(120, 80)).assess();
            world.on("2013-11-05").accept("a2", BATH, Q1, figures(120, 85)).assess();

            assertThat(world.told(BATH)).hasSize(240);
            assertThat(world.faults()).isEmpty();
        }

        @Test
        void aBatchAlwaysFitsIntoOneTransaction() {
            // The steps, the book and the outbox entry.
            assertThat(AssessOrganisation.MOST_WRITES + 2)
                    .isLessThanOrEqualTo(TransactionLimits.MOST_WRITES);
        }

        private String figures(int metrics, int percent) {
            return IntStream.rangeClosed(1, metrics)
                    .mapToObj(i -> "M%03d=%d".formatted(i, percent))
                    .collect(Collectors.joining(" "));
        }
    }
}

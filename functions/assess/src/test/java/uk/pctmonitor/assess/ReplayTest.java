package uk.pctmonitor.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.pctmonitor.assess.World.BATH;
import static uk.pctmonitor.assess.World.BRISTOL;
import static uk.pctmonitor.assess.World.SHA;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.alerts.Assessments;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.outbox.OutboxHistory;
import uk.pctmonitor.store.outbox.OutboxHistory.Entry;
import uk.pctmonitor.store.outbox.OutboxHistory.State;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.port.FaultyTable.Fault;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.SimulatedCrash;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.work.WorkItem;
import uk.pctmonitor.store.work.WorkQueue;

/**
 * Bath reports 96% and 96%, then 96% and 97%; Bristol 98% throughout. The target is 95% (amber from
 * 90%), and becomes 97% (amber from 92%): 96% was green and becomes amber.
 */
class ReplayTest {

    private static final Quarter Q1 = Quarter.of(2013, 1);
    private static final Quarter Q2 = Quarter.of(2013, 2);
    private static final Quarter Q3 = Quarter.of(2013, 3);

    private final World world = underOtherRules();

    private static World underOtherRules() {
        World world = new World();
        world.accept("a1", BATH, Q1, "DTAP=96 MMR=96")
                .accept("a2", BRISTOL, Q1, "DTAP=98 MMR=98")
                .assess();
        world.on("2013-11-01")
                .accept("b1", BATH, Q2, "DTAP=96 MMR=97")
                .accept("b2", BRISTOL, Q2, "DTAP=98 MMR=98")
                .assess();
        world.rules = Rules.of("rules2", "97");
        return world.on("2013-12-02");
    }

    private List<Entry> entries(String addressee) {
        return OutboxHistory.of(world.table, addressee).entries();
    }

    @Nested
    class Silent {

        @Test
        void bringsAssessmentsAlertsAndPlansUpToDateAndTellsNobody() {
            world.replay(Q2);

            assertThat(world.assess()).isEqualTo(new AssessSlice.Summary(1, 2, 1, 0));

            assertThat(world.open(BATH)).containsExactly("DTAP=AMBER");
            assertThat(world.told(BATH)).containsExactly("DTAP OPENED GREEN>AMBER 2013/14 Q2");
            assertThat(world.plans(BATH)).containsExactly("RP-5FL-1 REQUIRED DTAP=AMBER FAILING");
            assertThat(rules(Q2)).containsExactly("rules1", "rules2");
            assertThat(entries(SHA))
                    .singleElement()
                    .matches(entry -> entry.state() == State.SUPPRESSED)
                    .matches(entry -> entry.why().equals("replay"));
            assertThat(entries(BATH))
                    .singleElement()
                    .matches(entry -> entry.state() == State.SUPPRESSED)
                    .matches(entry -> entry.why().equals("replay"));
            Outbox.Counts counts = new Outbox(world.table).counts();
            assertThat(counts).isEqualTo(new Outbox.Counts(0, 0, 0));
            assertThat(world.faults()).isEmpty();
        }

        @Test
        void leavesOtherQuartersByTheirOldRules() {
            world.replay(Q2);
            world.assess();
            assertThat(rules(Q1)).containsExactly("rules1");

            world.replay(Q1);
            world.assess();
            assertThat(rules(Q1)).containsExactly("rules1", "rules2");
            assertThat(world.faults()).isEmpty();
        }

        @Test
        void twiceChangesNothingMore() {
            world.replay(Q2);
            world.assess();
            List<Item> before = world.written();

            world.on("2013-12-09").replay(Q2);
            world.assess();

            assertThat(world.written()).isEqualTo(before);
        }

        @Test
        void leavesTheNextFileToTellWhatItBrings() {
            world.replay(Q2);
            world.assess();

            world.on("2014-02-03").accept("c1", BATH, Q3, "DTAP=91 MMR=97").assess();

            assertThat(world.told(BATH)).last().isEqualTo("DTAP WORSENED AMBER>RED 2013/14 Q3");
            assertThat(new Outbox(world.table).backlog().facts()).hasSize(2);
            assertThat(world.faults()).isEmpty();
        }
    }

    @Nested
    class WhileAFileWaits {

        /** Waiting and not yet assessed: MMR of Bath falls to 93%, amber by either target. */
        private void fileWaits() {
            world.accept("c1", BATH, Q3, "DTAP=97 MMR=93");
        }

        @Test
        void doesNotSwallowWhatTheFileBrings() {
            world.on("2014-02-03");
            world.replay(Q2);
            fileWaits();

            // The replay's work is done first.
            WorkItem first =
                    new WorkQueue(world.table)
                            .waiting().stream()
                                    .filter(each -> !each.isTold())
                                    .findFirst()
                                    .orElseThrow();
            new AssessSlice(world.table, world.rules, world::now).run(first.key());

            assertThat(world.told(BATH)).containsExactly("MMR OPENED GREEN>AMBER 2013/14 Q3");
            assertThat(entries(SHA)).extracting(Entry::state).containsExactly(State.WAITING);
            world.assess();
            assertThat(entries(SHA)).extracting(Entry::state).containsExactly(State.WAITING);
            assertThat(world.faults()).isEmpty();
        }

        @Test
        void doesNotSwallowItEitherWhenTheFileComesInTheMiddle() {
            world.on("2014-02-03");
            world.replay(Q2);

            world.assess(new Interrupted(world.table, this::fileWaits));
            world.assess();

            assertThat(world.told(BATH))
                    .containsExactly(
                            "DTAP OPENED GREEN>AMBER 2013/14 Q2",
                            "DTAP CLOSED IMPROVED AMBER>GREEN 2013/14 Q3",
                            "MMR OPENED GREEN>AMBER 2013/14 Q3");
            assertThat(entries(SHA))
                    .extracting(Entry::state)
                    .startsWith(State.SUPPRESSED)
                    .contains(State.WAITING);
            assertThat(world.faults()).isEmpty();
        }

        @Test
        void staysSilentAboutTheOthers() {
            world.rules = Rules.of("rules3", "99");
            world.replay(Q2);
            world.accept("c2", BRISTOL, Q3, "DTAP=99 MMR=99");

            new WorkQueue(world.table)
                    .waiting().stream()
                            .filter(each -> !each.isTold())
                            .forEach(each ->
                                    new AssessSlice(world.table, world.rules, world::now)
                                            .run(each.key()));

            // Both figures of Bath are amber now, and nobody hears of it.
            assertThat(world.open(BATH)).containsExactly("DTAP=AMBER", "MMR=AMBER");
            assertThat(entries(SHA)).extracting(Entry::state).containsOnly(State.SUPPRESSED);
        }
    }

    @Nested
    class Ordering {

        @Test
        void countsTheOrganisationsThatReported() {
            world.on("2014-02-03").accept("c1", BATH, Q3, "DTAP=97 MMR=93").assess();

            assertThat(world.replay(Q2)).isEqualTo(new Replay.Ordered(1, 2));
            assertThat(world.replay(Q3)).isEqualTo(new Replay.Ordered(1, 1));
            assertThat(world.replay(Q1, Q2, Q3)).isEqualTo(new Replay.Ordered(1, 2));
        }

        @Test
        void twiceIsOnceAndAloudIsAnotherOrderThanSilent() {
            world.replay(Q2);
            world.replay(Q2);
            assertThat(waiting()).hasSize(1);

            world.replayAloud(Q2);
            world.replayAloud(Q2);
            assertThat(waiting()).hasSize(2);

            world.replay(Q1);
            world.replay(Q1, Q2);
            assertThat(waiting()).hasSize(4);
        }

        @Test
        void underOtherRulesIsAnotherOrder() {
            world.replay(Q2);
            world.rules = Rules.of("rules3", "97");
            world.replay(Q2);

            assertThat(waiting()).hasSize(2);
        }

        @Test
        void ofAQuarterWithoutAReturnIsRefusedAndNothingIsOrdered() {
            assertThatExceptionOfType(NoReturnsException.class)
                    .isThrownBy(() -> world.replay(Q2, Q3))
                    .withMessage("There is no return of 2013/14 Q3.");
            assertThat(waiting()).isEmpty();
        }

        @Test
        void aloudTellsWhatTheOtherRulesChange() {
            world.replayAloud(Q2);
            world.assess();

            assertThat(world.told(BATH)).containsExactly("DTAP OPENED GREEN>AMBER 2013/14 Q2");
            assertThat(entries(SHA)).extracting(Entry::state).containsExactly(State.WAITING);
        }

        @Test
        void aloudAfterASilentReplayHasNothingLeftToTell() {
            world.replay(Q2);
            world.assess();
            List<Item> before = world.written();

            world.replayAloud(Q2);
            world.assess();

            assertThat(world.written()).isEqualTo(before);
        }

        private List<WorkItem> waiting() {
            return new WorkQueue(world.table).waiting();
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void afterAFaultAtAnyCallOrderingAndWorkingAgainEndAsIfNothingHadHappened(Fault fault) {
        World calm = underOtherRules();
        FaultyTable counted = FaultyTable.counting(calm.table);
        replay(calm, counted);
        assertThat(counted.calls()).isGreaterThan(10);

        for (int at = 1; at <= counted.calls(); at++) {
            World again = underOtherRules();
            try {
                replay(again, new FaultyTable(again.table, fault, at));
            } catch (SimulatedCrash | TableUnavailableException expected) {
                assertThat(expected).hasMessageContaining("call " + at);
            }
            replay(again, FaultyTable.counting(again.table));

            assertThat(again.written()).as("%s at %d", fault, at).isEqualTo(calm.written());
            assertThat(again.table.query(WorkItem.PARTITION, "")).isEmpty();
            assertThat(again.faults()).as("%s at %d", fault, at).isEmpty();
        }
    }

    private static void replay(World world, FaultyTable through) {
        world.replay(through, false, Q1, Q2);
        world.assess(through);
    }

    /** By which rules Bath's return of the quarter has been assessed. */
    private List<String> rules(Quarter quarter) {
        return new Assessments(world.table)
                .of(BATH, Rules.COVER, quarter).stream()
                        .map(StoredAssessment::rules)
                        .sorted()
                        .toList();
    }
}

package uk.pctmonitor.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.pctmonitor.assess.World.BATH;
import static uk.pctmonitor.assess.World.BRISTOL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.plans.Head;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.plans.PlanCommit;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.port.FaultyTable.Fault;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.SimulatedCrash;

/** MMR has a target of 95%, amber down to 90%. The clock starts on Thursday 1 August 2013. */
class PlansFollowFiguresTest {

    private static final Quarter Q1 = Quarter.of(2013, 1);
    private static final Quarter Q2 = Quarter.of(2013, 2);
    private static final PlanId FIRST = new PlanId(PlanType.RECOVERY, BATH, 1);

    private final World world = new World();
    private final Plans plans = new Plans(world.table);

    private World red() {
        world.accept("a1", BATH, Q1, "DTAP=96 MMR=80").assess();
        return world;
    }

    @Nested
    class AFigureThatFails {

        @Test
        void requiresAPlanInTenWorkingDaysWhenItIsRed() {
            red();

            assertThat(world.plans(BATH)).containsExactly("RP-5FL-1 REQUIRED MMR=RED FAILING");
            // Thursday 1 August and two weeks.
            assertThat(plans.find(FIRST).orElseThrow().due()).isEqualTo(LocalDate.of(2013, 8, 15));
            assertThat(world.plans(BRISTOL)).isEmpty();
        }

        @Test
        void joinsThePlanOfItsCategory() {
            red().on("2013-11-01").accept("b1", BATH, Q2, "DTAP=91 MMR=80").assess();

            assertThat(world.plans(BATH))
                    .containsExactly("RP-5FL-1 REQUIRED MMR=RED FAILING DTAP=AMBER FAILING");
        }

        @Test
        void requiresNothingWhenItIsInNoneOfTheSixCategories() {
            world.rules = Rules.inCategory("Outcome");
            red();

            assertThat(world.open(BATH)).containsExactly("MMR=RED");
            assertThat(world.plans(BATH)).isEmpty();
            assertThat(world.faults()).isEmpty();
        }

        @Test
        void tellsTheOrganisationThatAPlanIsRequiredAndLeavesTheShaToItsDigest() {
            red();

            List<Fact> news =
                    new Outbox(world.table)
                            .backlog().facts().stream()
                                    .filter(fact -> fact instanceof Fact.PlanNews)
                                    .toList();
            assertThat(news).extracting(Fact::addressee).containsExactly(BATH);
        }
    }

    @Nested
    class ACorrection {

        @Test
        void supersedesThePlanWhoseFailureItRemoves() {
            red().on("2013-08-05").accept("a2", BATH, Q1, "DTAP=96 MMR=97").assess();

            assertThat(world.plans(BATH)).containsExactly("RP-5FL-1 SUPERSEDED MMR=RED WITHDRAWN");
            assertThat(plans.open(BATH)).isEmpty();
            assertThat(plans.under(World.SHA)).isEmpty();
            assertThat(world.faults()).isEmpty();
        }

        @Test
        void thatIsTakenBackRequiresAPlanOfItsOwn() {
            red().on("2013-08-05").accept("a2", BATH, Q1, "DTAP=96 MMR=97").assess();
            world.on("2013-08-06").accept("a3", BATH, Q1, "DTAP=96 MMR=80").assess();

            assertThat(world.plans(BATH))
                    .containsExactly(
                            "RP-5FL-1 SUPERSEDED MMR=RED WITHDRAWN",
                            "RP-5FL-2 REQUIRED MMR=RED FAILING");
        }
    }

    @Nested
    class DoingItAgain {

        @Test
        void changesNothing() {
            List<Item> written = red().written();
            world.ask("again", List.of(BATH), Q1).assess();

            assertThat(world.written()).isEqualTo(written);
        }

        @Test
        void bringsWhatACrashBetweenTheAlertAndThePlanLeftOut() {
            int last = requestsOf(world.accept("a1", BATH, Q1, "DTAP=96 MMR=80"));
            World crashed = new World().accept("a1", BATH, Q1, "DTAP=96 MMR=80");
            // The last request takes the work away, the one before begins the plan.
            FaultyTable faulty = new FaultyTable(crashed.table, Fault.CRASH_BEFORE, last - 1);
            assertThatExceptionOfType(SimulatedCrash.class)
                    .isThrownBy(() -> crashed.assess(faulty));
            assertThat(crashed.open(BATH)).containsExactly("MMR=RED");
            assertThat(crashed.plans(BATH)).isEmpty();
            assertThat(crashed.faults()).extracting(Invariants.Fault::invariant).contains("S16");

            crashed.assess();

            assertThat(crashed.plans(BATH)).containsExactly("RP-5FL-1 REQUIRED MMR=RED FAILING");
            assertThat(crashed.faults()).isEmpty();
        }

        private int requestsOf(World calm) {
            FaultyTable counted = FaultyTable.counting(calm.table);
            calm.assess(counted);
            return counted.calls();
        }
    }

    @Nested
    class SomebodyElseFirst {

        @Test
        void aPlanIsNotBegunOnAlertsThatHaveMovedOn() {
            world.accept("a1", BATH, Q1, "DTAP=96 MMR=80");
            // Before the second transaction, which would begin the plan, a correction is assessed.
            world.assess(
                    new Interrupted(
                            world.table,
                            2,
                            () -> world.accept("a2", BATH, Q1, "DTAP=96 MMR=97").assess()));

            assertThat(plans.open(BATH)).isEmpty();
            assertThat(world.faults()).isEmpty();
        }

        @Test
        void twoRunsBeginOnePlan() {
            world.accept("a1", BATH, Q1, "DTAP=96 MMR=80");
            world.assess(new Interrupted(world.table, 2, world::assess));

            assertThat(world.plans(BATH)).hasSize(1);
            assertThat(plans.history(FIRST)).hasSize(1);
            assertThat(world.faults()).isEmpty();
        }

        @Test
        void anActOnThePlanMeanwhileIsKeptAndTheFigureIsSeenOnTopOfIt() {
            red().on("2013-11-01").accept("b1", BATH, Q2, "DTAP=91 MMR=80");
            world.assess(new Interrupted(world.table, 2, this::superseded));

            assertThat(world.plans(BATH))
                    .containsExactly(
                            "RP-5FL-1 SUPERSEDED MMR=RED FAILING",
                            "RP-5FL-2 REQUIRED DTAP=AMBER FAILING MMR=RED FAILING");
            assertThat(world.faults()).isEmpty();
        }

        private void superseded() {
            Head head = plans.heads(List.of(FIRST)).firstEntry().getValue();
            PlanChapter chapter =
                    PlanChapter.of(head)
                            .then(
                                    world.today(),
                                    new Actor(World.SHA, "performance manager"),
                                    List.of(new PlanEvent.Superseded("Merged", null)));
            assertThat(
                            world.table.transact(
                                    new PlanCommit(world.now(), _ -> World.SHA, null)
                                            .writes(
                                                    List.of(chapter),
                                                    plans.registers(List.of(BATH)))))
                    .isEqualTo(Outcome.COMMITTED);
        }
    }

    @Nested
    class WithoutACalendar {

        @Test
        void alertsGoOutAndPlansWaitVisibly() {
            world.rules = Rules.withoutCalendar();
            world.accept("a1", BATH, Q1, "DTAP=96 MMR=80");

            assertThat(world.assess().uncounted()).isEqualTo(1);
            assertThat(world.open(BATH)).containsExactly("MMR=RED");
            assertThat(world.plans(BATH)).isEmpty();

            world.rules = Rules.of("rules1", "95");
            world.ask("again", List.of(BATH), Q1).assess();
            assertThat(world.plans(BATH)).containsExactly("RP-5FL-1 REQUIRED MMR=RED FAILING");
        }
    }

    @Test
    void everythingThatHappensIsTheDoingOfFigures() {
        red().on("2013-08-05").accept("a2", BATH, Q1, "DTAP=96 MMR=97").assess();

        assertThat(plans.history(FIRST).stream().map(PlanEntry::actor).collect(Collectors.toSet()))
                .containsExactly(PlanEntry.FIGURES);
    }
}

package uk.pctmonitor.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.remind.World.BATH;
import static uk.pctmonitor.remind.World.MANAGER;
import static uk.pctmonitor.remind.World.SHA;
import static uk.pctmonitor.remind.World.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.check.OutboxChecker;
import uk.pctmonitor.store.check.RemindersChecker;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.port.FaultyTable.Fault;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.SimulatedCrash;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.reminders.Told;

/** Scenario 44: a run that ends anywhere is finished by the next, and nobody is told twice. */
class RemindFaultsTest {

    private static final String DAY = "2011-04-04";

    @ParameterizedTest
    @EnumSource(Fault.class)
    void afterAFaultAtAnyCallTheNextRunEndsAsIfNothingHadHappened(Fault fault) {
        World calm = waiting();
        FaultyTable counted = FaultyTable.counting(calm.table);
        calm.run(counted, DAY);
        assertThat(calm.everything()).hasSizeGreaterThanOrEqualTo(4);

        for (int at = 1; at <= counted.calls(); at++) {
            World world = waiting();
            try {
                world.run(new FaultyTable(world.table, fault, at), DAY);
            } catch (SimulatedCrash | TableUnavailableException expected) {
                assertThat(expected).hasMessageContaining("call " + at);
            }
            world.run(DAY);

            assertThat(told(world)).as("%s at %d", fault, at).isEqualTo(told(calm));
            assertThat(kept(world)).as("%s at %d", fault, at).isEqualTo(kept(calm));
            assertThat(breaches(world)).as("%s at %d", fault, at).isEmpty();
        }
    }

    @Test
    void aReminderThatTheLastRunLeftOutIsFound() {
        World world = waiting();
        world.run(DAY);
        Key told = Told.ofPlan(new PlanId(PlanType.RECOVERY, BATH, 2));
        assertThat(world.table.get(told)).isPresent();

        world.table.transact(List.of(Write.delete(told)));

        assertThat(breaches(world))
                .extracting(Breach::toString)
                .containsExactly(
                        "L3: Nobody was told of SUBMIT of RP-5FL-2, due 2011-04-01, by the run of"
                                + " 2011-04-04.");
    }

    /** Something of every kind: a plan to begin, one late, milestones, an orphan, a repeat. */
    private static World waiting() {
        PlanId late = new PlanId(PlanType.RECOVERY, BATH, 2);
        PlanId agreed = new PlanId(PlanType.RECOVERY, "5QJ", 1);
        return World.staffed()
                .contacts("5QJ", MANAGER)
                .delivered("2011-03-20", by("1", "2011-04-01"), by("2", "2011-04-11"))
                .required(late, "2011-03-18", "2011-04-01")
                .required(agreed, "2011-03-18", "2011-04-01")
                .happen(
                        agreed,
                        "2011-03-19",
                        new PlanEvent.Drafted(
                                new PlanText(
                                        "MMR",
                                        "5QJ",
                                        "lead",
                                        "5QJ",
                                        List.of(),
                                        java.time.LocalDate.parse(DAY),
                                        List.of(by("1", "2011-04-19")))))
                .happen(agreed, "2011-03-19", new PlanEvent.Submitted())
                .happen(agreed, "2011-03-21", new PlanEvent.Agreed())
                .alert("IMM-MMR2-5Y", Rag.RED, Quarter.of(2010, 3), "2011-03-01");
    }

    /** Who was written to, by text without the reference: how often each. */
    private static List<String> told(World world) {
        return world.everything().stream()
                .map(each -> each.replaceAll("PM-[0-9A-Z]{6}", "PM"))
                .sorted()
                .toList();
    }

    /** Everything else that is kept, apart from the outbox. */
    private static List<Item> kept(World world) {
        return world.table.everything().stream()
                .filter(item -> !item.key().pk().startsWith("OUTBOX#"))
                .filter(item -> !item.key().sk().startsWith("ALERT#"))
                .filter(item -> !item.key().sk().startsWith("E#"))
                .toList();
    }

    private static List<Breach> breaches(World world) {
        Set<String> people = new TreeSet<>(Set.of(BATH, "5QJ", SHA));
        List<Breach> breaches =
                new ArrayList<>(new OutboxChecker(world.table).check(people, people).breaches());
        breaches.addAll(new RemindersChecker(world.table, world.catalogue).check(people));
        return breaches;
    }
}

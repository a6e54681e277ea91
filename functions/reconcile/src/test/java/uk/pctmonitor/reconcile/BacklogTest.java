package uk.pctmonitor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.operations.Finding.OfBacklog;
import uk.pctmonitor.core.operations.Kind;
import uk.pctmonitor.store.outbox.Backlog;
import uk.pctmonitor.store.outbox.Composition;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.port.FailureQueues;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.work.WorkItem;

/** L2: whatever is to be done or told is done in time, or operations hears of it. */
class BacklogTest {

    private static final Message TEXT = new Message(new Subject("a receipt"), "Taken in.\n");

    private final World world = World.inOrder();

    private static Instant ago(String duration) {
        return World.now().minus(Duration.parse(duration));
    }

    private void work(int slice, Instant since) {
        WorkItem work =
                new WorkItem(
                        "s",
                        slice,
                        "cover",
                        List.of("5FL"),
                        new TreeSet<>(List.of(Quarter.of(2013, 1))));
        world.table.putAll(List.of(work.item(since)));
    }

    private void receipt(String id, Instant created) {
        world.table.putAll(List.of(OutboxItems.receipt("phe", created, id, "ACCEPTED", TEXT)));
    }

    /** Everything that waits becomes one e-mail, composed then. */
    private void composed(Instant when) {
        Outbox outbox = new Outbox(world.table);
        Backlog backlog = outbox.backlog();
        List<Key> told = backlog.facts().stream().map(fact -> fact.key()).toList();
        Composition composition =
                new Composition(
                        "phe",
                        when,
                        Composition.referenceOf(told),
                        List.of(TEXT),
                        List.of(
                                new Composition.Copy(
                                        0,
                                        "phe",
                                        new java.util.TreeMap<>(
                                                java.util.Map.of("kind", "RECEIPT")))),
                        told,
                        new java.util.TreeMap<>());
        assertThat(outbox.compose(composition)).isTrue();
    }

    @Test
    void workIsOverdueAfterTwoHours() {
        work(1, ago("PT1H59M"));
        work(2, ago("PT2H"));
        work(3, ago("PT5H"));

        assertThat(world.findings())
                .containsExactly(new OfBacklog(Kind.WORK_WAITING, 2, ago("PT5H")));
    }

    @Test
    void workThatDoesNotSaySinceWhenItWaitsIsOverdue() {
        WorkItem work = new WorkItem("s", 1, "cover", List.of("5FL"), new TreeSet<>(List.of()));
        world.table.putAll(List.of(work.item()));

        assertThat(world.findings()).containsExactly(new OfBacklog(Kind.WORK_WAITING, 1, null));
    }

    /** From Friday's last e-mails at half past four to Monday's first at half past seven: 63 h. */
    @Test
    void newsMayWaitOverAWeekendAndNoLonger() {
        receipt("r1", ago("PT71H"));
        assertThat(world.findings()).isEmpty();

        receipt("r2", ago("PT72H"));
        assertThat(world.run(World.DAY.plusDays(1)).findings())
                .containsExactly(new OfBacklog(Kind.FACTS_WAITING, 2, ago("PT72H")));
    }

    @Test
    void anEmailThatIsWrittenMayWaitForAnHour() {
        receipt("r1", ago("PT80H"));
        composed(ago("PT59M"));
        assertThat(world.findings()).isEmpty();

        assertThat(world.run(World.DAY.plusDays(1)).findings())
                .containsExactly(new OfBacklog(Kind.MAILS_WAITING, 1, ago("PT59M")));
    }

    @Test
    void whatIsParkedIsToldAtOnce() {
        receipt("r1", ago("PT2M"));
        composed(ago("PT1M"));
        Outbox outbox = new Outbox(world.table);
        outbox.park(outbox.backlog().mails().getFirst(), "No such topic.");

        assertThat(world.findings())
                .containsExactly(new OfBacklog(Kind.MAILS_PARKED, 1, ago("PT1M")));
    }

    @Test
    void aFailureQueueWithMessagesIsTold() {
        world.queues =
                List.of(
                        new FailureQueues.Depth("IngestFailures", 0),
                        new FailureQueues.Depth("NotifyFailures", 3));

        assertThat(world.findings()).containsExactly(new Finding.OfQueue("NotifyFailures", 3));
        assertThat(world.run(World.DAY).gauges().deadLetters()).isEqualTo(3);
    }
}

package uk.pctmonitor.store.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.port.MemoryTable;

class WorkQueueTest {

    private final MemoryTable table = new MemoryTable();
    private final WorkQueue queue = new WorkQueue(table);

    private static WorkItem work(String submission, int slice) {
        return new WorkItem(
                submission,
                slice,
                "cover",
                List.of("5A3", "5E1"),
                new TreeSet<>(List.of(Quarter.of(2013, 1), Quarter.of(2013, 2))));
    }

    @Test
    void givesBackWhatWasPutIn() {
        table.putAll(List.of(work("aaa", 2).item(), work("aaa", 10).item()));
        assertThat(queue.waiting()).containsExactly(work("aaa", 2), work("aaa", 10));
        assertThat(queue.find(work("aaa", 2).key())).contains(work("aaa", 2));
    }

    @Test
    void knowsOfWhichWorkNobodyIsTold() {
        WorkItem told = work("aaa", 1);
        WorkItem silent = new WorkItem("bbb", 1, "cover", told.asked(), "replay", false);
        table.putAll(List.of(told.item(), silent.item()));

        assertThat(queue.waiting()).containsExactly(told, silent);
        assertThat(queue.waiting()).extracting(WorkItem::isTold).containsExactly(true, false);
    }

    @Test
    void knowsOfWhichWorkAMissingReturnIsNoNews() {
        WorkItem all = work("aaa", 1);
        WorkItem reported = new WorkItem("bbb", 1, "cover", all.asked(), "", true);
        table.putAll(List.of(all.item(), reported.item()));

        assertThat(queue.waiting()).containsExactly(all, reported);
    }

    @Test
    void forgetsWhatIsDone() {
        table.putAll(List.of(work("aaa", 1).item(), work("bbb", 1).item()));
        queue.done(work("aaa", 1));
        queue.done(work("aaa", 1));
        assertThat(queue.waiting()).containsExactly(work("bbb", 1));
        assertThat(queue.find(work("aaa", 1).key())).isEmpty();
    }
}

package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.work.WorkItem;

class WorkSlicesTest {

    private final WorkSlices slices = new WorkSlices(false);
    private final SortedMap<String, SortedSet<Quarter>> wanted = new TreeMap<>();

    private void add(String org, Quarter quarter) {
        SortedSet<Quarter> one = new TreeSet<>(List.of(quarter));
        slices.add("cover", org, one);
        wanted.computeIfAbsent(org, _ -> new TreeSet<>()).addAll(one);
    }

    /** What the slices ask for once they were stored and read back. */
    private SortedMap<String, SortedSet<Quarter>> asked(List<WorkItem> work) {
        SortedMap<String, SortedSet<Quarter>> asked = new TreeMap<>();
        work.forEach(each -> asked.putAll(WorkItem.of(each.item()).asked()));
        return asked;
    }

    @Test
    void neverAskForAnotherOrganisationsQuarter() {
        for (int i = 0; i < 2_000; i++) {
            add("A%04d".formatted(i), Quarter.of(1990 + i % 100, 1 + i % 4));
        }
        List<WorkItem> work = slices.of("s");
        assertThat(work).hasSizeLessThanOrEqualTo(WorkSlices.MOST);
        assertThat(asked(work)).isEqualTo(wanted);
    }

    @Test
    void gatherTheQuartersOfOneOrganisation() {
        add("5A0", Quarter.of(2013, 1));
        add("5A0", Quarter.of(2013, 2));
        add("5A1", Quarter.of(2013, 2));
        List<WorkItem> work = slices.of("s");
        assertThat(work).hasSize(1);
        assertThat(asked(work)).isEqualTo(wanted);
    }

    @Test
    void holdSixteenOrganisationsEach() {
        for (int i = 0; i < 33; i++) {
            add("A%04d".formatted(i), Quarter.of(2013, 1));
        }
        List<Integer> sizes = new ArrayList<>();
        slices.of("s").forEach(each -> sizes.add(each.orgs().size()));
        assertThat(sizes).containsExactly(16, 16, 1);
    }
}

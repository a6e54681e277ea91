package uk.pctmonitor.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.work.WorkItem;

/** Cuts what has to be assessed into slices small enough for one run of assess. */
final class WorkSlices {

    /** Organisations in a slice, unless a transaction would then hold too many slices. */
    static final int ORGANISATIONS = 16;

    /** A transaction holds 100 writes; some are for the ledger and for receipts. */
    private static final int MOST = 80;

    /** Organisations of one collection whose same quarters have to be assessed. */
    private record Group(String collection, SortedSet<Quarter> quarters) {}

    private final SortedMap<Group, SortedSet<String>> groups =
            new TreeMap<>(
                    Comparator.comparing(Group::collection)
                            .thenComparing(group -> group.quarters().toString()));

    /** Asks for the organisation's quarters to be assessed; nothing happens when there are none. */
    void add(String collection, String org, SortedSet<Quarter> quarters) {
        if (!quarters.isEmpty()) {
            groups.computeIfAbsent(new Group(collection, quarters), _ -> new TreeSet<>()).add(org);
        }
    }

    /** The slices of one submission, numbered from 1. */
    List<WorkItem> of(String submission) {
        int size = ORGANISATIONS;
        SortedMap<Group, SortedSet<String>> cut = groups;
        if (count(cut, size) > MOST) {
            cut = joined();
        }
        while (count(cut, size) > MOST) {
            size *= 2;
        }
        List<WorkItem> slices = new ArrayList<>();
        for (Map.Entry<Group, SortedSet<String>> each : cut.entrySet()) {
            List<String> orgs = List.copyOf(each.getValue());
            for (int from = 0; from < orgs.size(); from += size) {
                slices.add(
                        new WorkItem(
                                submission,
                                slices.size() + 1,
                                each.getKey().collection(),
                                orgs.subList(from, Math.min(from + size, orgs.size())),
                                each.getKey().quarters()));
            }
        }
        return slices;
    }

    /** One group for each collection: assessing a quarter that did not change does no harm. */
    private SortedMap<Group, SortedSet<String>> joined() {
        SortedMap<String, SortedSet<Quarter>> quarters = new TreeMap<>();
        SortedMap<String, SortedSet<String>> orgs = new TreeMap<>();
        groups.forEach((group, members) -> {
            quarters.computeIfAbsent(group.collection(), _ -> new TreeSet<>())
                    .addAll(group.quarters());
            orgs.computeIfAbsent(group.collection(), _ -> new TreeSet<>()).addAll(members);
        });
        SortedMap<Group, SortedSet<String>> joined = new TreeMap<>(groups.comparator());
        quarters.forEach((collection, all) ->
                joined.put(
                        new Group(collection, all),
                        orgs.getOrDefault(collection, new TreeSet<>())));
        return joined;
    }

    private static int count(SortedMap<Group, SortedSet<String>> groups, int size) {
        return groups.values().stream().mapToInt(orgs -> (orgs.size() + size - 1) / size).sum();
    }
}

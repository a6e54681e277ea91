package uk.pctmonitor.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.work.WorkItem;

/**
 * Cuts what has to be assessed into slices small enough for one run of assess. Every organisation
 * keeps its own quarters: assessing it for another's could alert that it did not report on one that
 * nobody expects of it.
 */
final class WorkSlices {

    /** Organisations in a slice, unless a transaction would then hold too many slices. */
    static final int ORGANISATIONS = 16;

    /** A transaction holds 100 writes; some are for the ledger and for receipts. */
    static final int MOST = 80;

    private final boolean ofReported;
    private final SortedMap<String, SortedMap<String, SortedSet<Quarter>>> collections =
            new TreeMap<>();

    /**
     * @param ofReported whether quarters without a return are left out when the work is done
     */
    WorkSlices(boolean ofReported) {
        this.ofReported = ofReported;
    }

    /** Asks for the organisation's quarters to be assessed; nothing happens when there are none. */
    void add(String collection, String org, SortedSet<Quarter> quarters) {
        if (!quarters.isEmpty()) {
            collections
                    .computeIfAbsent(collection, _ -> new TreeMap<>())
                    .computeIfAbsent(org, _ -> new TreeSet<>())
                    .addAll(quarters);
        }
    }

    /** The slices of one submission, numbered from 1. */
    List<WorkItem> of(String submission) {
        int size = ORGANISATIONS;
        while (count(size) > MOST) {
            size *= 2;
        }
        List<WorkItem> slices = new ArrayList<>();
        for (var collection : collections.entrySet()) {
            SortedMap<String, SortedSet<Quarter>> asked = new TreeMap<>();
            for (var org : collection.getValue().entrySet()) {
                if (asked.size() == size) {
                    slices.add(slice(submission, slices, collection.getKey(), asked));
                    asked = new TreeMap<>();
                }
                asked.put(org.getKey(), org.getValue());
            }
            slices.add(slice(submission, slices, collection.getKey(), asked));
        }
        return slices;
    }

    private WorkItem slice(
            String submission,
            List<WorkItem> before,
            String collection,
            SortedMap<String, SortedSet<Quarter>> asked) {
        return new WorkItem(submission, before.size() + 1, collection, asked, "", ofReported);
    }

    private int count(int size) {
        return collections.values().stream()
                .mapToInt(orgs -> (orgs.size() + size - 1) / size)
                .sum();
    }
}

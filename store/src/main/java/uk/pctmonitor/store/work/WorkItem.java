package uk.pctmonitor.store.work;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.port.Key;

/**
 * A slice of organisations to assess because of one submission.
 *
 * @param submission id of the submission
 * @param slice number of the slice, from 1
 * @param collection the collection to assess
 * @param orgs a slice of organisations, in code order
 * @param quarters which quarters may have changed; never empty
 */
public record WorkItem(
        String submission,
        int slice,
        String collection,
        List<String> orgs,
        SortedSet<Quarter> quarters) {

    public WorkItem {
        orgs = List.copyOf(orgs);
        quarters = Collections.unmodifiableSortedSet(new TreeSet<>(quarters));
    }

    public static final String PARTITION = "WORK";

    public Key key() {
        return new Key(PARTITION, "%s#%03d".formatted(submission, slice));
    }
}

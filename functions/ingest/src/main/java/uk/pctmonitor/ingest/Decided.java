package uk.pctmonitor.ingest;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.store.port.Write;

/**
 * What a file that asks for decisions comes to, as things stood when they were read.
 *
 * @param refusals why it is refused, empty when it is not
 * @param writes what is written when it is not, each guarded by what was read; none when everything
 *     it asks for has been done already
 * @param organisations whose plans or alerts it is about
 * @param lines what is so by now, in words
 */
record Decided(
        List<Finding> refusals,
        List<Write> writes,
        SortedSet<String> organisations,
        List<String> lines) {

    Decided {
        refusals = List.copyOf(refusals);
        writes = List.copyOf(writes);
        organisations = Collections.unmodifiableSortedSet(new TreeSet<>(organisations));
        lines = List.copyOf(lines);
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** Whether it changes nothing, because it was all done before. */
    boolean isRepeated() {
        return refusals.isEmpty() && writes.isEmpty();
    }

    Findings findings() {
        return new Findings(
                refusals.stream().limit(Findings.MOST_LISTED).toList(), refusals.size(), 0);
    }
}

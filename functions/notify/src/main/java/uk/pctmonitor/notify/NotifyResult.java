package uk.pctmonitor.notify;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one run did and what it left.
 *
 * @param digests alert digests handed over
 * @param plans e-mails with nothing but news of plans handed over
 * @param reminders reminders handed over
 * @param receipts receipt e-mails handed over
 * @param suppressed entries of which nothing net remained to tell
 * @param parked e-mails that will never be taken over as things are
 * @param left e-mails composed but not handed over: tried again by the next run
 * @param grouping bodies whose changes wait for assess to finish the rest
 * @param withoutContact bodies with changes to tell and nobody to tell them to
 */
public record NotifyResult(
        int digests,
        int plans,
        int reminders,
        int receipts,
        int suppressed,
        int parked,
        int left,
        SortedSet<String> grouping,
        SortedSet<String> withoutContact) {

    public NotifyResult {
        grouping = Collections.unmodifiableSortedSet(new TreeSet<>(grouping));
        withoutContact = Collections.unmodifiableSortedSet(new TreeSet<>(withoutContact));
    }
}

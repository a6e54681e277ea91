package uk.pctmonitor.remind;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one run did.
 *
 * @param started plans whose delivery began
 * @param moved categories that came to another stage of escalation
 * @param repeated alerts told again, or whose acknowledgement ran out
 * @param owners alerts about owners without a contact, opened and closed
 * @param asked organisations that assess has to look at because a return did not come
 * @param prompts things that somebody is told
 * @param mails e-mails written; the next run of notify hands them over
 * @param suppressed entries of which nothing was left to tell
 * @param withoutContact organisations with something to tell and nobody to tell it to
 */
public record RemindResult(
        int started,
        int moved,
        int repeated,
        int owners,
        int asked,
        int prompts,
        int mails,
        int suppressed,
        SortedSet<String> withoutContact) {
    public RemindResult {
        withoutContact = Collections.unmodifiableSortedSet(new TreeSet<>(withoutContact));
    }
}

package uk.pctmonitor.store.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Counts;

/**
 * What became of a file version, as kept for ever.
 *
 * @param at when it was finished
 * @param received when the bucket took it; when it was first claimed, if it was never found
 * @param submission id of the submission, empty when the file was never read
 * @param sha256 of its bytes in hex, empty when the file was never read
 * @param submitter code from the key, empty when the key names none
 * @param collection code from the key, empty when the key names none
 * @param order place among all submissions, empty when the file was never found
 * @param counts what was read
 * @param errors how many findings refuse something
 * @param warnings how many only warn
 * @param quarters the quarters it reports on
 * @param organisations how many organisations it reports on
 * @param receipt reference of the receipt sent
 * @param findings how many findings of each code are listed
 * @param reason one sentence, in plain words
 */
public record Verdict(
        Instant at,
        Instant received,
        String submission,
        String sha256,
        String submitter,
        String collection,
        String order,
        Counts counts,
        long errors,
        long warnings,
        SortedSet<Quarter> quarters,
        int organisations,
        String receipt,
        SortedMap<String, Long> findings,
        String reason) {

    public Verdict {
        quarters = Collections.unmodifiableSortedSet(new TreeSet<>(quarters));
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }
}

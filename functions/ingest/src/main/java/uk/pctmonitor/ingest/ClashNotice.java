package uk.pctmonitor.ingest;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * Tells another submitter that returns came for its organisations in the very second of its own:
 * the later file can't be told from the earlier one with certainty, so people have to look.
 */
final class ClashNotice {

    private ClashNotice() {}

    /** One notice for each other submitter; its own second file needs none beyond the receipt. */
    static List<Item> of(Job job, List<StoredReturn> clashes, Instant now) {
        return clashes.stream()
                .collect(
                        Collectors.groupingBy(
                                StoredReturn::submitter, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(each -> !each.getKey().equals(job.submitter()))
                .map(each -> notice(each.getKey(), each.getValue(), job, now))
                .toList();
    }

    private static Item notice(String other, List<StoredReturn> theirs, Job job, Instant now) {
        Reference reference =
                Reference.of(
                        "clash",
                        job.document().bucket(),
                        job.document().key(),
                        job.document().versionId(),
                        other);
        StoredReturn first = theirs.getFirst();
        TreeSet<String> orgs =
                theirs.stream()
                        .map(each -> each.content().org())
                        .collect(Collectors.toCollection(TreeSet::new));
        String body =
                """
                Another submitter sent returns in the same second as you.

                Your file:   %s
                Other sender: %s
                Collection:  %s, %s
                PCTs:        %s

                They came too close together to tell which was meant to come last.
                Agree with %s which file is right, and upload that one again.

                Reference: %s
                """
                        .formatted(
                                first.fileName(),
                                job.submitter(),
                                first.content().collection(),
                                first.content().quarter(),
                                String.join(", ", orgs),
                                job.submitter(),
                                reference);
        Subject subject =
                new Subject("CHECK: two files in the same second (ref " + reference + ")");
        return OutboxItems.receipt(
                other,
                now,
                reference.text().substring("PM-".length()),
                "CLASH",
                new Message(subject, body));
    }
}

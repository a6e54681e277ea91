package uk.pctmonitor.store.ledger;

import java.util.Map;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/**
 * Where something stored came from (S2). Every item that a submission brings names it, so that
 * readers can ask the ledger whether it may be seen.
 *
 * @param document the file version
 * @param order its place among all submissions
 * @param submission the submission's id
 * @param submitter code of who sent it
 */
public record Origin(DocumentId document, String order, String submission, String submitter) {

    /** The attributes that name this origin on an item. */
    public Map<String, Value> attributes() {
        return Map.of(
                "file", Value.of(document.bucket() + "/" + document.key()),
                "version", Value.of(document.versionId()),
                "order", Value.of(order),
                "submission", Value.of(submission),
                "submitter", Value.of(submitter));
    }

    /** The origin that an item names. */
    public static Origin of(Item item) {
        return new Origin(
                document(item),
                required(item, "order"),
                required(item, "submission"),
                required(item, "submitter"));
    }

    /**
     * The last part of the sort keys of this submission's items: its order, then its id. With the
     * id in it, a stale worker that read the file under another catalogue can't overwrite what was
     * accepted.
     */
    public String place() {
        return order + "#" + submission;
    }

    /** The key of the ledger's item for this file version. */
    public Key ledgerKey() {
        return LedgerItems.key(document);
    }

    private static DocumentId document(Item item) {
        String file = required(item, "file");
        int slash = file.indexOf('/');
        return new DocumentId(
                file.substring(0, slash), file.substring(slash + 1), required(item, "version"));
    }

    private static String required(Item item, String name) {
        return item.text(name)
                .orElseThrow(() -> new IllegalStateException(item.key() + " has no " + name));
    }
}

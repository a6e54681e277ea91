package uk.pctmonitor.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;

/** How a submission is named and put in order. */
final class Submission {

    /** Changes when the same bytes would be read as other figures. */
    static final String READER = "csv-1";

    private static final int SEQUENCER_LENGTH = 32;
    private static final DateTimeFormatter TO_THE_MILLISECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Submission() {}

    /**
     * The place among all submissions. S3's sequencers have different lengths and are compared
     * after filling up with zeros on the right
     * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html).
     */
    static String order(Head head, String sequencer) {
        String filled =
                sequencer.toUpperCase(Locale.ROOT)
                        + "0".repeat(Math.max(0, SEQUENCER_LENGTH - sequencer.length()));
        return TO_THE_MILLISECOND.format(head.lastModified())
                + "~"
                + filled
                + "~"
                + head.id().versionId();
    }

    /** The second of an order, for telling that two uploads came at the same time. */
    static String second(String order) {
        return order.substring(0, "yyyyMMddTHHmmss".length());
    }

    static Origin origin(
            DocumentId document, String order, String submitter, String sha256, String rules) {
        return new Origin(document, order, id(document, sha256, rules), submitter);
    }

    /** The submission's id: the same file read by the same rules gives the same id. */
    static String id(DocumentId document, String sha256, String rules) {
        return Hashes.id(
                List.of(
                        document.bucket(),
                        document.key(),
                        document.versionId(),
                        sha256,
                        READER,
                        rules));
    }

    /** When the bucket took it, cut to what the order holds. */
    static Instant received(Head head) {
        return head.lastModified().truncatedTo(ChronoUnit.MILLIS);
    }
}

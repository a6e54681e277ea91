package uk.pctmonitor.store.ledger;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * The uploads that the ledger does not have as finished: those that nobody announced, and those
 * that were begun and left (L1).
 */
public final class MissedUploads {

    private static final String INBOX = "inbox/";

    private final Ledger ledger;
    private final DocumentStore documents;
    private final String bucket;

    public MissedUploads(MonitorTable table, DocumentStore documents, String bucket) {
        this.ledger = new Ledger(table);
        this.documents = documents;
        this.bucket = bucket;
    }

    /**
     * One of them.
     *
     * @param head of a version that was begun and is gone from the bucket: when it was begun
     * @param isThere whether the bucket still has it
     * @param entry null when ingest was never told of it
     * @param sequencer stands in for the one that its event had: after every earlier version of its
     *     key that came in the same second, before every later one
     */
    public record Missed(
            Head head, boolean isThere, @Nullable LedgerEntry entry, String sequencer) {}

    /** A key and a second, in which only a sequencer tells what came first. */
    private record Moment(String key, Instant second) {
        static Moment of(Head head) {
            return new Moment(head.id().key(), head.lastModified().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /**
     * All of them, in the order in which they came.
     *
     * @param from entries are looked up of what came at that time or later, and of what was begun;
     *     {@link Instant#MIN} for all
     */
    public List<Missed> since(Instant from) {
        List<Head> heads = documents.versions(bucket, INBOX);
        List<LedgerEntry> begun =
                ledger.unfinished().stream()
                        .filter(each -> each.document().bucket().equals(bucket))
                        .toList();
        List<Head> looked = looked(heads, begun, from);
        Map<DocumentId, LedgerEntry> entries =
                ledger.findAll(looked.stream().map(Head::id).toList());
        List<Missed> missed = new ArrayList<>(missed(looked, entries));
        Set<DocumentId> there = new HashSet<>();
        heads.forEach(head -> there.add(head.id()));
        begun.stream()
                .filter(entry -> !there.contains(entry.document()))
                .map(entry -> new Missed(unseen(entry), false, entry, hex(BigInteger.ONE)))
                .forEach(missed::add);
        missed.sort(
                Comparator.comparing((Missed each) -> each.head().lastModified())
                        .thenComparing(each -> each.head().id().versionId()));
        return missed;
    }

    private static List<Head> looked(List<Head> heads, List<LedgerEntry> begun, Instant from) {
        Set<DocumentId> open = new HashSet<>();
        begun.forEach(entry -> open.add(entry.document()));
        Set<Moment> moments = new HashSet<>();
        heads.stream()
                .filter(head -> open.contains(head.id()))
                .map(Moment::of)
                .forEach(moments::add);
        return heads.stream()
                .filter(head ->
                        !head.lastModified().isBefore(from) || moments.contains(Moment.of(head)))
                .toList();
    }

    /** The versions of a key come oldest first, so each missed one follows what came before it. */
    private static List<Missed> missed(List<Head> heads, Map<DocumentId, LedgerEntry> entries) {
        List<Missed> missed = new ArrayList<>();
        Map<Moment, BigInteger> last = new HashMap<>();
        for (Head head : heads) {
            LedgerEntry entry = entries.get(head.id());
            BigInteger before = last.getOrDefault(Moment.of(head), BigInteger.ZERO);
            if (entry != null && entry.status().isFinal()) {
                last.put(Moment.of(head), sequencer(entry).max(before));
            } else {
                BigInteger next = before.add(BigInteger.ONE);
                last.put(Moment.of(head), next);
                missed.add(new Missed(head, true, entry, hex(next)));
            }
        }
        return missed;
    }

    /** The middle of a finished entry's order; nothing for one that was put aside unopened. */
    private static BigInteger sequencer(LedgerEntry entry) {
        String[] parts = entry.finished().order().split("~", -1);
        return parts.length == 3 && parts[1].matches("[0-9A-F]+")
                ? new BigInteger(parts[1], 16)
                : BigInteger.ZERO;
    }

    /** As long as an order's sequencer: S3's own, shorter, are filled up with zeros behind. */
    private static String hex(BigInteger number) {
        String digits = number.toString(16).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 32 - digits.length())) + digits;
    }

    /** A version that was begun and is no longer in the bucket. */
    private static Head unseen(LedgerEntry entry) {
        return new Head(entry.document(), 0, entry.firstSeen());
    }
}

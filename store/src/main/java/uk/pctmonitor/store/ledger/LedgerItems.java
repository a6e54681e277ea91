package uk.pctmonitor.store.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/** The ledger's entries as items. */
final class LedgerItems {

    /** Index partition of the unfinished files. */
    static final String OPEN = "OPEN";

    /** What a commit compares; see {@link Hold#fence}. */
    static final String FENCE = "fence";

    static final String FILE = "FILE#";
    private static final String VERSION = "V#";

    private LedgerItems() {}

    static Key key(DocumentId id) {
        return new Key(partition(id.bucket(), id.key()), VERSION + id.versionId());
    }

    static String partition(String bucket, String key) {
        return FILE + bucket + "/" + key;
    }

    static Item item(LedgerEntry entry) {
        Hold hold = entry.hold();
        SortedMap<String, Value> fields = new TreeMap<>();
        fields.put("status", Value.of(entry.status().name()));
        fields.put("firstSeen", Value.of(entry.firstSeen().toString()));
        fields.put("attempt", Value.of(hold.attempt()));
        fields.put("spared", Value.of(hold.spared()));
        fields.put("owner", Value.of(hold.owner()));
        fields.put("lease", Value.of(hold.until().toString()));
        Verdict verdict = entry.verdict();
        if (verdict == null) {
            fields.put(FENCE, Value.of(hold.fence()));
            Key open = new Key(OPEN, entry.firstSeen() + "#" + entry.document().versionId());
            return new Item(key(entry.document()), open, fields);
        }
        fields.put(FENCE, Value.of(entry.status().name()));
        put(verdict, fields);
        return new Item(key(entry.document()), null, fields);
    }

    private static void put(Verdict verdict, SortedMap<String, Value> fields) {
        fields.put("at", Value.of(verdict.at().toString()));
        fields.put("received", Value.of(verdict.received().toString()));
        fields.put("submission", Value.of(verdict.submission()));
        fields.put("sha256", Value.of(verdict.sha256()));
        fields.put("submitter", Value.of(verdict.submitter()));
        fields.put("collection", Value.of(verdict.collection()));
        fields.put("order", Value.of(verdict.order()));
        fields.put("rows", Value.of(verdict.counts().rows()));
        fields.put("figures", Value.of(verdict.counts().figures()));
        fields.put("blank", Value.of(verdict.counts().blank()));
        fields.put("suppressed", Value.of(verdict.counts().suppressed()));
        fields.put("refused", Value.of(verdict.counts().refused()));
        fields.put("errors", Value.of(verdict.errors()));
        fields.put("warnings", Value.of(verdict.warnings()));
        fields.put("organisations", Value.of(verdict.organisations()));
        fields.put(
                "quarters",
                new Value.Seq(verdict.quarters().stream().map(q -> Value.of(q.label())).toList()));
        fields.put("receipt", Value.of(verdict.receipt()));
        SortedMap<String, Value> findings = new TreeMap<>();
        verdict.findings().forEach((code, count) -> findings.put(code, Value.of(count)));
        fields.put("findings", new Value.Doc(findings));
        fields.put("reason", Value.of(verdict.reason()));
    }

    static LedgerEntry entry(Item item) {
        LedgerStatus status = LedgerStatus.valueOf(text(item, "status"));
        return new LedgerEntry(
                document(item.key()),
                status,
                Instant.parse(text(item, "firstSeen")),
                new Hold(
                        (int) number(item, "attempt"),
                        (int) number(item, "spared"),
                        text(item, "owner"),
                        Instant.parse(text(item, "lease"))),
                status.isFinal() ? verdict(item) : null);
    }

    private static Verdict verdict(Item item) {
        return new Verdict(
                Instant.parse(text(item, "at")),
                Instant.parse(text(item, "received")),
                text(item, "submission"),
                text(item, "sha256"),
                text(item, "submitter"),
                text(item, "collection"),
                text(item, "order"),
                new Counts(
                        number(item, "rows"),
                        number(item, "figures"),
                        number(item, "blank"),
                        number(item, "suppressed"),
                        number(item, "refused")),
                number(item, "errors"),
                number(item, "warnings"),
                quarters(item),
                (int) number(item, "organisations"),
                text(item, "receipt"),
                findings(item),
                text(item, "reason"));
    }

    private static SortedSet<Quarter> quarters(Item item) {
        if (!(item.attributes().get("quarters") instanceof Value.Seq(var labels))) {
            return new TreeSet<>();
        }
        return labels.stream()
                .map(label -> Quarter.parse(((Value.Text) label).text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, Long> findings(Item item) {
        SortedMap<String, Long> counts = new TreeMap<>();
        if (item.attributes().get("findings") instanceof Value.Doc(var fields)) {
            fields.forEach((code, count) ->
                    counts.put(code, ((Value.Num) count).number().longValueExact()));
        }
        return counts;
    }

    static DocumentId document(Key key) {
        String file = key.pk().substring(FILE.length());
        int slash = file.indexOf('/');
        return new DocumentId(
                file.substring(0, slash),
                file.substring(slash + 1),
                key.sk().substring(VERSION.length()));
    }

    private static String text(Item item, String name) {
        return item.text(name).orElse("");
    }

    private static long number(Item item, String name) {
        return item.number(name).orElse(BigDecimal.ZERO).longValueExact();
    }
}

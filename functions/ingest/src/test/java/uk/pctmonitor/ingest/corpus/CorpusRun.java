package uk.pctmonitor.ingest.corpus;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.aws.template.permission.RoleTable;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.ingest.IngestFile;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.ingest.lambda.HandlerDoor;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.check.LedgerChecker;
import uk.pctmonitor.store.check.ReturnsChecker;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.RemainingTime;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * One upload through the real path: the bucket's event, the handler, the use case, the packaged
 * catalogue. Stockton (5E1) has sent a good file before. It is 12 July 2010, a week before the
 * returns of the first quarter are due; for the files beside the repository it is five years later.
 */
final class CorpusRun {

    static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final String GOOD =
            """
            org,metric,period,numerator,denominator,value
            5E1,ACC-AE4,2009/10 Q4,9650,9800,
            5E1,SAF-MRSA,2009/10 Q4,,,3
            5E1,QUA-PEX,2009/10 Q4,,,75.5
            5E1,ACC-AE4,2010/11 Q1,9712,9905,
            5E1,SAF-MRSA,2010/11 Q1,,,2
            5E1,QUA-PEX,2010/11 Q1,,,74.9
            """;
    private static final Set<String> COLLECTIONS =
            CATALOGUE.collections().values().stream()
                    .filter(each -> each.kind() == CollectionDefinition.Kind.RETURNS)
                    .map(CollectionDefinition::code)
                    .collect(Collectors.toSet());

    private final MemoryTable table = new MemoryTable();
    private final Bucket bucket = new Bucket();
    private final HandlerDoor door = new HandlerDoor(this::ingest);
    private final Instant now;
    private int tokens;
    private @Nullable IngestResult result;
    private @Nullable RuntimeException failure;
    private @Nullable DocumentId document;

    private CorpusRun(Instant now) {
        this.now = now;
    }

    /** The good file is there. */
    static CorpusRun begin(Case what) {
        CorpusRun run =
                new CorpusRun(
                        Instant.parse(
                                what.isBeside() ? "2015-06-25T09:00:00Z" : "2010-07-12T09:00:00Z"));
        run.upload("inbox/5E1/quarterly/good.csv", Body.of(GOOD.getBytes(StandardCharsets.UTF_8)));
        return run;
    }

    /** Takes in one file version, as the bucket tells of it. */
    void upload(String eventKey, Body body) {
        result = null;
        failure = null;
        String key;
        try {
            key = URLDecoder.decode(eventKey, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            key = eventKey; // No bucket writes such a key; the handler has to say so.
        }
        document = bucket.put(key, body, now.plusSeconds(60L * bucket.all().size()));
        deliver(eventKey);
    }

    /** Delivers the event of the last upload (again). */
    void deliver(String eventKey) {
        try {
            door.announce(Bucket.NAME, eventKey, document().versionId());
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private IngestResult ingest(DocumentId id, String sequencer) {
        IngestFile file =
                new IngestFile(
                        new RoleTable(table, "IngestRole"),
                        LeaseTerms.DEFAULT,
                        bucket,
                        CATALOGUE,
                        UploadedRows::open,
                        () -> now,
                        () -> "owner-" + ++tokens,
                        RemainingTime.UNLIMITED);
        IngestResult done = file.run(id, sequencer);
        result = done;
        return done;
    }

    private DocumentId document() {
        return Objects.requireNonNull(document);
    }

    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    IngestResult result() {
        return Objects.requireNonNull(result, "the use case was not reached");
    }

    Optional<LedgerStatus> status() {
        return new Ledger(table).find(document()).map(entry -> entry.status());
    }

    Findings findings() {
        return switch (result()) {
            case IngestResult.Accepted accepted -> accepted.findings();
            case IngestResult.Refused refused -> refused.findings();
            default -> Findings.NONE;
        };
    }

    /** The findings in the words of {@link Line#finding}. */
    List<String> found() {
        return findings().listed().stream().map(CorpusRun::words).sorted().distinct().toList();
    }

    private static String words(Finding it) {
        String word =
                switch (it.severity()) {
                    case WARNING -> Outcome.REMARK.word;
                    case ROW_ERROR -> Outcome.ROW_REFUSED.word;
                    case FILE_ERROR -> Outcome.REFUSED.word;
                };
        String rows = it.row() == null ? "" : String.valueOf(it.row());
        String column = it.column() == null ? "" : it.column();
        return word
                + " "
                + it.code()
                + " row "
                + (it.otherRow() == null ? rows : it.otherRow() + "+" + rows)
                + " column "
                + column;
    }

    /** What the submitter is told about the last upload; empty for nothing. */
    Optional<Message> receipt() {
        String subject = "[" + reference() + "]";
        return new Outbox(table)
                .backlog().facts().stream()
                        .filter(Fact.FileReceipt.class::isInstance)
                        .map(fact -> ((Fact.FileReceipt) fact).message())
                        .filter(message -> message.subject().text().endsWith(subject))
                        .findFirst();
    }

    private String reference() {
        return new Ledger(table)
                .find(document())
                .map(entry -> entry.finished().receipt())
                .orElse("none");
    }

    String log() {
        return door.log();
    }

    List<Item> items() {
        return table.everything();
    }

    /** What readers see: every current figure. */
    SortedMap<String, String> seen() {
        SortedMap<String, String> seen = new TreeMap<>();
        Returns returns = new Returns(table);
        for (String collection : COLLECTIONS) {
            for (String org : organisations()) {
                for (StoredReturn each :
                        Returns.current(returns.history(org, collection)).values()) {
                    each.content()
                            .measures()
                            .forEach((metric, measure) ->
                                    seen.put(
                                            "%s %s %s"
                                                    .formatted(
                                                            org, each.content().quarter(), metric),
                                            words(measure)));
                }
            }
        }
        return seen;
    }

    /** All of which anything is kept. */
    private Set<String> organisations() {
        return items().stream()
                .map(item -> item.key().pk())
                .filter(pk -> pk.startsWith("ORG#"))
                .map(pk -> pk.substring("ORG#".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Measure measure) {
        List<String> parts = new ArrayList<>();
        parts.add(measure.provenance().name());
        part(parts, "value", measure.value());
        part(parts, "numerator", measure.numerator());
        part(parts, "denominator", measure.denominator());
        return String.join(" ", parts);
    }

    private static void part(List<String> parts, String name, @Nullable BigDecimal number) {
        if (number != null) {
            parts.add(name + " " + number.toPlainString());
        }
    }

    /** Everything that is promised and not kept. */
    List<Breach> breaches() {
        Set<String> orgs = organisations();
        return Stream.concat(
                        new LedgerChecker(table).check(bucket.all()).stream(),
                        COLLECTIONS.stream()
                                .flatMap(each ->
                                        new ReturnsChecker(table).check(orgs, each).stream()))
                .toList();
    }
}

package uk.pctmonitor.ingest.lambda;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.Verdict;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/**
 * What the log says of one file: names and counts, never what stands in a cell.
 *
 * @param outcome the ledger's status, or {@code IGNORED}
 * @param message in a few words
 * @param facts by name
 */
record ResultFacts(String outcome, String message, SortedMap<String, Object> facts) {

    static ResultFacts of(DocumentId file, IngestResult result) {
        return switch (result) {
            case IngestResult.Accepted accepted -> finished(accepted.entry(), "file taken in");
            case IngestResult.Refused refused -> finished(refused.entry(), "file refused");
            case IngestResult.Quarantined aside -> finished(aside.entry(), "file put aside");
            case IngestResult.AlreadyDone done -> finished(done.entry(), "file was done before");
            case IngestResult.Ignored ignored ->
                    new ResultFacts(
                            "IGNORED",
                            "file ignored",
                            new TreeMap<>(Map.of("file", file.key(), "reason", ignored.reason())));
        };
    }

    private static ResultFacts finished(LedgerEntry entry, String message) {
        Verdict verdict = entry.finished();
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("file", entry.document().key());
        facts.put("version", entry.document().versionId());
        facts.put("status", entry.status().name().toLowerCase(Locale.ROOT));
        facts.put("submission", verdict.submission());
        facts.put("receipt", verdict.receipt());
        facts.put("rows", verdict.counts().rows());
        facts.put("figures", verdict.counts().figures());
        facts.put("blank", verdict.counts().blank());
        facts.put("errors", verdict.errors());
        facts.put("warnings", verdict.warnings());
        facts.put("findings", String.join(" ", verdict.findings().keySet()));
        return new ResultFacts(entry.status().name(), message, facts);
    }
}

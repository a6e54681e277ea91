package uk.pctmonitor.local.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import uk.pctmonitor.local.report.UploadedFiles.Uploaded;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/** Every accepted file still has the bytes it was accepted with (S2). */
public final class UnchangedFiles {

    private final DocumentStore documents;

    public UnchangedFiles(DocumentStore documents) {
        this.documents = documents;
    }

    /** What is wrong; empty when all is well. */
    public List<Breach> check(List<Uploaded> files) throws IOException {
        List<Breach> breaches = new ArrayList<>();
        for (Uploaded file : files) {
            LedgerEntry entry = file.entry();
            if (entry != null
                    && entry.status().isVisible()
                    && !entry.finished().sha256().equals(sha256(file.head().id()))) {
                breaches.add(
                        new Breach(
                                "S2",
                                file.head().id().key()
                                        + " has other bytes than when it was accepted."));
            }
        }
        return breaches;
    }

    private String sha256(DocumentId id) throws IOException {
        try (InputStream bytes = documents.open(id);
                DigestInputStream digest =
                        new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

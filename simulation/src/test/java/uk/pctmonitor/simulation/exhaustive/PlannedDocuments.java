package uk.pctmonitor.simulation.exhaustive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.store.port.DocumentStore;

/** Documents that can't be read by plan. */
record PlannedDocuments(DocumentStore documents, FaultPlan plan) implements DocumentStore {

    @Override
    public Optional<Head> head(DocumentId id) {
        lookUp();
        return documents.head(id);
    }

    @Override
    public List<Head> versions(String bucket, String keyPrefix) {
        lookUp();
        return documents.versions(bucket, keyPrefix);
    }

    @Override
    public InputStream open(DocumentId id) throws IOException {
        Fault fault = plan.next(Call.OPEN_DOCUMENT).orElse(null);
        if (fault == null) {
            return documents.open(id);
        }
        plan.crash(fault);
        if (fault == Fault.HALFWAY) {
            byte[] all = documents.open(id).readAllBytes();
            return new SequenceInputStream(
                    new ByteArrayInputStream(all, 0, all.length / 2), new Broken());
        }
        throw new IOException(fault.toString());
    }

    private void lookUp() {
        Fault fault = plan.next(Call.LOOK_UP_DOCUMENT).orElse(null);
        if (fault != null) {
            plan.crash(fault);
            throw new UncheckedIOException(new IOException(fault.toString()));
        }
    }

    /** The connection is lost here. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the connection was lost");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }
}

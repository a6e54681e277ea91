package uk.pctmonitor.simulation.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.pctmonitor.store.port.DocumentStore;

/** A bucket at which accidents happen. */
record ShakyDocuments(DocumentStore documents, Hazards hazards) implements DocumentStore {

    @Override
    public Optional<Head> head(DocumentId id) {
        return call(() -> documents.head(id));
    }

    @Override
    public InputStream open(DocumentId id) {
        return call(() -> {
            try {
                return documents.open(id);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        });
    }

    @Override
    public List<Head> versions(String bucket, String keyPrefix) {
        return call(() -> documents.versions(bucket, keyPrefix));
    }

    private <T> T call(Supplier<T> real) {
        return hazards.call(
                real, () -> {}, () -> new UncheckedIOException(new IOException("by lot")));
    }
}

package uk.pctmonitor.bench;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.store.port.DocumentStore;

/** Counts the bytes that are read from the files of another store. */
final class CountedDocuments implements DocumentStore {

    private final DocumentStore documents;
    private long bytes;

    CountedDocuments(DocumentStore documents) {
        this.documents = documents;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public Optional<Head> head(DocumentId id) {
        return documents.head(id);
    }

    @Override
    public List<Head> versions(String bucket, String keyPrefix) {
        return documents.versions(bucket, keyPrefix);
    }

    @Override
    public InputStream open(DocumentId id) throws IOException {
        return new FilterInputStream(documents.open(id)) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                bytes += one < 0 ? 0 : 1;
                return one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                bytes += Math.max(read, 0);
                return read;
            }
        };
    }
}

package uk.pctmonitor.store.port;

import java.time.Instant;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

class MemoryDocumentsTest extends DocumentStoreContract {

    private final MemoryDocuments documents = new MemoryDocuments();

    @Override
    protected DocumentStore store() {
        return documents;
    }

    @Override
    protected String bucket() {
        return "bucket";
    }

    @Override
    protected DocumentId put(String key, byte[] content) {
        return documents.put(bucket(), key, content, Instant.parse("2014-11-12T09:30:00Z"));
    }
}

package uk.pctmonitor.ingest.corpus;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.pctmonitor.store.port.DocumentStore;

/** A bucket whose files may be larger than memory. */
final class Bucket implements DocumentStore {

    static final String NAME = "uploads";

    private record Kept(Head head, Body body) {}

    private final Map<DocumentId, Kept> kept = new LinkedHashMap<>();

    DocumentId put(String key, Body body, Instant at) {
        DocumentId id = new DocumentId(NAME, key, "v" + (kept.size() + 1));
        kept.put(id, new Kept(new Head(id, body.bytes(), at), body));
        return id;
    }

    List<DocumentId> all() {
        return new ArrayList<>(kept.keySet());
    }

    @Override
    public Optional<Head> head(DocumentId id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::head);
    }

    @Override
    public InputStream open(DocumentId id) {
        Kept found = kept.get(id);
        if (found == null) {
            throw new IllegalStateException("there is no " + id);
        }
        return found.body().content().get();
    }

    @Override
    public List<Head> versions(String bucket, String keyPrefix) {
        return kept.values().stream()
                .map(Kept::head)
                .filter(head -> head.id().key().startsWith(keyPrefix))
                .toList();
    }
}

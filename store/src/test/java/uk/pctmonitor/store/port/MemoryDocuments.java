package uk.pctmonitor.store.port;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Documents in memory with versions, as a versioned bucket keeps them. */
public final class MemoryDocuments implements DocumentStore {

    private record Stored(Head head, Supplier<InputStream> content) {}

    private final List<Stored> stored = new ArrayList<>();

    /**
     * A new version of the file.
     *
     * @return its id; version ids rise in the order of the puts, over all files
     */
    public synchronized DocumentId put(
            String bucket, String key, byte[] content, Instant lastModified) {
        DocumentId id = new DocumentId(bucket, key, "v%06d".formatted(stored.size() + 1));
        byte[] kept = content.clone();
        stored.add(
                new Stored(
                        new Head(id, kept.length, lastModified),
                        () -> new ByteArrayInputStream(kept)));
        return id;
    }

    @Override
    public synchronized Optional<Head> head(DocumentId id) {
        return find(id).map(Stored::head);
    }

    @Override
    public synchronized InputStream open(DocumentId id) throws NoSuchFileException {
        return find(id).orElseThrow(() -> new NoSuchFileException(id.toString())).content().get();
    }

    @Override
    public synchronized List<Head> versions(String bucket, String keyPrefix) {
        return stored.stream()
                .map(Stored::head)
                .filter(head -> head.id().bucket().equals(bucket))
                .filter(head -> head.id().key().startsWith(keyPrefix))
                .sorted(Comparator.comparing(head -> head.id().key()))
                .toList();
    }

    private Optional<Stored> find(DocumentId id) {
        return stored.stream().filter(each -> each.head().id().equals(id)).findFirst();
    }
}

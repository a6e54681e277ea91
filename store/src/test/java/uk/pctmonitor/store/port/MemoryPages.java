package uk.pctmonitor.store.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Pages in memory. It knows what was put, and can stop taking pages. */
public final class MemoryPages implements PageStore {

    private final SortedMap<String, byte[]> kept = new TreeMap<>();
    private final SortedMap<String, String> types = new TreeMap<>();
    private final List<String> puts = new ArrayList<>();
    private @Nullable String refused;

    @Override
    public synchronized void put(String path, byte[] bytes, String contentType) {
        if (path.equals(refused)) {
            throw new SimulatedCrash("put " + path);
        }
        kept.put(PageStore.checked(path), bytes.clone());
        types.put(path, contentType);
        puts.add(path);
    }

    @Override
    public synchronized Optional<byte[]> find(String path) {
        return Optional.ofNullable(kept.get(PageStore.checked(path))).map(byte[]::clone);
    }

    /** From now on everything ends when this page is put; {@code null} for none. */
    public synchronized void crashAt(@Nullable String path) {
        refused = path;
    }

    /** The paths of all pages, in order. */
    public synchronized SortedSet<String> paths() {
        return new TreeSet<>(kept.keySet());
    }

    /** The page as text; there must be one. */
    public synchronized String text(String path) {
        return new String(
                Objects.requireNonNull(kept.get(path), () -> "there is no page " + path), UTF_8);
    }

    /** The content type with which the page was put. */
    public synchronized @Nullable String type(String path) {
        return types.get(path);
    }

    /** The paths put since the last look, in the order of the puts. */
    public synchronized List<String> fresh() {
        List<String> fresh = List.copyOf(puts);
        puts.clear();
        return fresh;
    }
}

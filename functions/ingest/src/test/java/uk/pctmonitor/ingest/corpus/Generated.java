package uk.pctmonitor.ingest.corpus;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import uk.pctmonitor.readers.xlsx.CorpusBooks;

/** Contents that are too large, or too hostile, to be kept: written when they are needed. */
final class Generated {

    private static final Map<String, Supplier<Body>> BY_NAME = new TreeMap<>();

    static {
        BY_NAME.put("FIL/gigabyte.csv", () -> Body.unopened(1_000_000_000L));
        for (String name : CorpusBooks.names()) {
            BY_NAME.put("XLS/" + name + ".xlsx", () -> Body.of(CorpusBooks.of(name)));
        }
    }

    private Generated() {}

    static Body of(String name) {
        Supplier<Body> found = BY_NAME.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nothing generates " + name);
        }
        return found.get();
    }

    static SortedSet<String> names() {
        return new TreeSet<>(BY_NAME.keySet());
    }
}

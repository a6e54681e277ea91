package uk.pctmonitor.ingest.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import uk.pctmonitor.readers.xlsx.CorpusBooks;

/** Contents that are too large, or too hostile, to be kept: written when they are needed. */
final class Generated {

    private static final Map<String, Supplier<Body>> BY_NAME = new TreeMap<>();

    private static final String HEADER = "org,metric,period,numerator,denominator,value\n";
    private static final String ROW = "5E1,PH-SMOKE4,2010/11 Q1,,,391\n";
    private static final int LIMIT = 20_000_000;
    private static final int MOST_ROWS = 200_000;

    static {
        BY_NAME.put("FIL/gigabyte.csv", () -> Body.unopened(1_000_000_000L));
        for (String name : CorpusBooks.names()) {
            BY_NAME.put("XLS/" + name + ".xlsx", () -> Body.of(CorpusBooks.of(name)));
        }
        BY_NAME.put("FIL/at-the-limit.csv", () -> text(filledTo(LIMIT)));
        BY_NAME.put("FIL/over-the-limit.csv", () -> Body.unopened(LIMIT + 1L));
        BY_NAME.put("FIL/larger-than-told.csv", () -> text(filledTo(LIMIT + 1)).claiming(100));
        BY_NAME.put("FIL/most-rows.csv", () -> text(HEADER + ROW.repeat(MOST_ROWS)));
        BY_NAME.put("FIL/one-row-more.csv", () -> text(HEADER + ROW.repeat(MOST_ROWS + 1)));
        BY_NAME.put("FIL/old-sheet.csv", () -> text(HEADER + ROW.repeat(65_535)));
        BY_NAME.put("FIL/new-sheet.csv", () -> text(HEADER + "\n".repeat(1_048_576 - 2) + ROW));
        BY_NAME.put("FIL/eicar.csv", () -> text(HEADER + ROW.replace("391", virusTest())));
        BY_NAME.put(
                "CSV/huge-cell.csv",
                () -> text(HEADER + ROW + ROW.replace("391", "7".repeat(10_000_000))));
        BY_NAME.put("CSV/one-line.csv", () -> text("x".repeat(LIMIT - 1)));
        BY_NAME.put("CSV/wide.csv", () -> text("org" + ",value".repeat(99_999) + "\n" + ROW));
        BY_NAME.put(
                "NUM/ten-thousand-digits.csv",
                () -> text(HEADER + ROW.replace("391", "9".repeat(10_000))));
    }

    private static Body text(String text) {
        return Body.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A good return, and blank rows up to so many bytes. */
    private static String filledTo(int bytes) {
        return HEADER + ROW + "\n".repeat(bytes - HEADER.length() - ROW.length());
    }

    /** The test file that every virus scanner knows; in two halves, or it would be found here. */
    private static String virusTest() {
        return "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
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

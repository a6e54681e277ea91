package uk.pctmonitor.local.scheme;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.intake.Echo;

/** What is wrong with a file of scores, one line each. */
final class Faults {

    private final String file;
    private final List<String> lines = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void ofFile(String problem) {
        lines.add("%s: %s".formatted(file, problem));
    }

    void ofColumn(long row, String column, String problem) {
        lines.add("%s, row %d, column \"%s\": %s".formatted(file, row, Echo.of(column), problem));
    }

    void ofCell(long row, String column, String seen, String problem) {
        lines.add(
                "%s, row %d, column %s: \"%s\": %s"
                        .formatted(file, row, column, Echo.of(seen), problem));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}

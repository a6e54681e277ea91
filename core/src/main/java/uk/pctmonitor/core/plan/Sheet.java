package uk.pctmonitor.core.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Text of a CSV file that a spreadsheet opens without calculating anything in it. */
final class Sheet {

    private final int width;
    private final StringBuilder text = new StringBuilder();

    Sheet(List<String> columns) {
        this.width = columns.size();
        text.append(String.join(",", columns)).append('\n');
    }

    /** Adds a row; the cells stand under the columns. */
    Sheet row(String... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells under " + width + " columns");
        }
        text.append(Arrays.stream(cells).map(Sheet::cell).collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    /** The whole file, its lines ended by {@code \n}. */
    String text() {
        return text.toString();
    }

    private static String cell(String words) {
        boolean formula = !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0;
        String safe = formula ? "'" + words : words;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

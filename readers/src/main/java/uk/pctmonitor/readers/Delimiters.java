package uk.pctmonitor.readers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.FindingCode;

/** Notices from the first row that the cells are not divided as the collection says. */
final class Delimiters {

    private static final Map<Character, String> NAMES =
            Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "vertical bars");

    private Delimiters() {}

    /** Stops when the first row must have been written with another delimiter. */
    static void check(long line, List<String> cells, CollectionDefinition collection) {
        String wanted = name(collection.delimiter());
        String first = cells.getFirst();
        if (first.toLowerCase(Locale.ROOT).startsWith("sep=")) {
            throw StoppedReading.line(
                    line,
                    FindingCode.DELIMITER,
                    "The file begins with a line for the spreadsheet program (sep=).",
                    "Delete that line and divide the cells by " + wanted + ".");
        }
        Character other = other(first, collection.delimiter());
        if (cells.size() == 1 && other != null && collection.columns().size() > 1) {
            throw StoppedReading.line(
                    line,
                    FindingCode.DELIMITER,
                    "The cells are divided by %s; this collection divides them by %s."
                            .formatted(name(other), wanted),
                    "Save the file again with " + wanted + " between the cells.");
        }
    }

    private static @Nullable Character other(String text, char delimiter) {
        return NAMES.keySet().stream()
                .filter(each -> each != delimiter && text.indexOf(each) >= 0)
                .max((a, b) -> Long.compare(count(text, a), count(text, b)))
                .orElse(null);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String name(char delimiter) {
        return NAMES.getOrDefault(delimiter, "'" + delimiter + "'");
    }
}

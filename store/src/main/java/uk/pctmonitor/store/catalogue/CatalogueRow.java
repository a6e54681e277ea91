package uk.pctmonitor.store.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.template.Terms;

/**
 * One row of a catalogue file. Every reading method notes what is wrong with the cell and then
 * gives its default, so that reading goes on; {@link #isSound} tells whether anything was wrong.
 */
final class CatalogueRow {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final FaultLog log;
    private boolean sound = true;

    CatalogueRow(String file, long line, Map<String, String> cells, FaultLog log) {
        this.file = file;
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.log = log;
    }

    long line() {
        return line;
    }

    boolean isSound() {
        return sound;
    }

    void fault(String column, String problem) {
        sound = false;
        log.add(file, line, column, problem);
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** The cell, empty when it or its column is missing. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    String textOr(String column, String otherwise) {
        return has(column) ? text(column) : otherwise;
    }

    String mandatory(String column) {
        if (!has(column)) {
            fault(column, "The cell is empty and must not be.");
        }
        return text(column);
    }

    /** A code: letters, digits, dots, underscores and hyphens, 40 characters at most. */
    String code(String column) {
        String text = mandatory(column);
        if (!text.isEmpty() && !CODE.matcher(text).matches()) {
            fault(
                    column,
                    seen(text)
                            + " is not a code: use up to 40 letters, digits, dots, underscores and"
                            + " hyphens, beginning with a letter or digit.");
        }
        return text;
    }

    /** Texts separated by semicolons, without empty ones. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split(";", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    @Nullable BigDecimal decimal(String column) {
        return read(
                column,
                text -> DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null,
                "a number such as 97.5");
    }

    @Nullable Long whole(String column) {
        return read(
                column,
                text -> WHOLE.matcher(text).matches() ? Long.valueOf(text) : null,
                "a whole number of 0 or more");
    }

    int wholeOr(String column, int otherwise, int least, int most) {
        Long number = whole(column);
        if (number == null) {
            return otherwise;
        }
        if (number < least || number > most) {
            fault(column, "%d is not in %d to %d.".formatted(number, least, most));
            return otherwise;
        }
        return number.intValue();
    }

    @Nullable LocalDate date(String column) {
        return read(column, CatalogueRow::toDate, "a date such as 2006-10-01");
    }

    /** By its parts: setting up a date format costs more than reading a whole file. */
    private static @Nullable LocalDate toDate(String text) {
        Matcher parts = DATE.matcher(text);
        try {
            return parts.matches()
                    ? LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** A quarter, or an end of a financial year given alone. */
    @Nullable Quarter quarter(String column, Function<String, Quarter> reading) {
        if (!has(column)) {
            return null;
        }
        try {
            return reading.apply(text(column));
        } catch (IllegalArgumentException wrong) {
            fault(column, String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    boolean yes(String column, boolean otherwise) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "" -> otherwise;
            case "yes" -> true;
            case "no" -> false;
            default -> {
                fault(column, seen(text(column)) + " is neither yes nor no.");
                yield otherwise;
            }
        };
    }

    /** Lines joined by plus and minus, from a part of the column's cell. */
    @Nullable Terms terms(String column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Terms.parse(text);
        } catch (IllegalArgumentException wrong) {
            fault(column, String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    /** One of the constants, written as such, in capitals or not. */
    <E extends Enum<E>> E oneOf(String column, Class<E> type, E otherwise) {
        if (!has(column)) {
            return otherwise;
        }
        String wanted = text(column).toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        String allowed =
                Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
        fault(column, seen(text(column)) + " is not one of " + allowed + ".");
        return otherwise;
    }

    private <T> @Nullable T read(
            String column, Function<String, @Nullable T> reading, String wanted) {
        if (!has(column)) {
            return null;
        }
        T value = reading.apply(text(column));
        if (value == null) {
            fault(column, seen(text(column)) + " is not " + wanted + ".");
        }
        return value;
    }

    static String seen(String text) {
        return "'" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "'";
    }
}

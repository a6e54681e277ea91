package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;

/**
 * The cells of one row by what they hold; a column that the file does not have is an empty cell.
 * What can't be read is null, and a fault of the row.
 */
record Cells(Header header, RowReading row) {

    private static final String FILL_IN = "Fill it in.";

    /** The text, empty when the cell is. */
    @Nullable String text(Role role) {
        Position at = header.find(role).orElse(null);
        return at == null ? "" : row.text(at);
    }

    /** Words that no finding repeats, empty when the cell is. */
    @Nullable String words(Role role, int most) {
        Position at = header.find(role).orElse(null);
        return at == null ? "" : row.words(at, most);
    }

    /** The same, where the cell must not be empty. */
    @Nullable String neededWords(Role role, int most) {
        String words = words(role, most);
        if (words != null && words.isEmpty()) {
            missing(role, "The cell is empty.", FILL_IN);
            return null;
        }
        return words;
    }

    /** One of the constants, written in capitals or not, with spaces or underscores. */
    <E extends Enum<E>> @Nullable E choice(Role role, Class<E> type) {
        return choice(role, Arrays.asList(type.getEnumConstants()));
    }

    /** One of these constants. */
    <E extends Enum<E>> @Nullable E choice(Role role, List<E> allowed) {
        String text = text(role);
        if (text == null) {
            return null;
        }
        String wanted = CellText.upperCased(text).replace(' ', '_').replace('-', '_');
        for (E each : allowed) {
            if (each.name().equals(wanted)) {
                return each;
            }
        }
        String fix =
                "Write one of: "
                        + allowed.stream().map(Enum::name).collect(Collectors.joining(", "))
                        + ".";
        if (text.isEmpty()) {
            missing(role, "The cell is empty.", fix);
        } else {
            error(
                    FindingCode.BAD_CHOICE,
                    role,
                    Echo.quoted(text) + " is not one of the words that may stand here.",
                    fix);
        }
        return null;
    }

    /** The day; null without a fault when the cell is empty. */
    @Nullable LocalDate date(Role role) {
        Position at = header.find(role).orElse(null);
        String text = text(role);
        return at == null || text == null || text.isEmpty() ? null : DateCell.read(row, at, text);
    }

    /** The same, where the cell must not be empty. */
    @Nullable LocalDate neededDate(Role role) {
        if (isEmpty(role)) {
            missing(role, "The date is missing.", "Write year, month and day, such as 2011-03-31.");
            return null;
        }
        return date(role);
    }

    /** A whole number within the bounds; null without a fault when the cell is empty. */
    @Nullable Integer count(Role role, int least, int most) {
        String text = text(role);
        if (text == null || text.isEmpty()) {
            return null;
        }
        // Nine digits fit an int.
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            error(
                    FindingCode.BAD_COUNT,
                    role,
                    "%s is not a whole number from %d to %d."
                            .formatted(Echo.quoted(text), least, most),
                    "Write the number alone.");
            return null;
        }
        return number;
    }

    /** Texts separated by semicolons; null when the cell can't be read. */
    @Nullable List<String> list(Role role) {
        String text = text(role);
        return text == null
                ? null
                : Stream.of(text.split(";", -1))
                        .map(CellText::trim)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    boolean isEmpty(Role role) {
        return header.find(role).map(at -> CellText.trim(row.raw(at)).isEmpty()).orElse(true);
    }

    /** Refuses what stands in a cell that has no meaning in this row. */
    void unwanted(Role role, String why) {
        if (!isEmpty(role)) {
            row.confidentialError(
                    FindingCode.UNEXPECTED_CELL, heading(role), why, "Leave the cell empty.");
        }
    }

    void missing(Role role, String problem, String fix) {
        row.confidentialError(FindingCode.EMPTY_CELL, heading(role), problem, fix);
    }

    void error(FindingCode code, Role role, String problem, String fix) {
        Position at = header.find(role).orElse(null);
        if (at == null) {
            row.confidentialError(code, heading(role), problem, fix);
        } else {
            row.error(code, at, problem, fix);
        }
    }

    /** The heading of the column, or what it is usually called. */
    String heading(Role role) {
        return header.find(role)
                .map(Position::heading)
                .orElseGet(() -> role.name().toLowerCase(Locale.ROOT));
    }
}

package uk.pctmonitor.core.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Header.Position;

/** Reads a day such as {@code 2011-03-31}. */
final class DateCell {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DateCell() {}

    /** The day; null, and a fault, when the text is none. */
    static @Nullable LocalDate read(RowReading row, Position at, String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Such as 2011-02-30: reported like every other text that is no date.
        }
        row.error(
                FindingCode.BAD_DATE,
                at,
                Echo.quoted(text) + " is not a date.",
                "Write year, month and day, such as 2011-03-31.");
        return null;
    }
}

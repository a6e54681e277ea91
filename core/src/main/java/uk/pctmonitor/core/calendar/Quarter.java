package uk.pctmonitor.core.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One quarter of a financial year: Q1 is April to June, Q4 January to March (rules.md 4.10).
 *
 * @param year the financial year
 * @param number 1 to 4
 */
public record Quarter(FinancialYear year, int number) implements Comparable<Quarter> {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/-](\\d{2}|\\d{4})[ /_-]?Q(\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER_FIRST =
            Pattern.compile("Q(\\d) (\\d{4})[/-](\\d{2}|\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALENDAR_STYLE =
            Pattern.compile("\\d{4}[ -]?Q\\d|Q\\d[ -]?\\d{4}", Pattern.CASE_INSENSITIVE);

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A quarter is Q1 to Q4, not Q" + number + ".");
        }
    }

    /** The quarter with this number of the financial year that begins in {@code startYear}. */
    public static Quarter of(int startYear, int number) {
        return new Quarter(new FinancialYear(startYear), number);
    }

    /**
     * Reads {@code 2006/07 Q3}, {@code 2006-07Q3}, {@code 2006-07/Q3}, {@code 2006/2007 Q3} or
     * {@code Q3 2006/07}.
     *
     * @throws IllegalArgumentException with one plain sentence, when the text is anything else; a
     *     calendar-year style such as {@code 2006Q3} is refused because it could mean either year
     */
    public static Quarter parse(String text) {
        String trimmed = text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(trimmed);
        if (yearFirst.matches()) {
            return read(trimmed, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher quarterFirst = QUARTER_FIRST.matcher(trimmed);
        if (quarterFirst.matches()) {
            return read(
                    trimmed, quarterFirst.group(2), quarterFirst.group(3), quarterFirst.group(1));
        }
        if (looksLikeCalendarStyle(trimmed)) {
            throw new IllegalArgumentException(
                    "'" + trimmed + "' could be a calendar or a financial year; write 2006/07 Q3.");
        }
        throw new IllegalArgumentException(
                "'"
                        + trimmed
                        + "' is not a quarter; write the financial year and quarter as 2006/07 Q3.");
    }

    /**
     * Whether the text names a year and a quarter in calendar-year style, such as {@code 2006Q3}.
     */
    public static boolean looksLikeCalendarStyle(String text) {
        return CALENDAR_STYLE.matcher(text.strip()).matches();
    }

    private static Quarter read(String text, String start, String end, String number) {
        FinancialYear year = FinancialYear.of(text, start, end);
        int quarter = Integer.parseInt(number);
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("'" + text + "': a quarter is Q1 to Q4.");
        }
        return new Quarter(year, quarter);
    }

    /** The quarter in which the date lies. */
    public static Quarter containing(LocalDate date) {
        int monthsSinceApril = Math.floorMod(date.getMonthValue() - 4, 12);
        return new Quarter(FinancialYear.containing(date), monthsSinceApril / 3 + 1);
    }

    /** First day of the quarter. */
    public LocalDate start() {
        return LocalDate.of(year.startYear(), 4, 1).plusMonths(3L * (number - 1));
    }

    /** Last day of the quarter. */
    public LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    /** The quarter that many quarters later; earlier when negative. */
    public Quarter plus(int quarters) {
        int index = year.startYear() * 4 + (number - 1) + quarters;
        return of(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /** The quarter after this one. */
    public Quarter next() {
        return plus(1);
    }

    /** The quarter before this one. */
    public Quarter previous() {
        return plus(-1);
    }

    /** How many quarters from this one to the other; negative when that is earlier. */
    public int until(Quarter other) {
        return (other.year.startYear() - year.startYear()) * 4 + other.number - number;
    }

    /** The label as printed and stored: {@code 2006/07 Q3}. It sorts in time order. */
    public String label() {
        return year.label() + " Q" + number;
    }

    @Override
    public int compareTo(Quarter other) {
        int byYear = year.compareTo(other.year);
        return byYear != 0 ? byYear : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return label();
    }
}

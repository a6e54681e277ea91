package uk.pctmonitor.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An NHS financial year: 1 April to 31 March, labelled {@code 2006/07} (rules.md 4.10).
 *
 * @param startYear the calendar year in which it begins, 1900 to 2199
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[/-](\\d{2}|\\d{4})");

    public FinancialYear {
        if (startYear < 1900 || startYear > 2199) {
            throw new IllegalArgumentException(
                    "A financial year starts in 1900 to 2199, not in " + startYear + ".");
        }
    }

    /** The financial year in which the date lies: 31 March 2007 is in 2006/07. */
    public static FinancialYear containing(LocalDate date) {
        return new FinancialYear(
                date.getMonthValue() < Month.APRIL.getValue()
                        ? date.getYear() - 1
                        : date.getYear());
    }

    /**
     * Reads {@code 2006/07}, {@code 2006-07} or {@code 2006/2007}.
     *
     * @throws IllegalArgumentException with one plain sentence, when the text is anything else
     */
    public static FinancialYear parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'" + text.strip() + "' is not a financial year; write it as 2006/07.");
        }
        return of(text.strip(), parts.group(1), parts.group(2));
    }

    /** The year between the two written ones, which must follow each other. */
    static FinancialYear of(String text, String start, String end) {
        int startYear = Integer.parseInt(start);
        int expectedEnd = end.length() == 2 ? (startYear + 1) % 100 : startYear + 1;
        if (Integer.parseInt(end) != expectedEnd) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not a financial year; it ends the year after it begins, as"
                            + " 2006/07.");
        }
        return new FinancialYear(startYear);
    }

    /** First quarter, April to June. */
    public Quarter firstQuarter() {
        return new Quarter(this, 1);
    }

    /** Last quarter, January to March. */
    public Quarter lastQuarter() {
        return new Quarter(this, 4);
    }

    /** The label as printed and stored, such as {@code 1999/00}. */
    public String label() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "/0" : "/") + end;
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}

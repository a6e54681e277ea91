package uk.pctmonitor.core.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * An NHS financial year: 1 April to 31 March, labelled {@code 2006/07} (rules.md 4.10).
 *
 * @param startYear the calendar year in which it begins, 1900 to 2199
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

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

    /** The label as printed and stored, such as {@code 1999/00}. */
    public String label() {
        return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
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

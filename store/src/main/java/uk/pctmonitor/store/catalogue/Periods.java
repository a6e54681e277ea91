package uk.pctmonitor.store.catalogue;

import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;

/** Ends of periods as catalogue files write them: a quarter, or a financial year for all of it. */
final class Periods {

    private Periods() {}

    /**
     * Where the period begins: the quarter, or the first of the year.
     *
     * @throws IllegalArgumentException with a sentence
     */
    static Quarter first(String text) {
        return isYear(text) ? FinancialYear.parse(text).firstQuarter() : Quarter.parse(text);
    }

    /**
     * Where the period ends: the quarter, or the last of the year.
     *
     * @throws IllegalArgumentException with a sentence
     */
    static Quarter last(String text) {
        return isYear(text) ? FinancialYear.parse(text).lastQuarter() : Quarter.parse(text);
    }

    private static boolean isYear(String text) {
        return text.indexOf('Q') < 0 && text.indexOf('q') < 0;
    }
}

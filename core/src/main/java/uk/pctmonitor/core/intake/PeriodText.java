package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;

/** Reads quarters and financial years as people write them in files. */
final class PeriodText {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})[/-]([0-9]{2}|[0-9]{4})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:Q|Quarter )?([0-9]{1,2})", Pattern.CASE_INSENSITIVE);
    private static final String MONTH =
            "(jan(?:uary)?|mar(?:ch)?|apr(?:il)?|june?|july?|sept?(?:ember)?|oct(?:ober)?|dec(?:ember)?)";
    private static final Pattern MONTHS =
            Pattern.compile(
                    MONTH + "(?: to | ?- ?)" + MONTH + " ([0-9]{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_YEAR =
            Pattern.compile("[0-9]{2}[/-][0-9]{2} Q[0-9]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile(
                    "[0-9]{5}|[A-Za-z]{3}-[0-9]{2,4}|[0-9]{1,2}-[A-Za-z]{3}(-[0-9]{2,4})?|[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}");
    private static final Pattern NAME_YEAR_FIRST =
            Pattern.compile(
                    "(?<![0-9])([0-9]{4})[-_ /]?([0-9]{4}|[0-9]{2})[-_ ]*Q([0-9])(?![0-9])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_QUARTER_FIRST =
            Pattern.compile(
                    "(?<![A-Za-z])Q([0-9])[-_ ]*([0-9]{4})[-_ ]?([0-9]{4}|[0-9]{2})(?![0-9])",
                    Pattern.CASE_INSENSITIVE);

    private PeriodText() {}

    /**
     * A quarter in one text.
     *
     * @throws IllegalArgumentException with one plain sentence when it is none
     */
    static Quarter quarter(String text) {
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            return ofMonths(months);
        }
        refuseDate(text);
        Matcher shortYear = SHORT_YEAR.matcher(text);
        try {
            return Quarter.parse(shortYear.matches() ? "20" + text : text);
        } catch (IllegalArgumentException e) {
            String problem = String.valueOf(e.getMessage());
            throw new IllegalArgumentException(
                    problem.replace("'" + text.strip() + "'", Echo.quoted(text)), e);
        }
    }

    /** The months name the quarter and the calendar year the financial year: nothing is guessed. */
    private static Quarter ofMonths(Matcher months) {
        String first = months.group(1).substring(0, 3).toLowerCase(Locale.ROOT);
        String last = months.group(2).substring(0, 3).toLowerCase(Locale.ROOT);
        int quarter =
                List.of("apr-jun", "jul-sep", "oct-dec", "jan-mar").indexOf(first + "-" + last);
        if (quarter < 0) {
            throw new IllegalArgumentException(
                    Echo.quoted(months.group())
                            + " is not a quarter; write the financial year and quarter as 2006/07"
                            + " Q3.");
        }
        int year = Integer.parseInt(months.group(3));
        return Quarter.of(quarter == 3 ? year - 1 : year, quarter + 1);
    }

    /** A quarter in two texts, such as {@code 2013/14} and {@code Q1} or {@code 1}. */
    static Quarter quarter(String year, String quarter) {
        FinancialYear financialYear = year(year);
        refuseDate(quarter);
        Matcher number = QUARTER.matcher(quarter);
        if (!number.matches()) {
            throw new IllegalArgumentException(
                    Echo.quoted(quarter) + " is not a quarter; write Q1, Q2, Q3 or Q4.");
        }
        int which = Integer.parseInt(number.group(1));
        if (which < 1 || which > 4) {
            throw new IllegalArgumentException(
                    Echo.quoted(quarter) + " is not a quarter: a quarter is Q1 to Q4.");
        }
        return new Quarter(financialYear, which);
    }

    /** A financial year such as {@code 2013/14}. */
    static FinancialYear year(String text) {
        refuseDate(text);
        Matcher year = YEAR.matcher(text);
        if (!year.matches()) {
            throw new IllegalArgumentException(
                    Echo.quoted(text) + " is not a financial year; write it as 2013/14.");
        }
        return Quarter.parse(text + " Q1").year();
    }

    static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }

    /** The quarter named in a file's name, such as {@code cover_2014-15_Q3.csv}. */
    static Optional<Quarter> inFileName(String name) {
        Matcher yearFirst = NAME_YEAR_FIRST.matcher(name);
        if (yearFirst.find()) {
            return parsed(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher quarterFirst = NAME_QUARTER_FIRST.matcher(name);
        if (quarterFirst.find()) {
            return parsed(quarterFirst.group(2), quarterFirst.group(3), quarterFirst.group(1));
        }
        return Optional.empty();
    }

    private static Optional<Quarter> parsed(String from, String to, String number) {
        try {
            return Optional.of(Quarter.parse(from + "/" + to + " Q" + number));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void refuseDate(String text) {
        if (DATE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    Echo.quoted(text)
                            + " looks like a date: a spreadsheet may have changed it. Format the"
                            + " column as text and write the period as 2006/07 Q3.");
        }
    }
}

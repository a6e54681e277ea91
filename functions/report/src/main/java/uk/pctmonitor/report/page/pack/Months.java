package uk.pctmonitor.report.page.pack;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import uk.pctmonitor.core.calendar.Quarter;

/** A quarter by its months: {@code July to September 2014}. */
public final class Months {

    private Months() {}

    public static String of(Quarter quarter) {
        return "%s to %s %d"
                .formatted(month(quarter.start()), month(quarter.end()), quarter.end().getYear());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}

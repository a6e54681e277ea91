package uk.pctmonitor.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people in England read them: a file received at 23:30 UTC in July came the next day. */
public final class London {

    /** Europe/London, with its summer time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private London() {}

    /** The date in London at the instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The day as it is printed: {@code 4 February 2015}. */
    public static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /** The date in London at the instant, as it is printed. */
    public static String words(Instant moment) {
        return words(dateOf(moment));
    }
}

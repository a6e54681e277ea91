package uk.pctmonitor.core.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are printed: {@code 4 February 2015}. */
final class Days {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /** The day on which it was that moment in London. */
    static String inLondon(Instant moment) {
        return words(LocalDate.ofInstant(moment, LONDON));
    }
}

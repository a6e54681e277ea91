package uk.pctmonitor.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates as people in England read them: a file received at 23:30 UTC in July came the next day. */
public final class London {

    /** Europe/London, with its summer time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The date in London at the instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}

package uk.pctmonitor.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The date as people in England read it from the calendar. */
final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}

package uk.pctmonitor.local.monitor;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import uk.pctmonitor.core.calendar.London;

/** A clock that stands still until it is set: at nine in the morning in London. */
public final class SimulatedClock implements InstantSource {

    private static final LocalTime START_OF_OFFICE = LocalTime.of(9, 0);

    private volatile Instant now = Instant.EPOCH;

    /** Sets it to the start of office hours on the day. */
    public void set(LocalDate day) {
        now = morningOf(day);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Nine in the morning in London on the day. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(START_OF_OFFICE).atZone(London.ZONE).toInstant();
    }
}

package uk.pctmonitor.core.calendar;

import java.time.LocalDate;

/** A date outside the years for which bank holidays are known. */
public final class CalendarRangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CalendarRangeException(LocalDate date, LocalDate first, LocalDate last) {
        super(
                "Bank holidays are known from %s to %s only, so %s can't be counted."
                        .formatted(first, last, date));
    }
}

package uk.pctmonitor.core.calendar;

import java.time.LocalDate;

/** A date outside the years for which bank holidays are known. */
public final class CalendarRangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** No bank holidays are known at all. */
    public CalendarRangeException(LocalDate date) {
        super(
                "No bank holidays are known, so working days near %s can't be counted."
                        .formatted(date));
    }

    /** The date lies before the first day known or after the last. */
    public CalendarRangeException(LocalDate date, LocalDate first, LocalDate last) {
        super(
                "Bank holidays are known from %s to %s only, so %s can't be counted."
                        .formatted(first, last, date));
    }
}

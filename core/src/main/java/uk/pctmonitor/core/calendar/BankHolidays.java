package uk.pctmonitor.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Monday to Friday less the bank holidays of a catalogue, within the days for which it knows them.
 *
 * <p>England and Wales, 2011: Thursday 28 April is worked, Friday 29 April (the royal wedding) and
 * Monday 2 May are not, so the working day after the 28th is Tuesday 3 May.
 *
 * @param first first day known, null when no day is known
 * @param last last day known, null when no day is known
 * @param holidays days off, all within the known days; weekends need not be among them
 */
public record BankHolidays(
        @Nullable LocalDate first, @Nullable LocalDate last, Set<LocalDate> holidays)
        implements WorkingDays {

    /** A calendar that knows no day, so that every question is refused. */
    public static final BankHolidays UNKNOWN = new BankHolidays(null, null, Set.of());

    /**
     * @throws IllegalArgumentException when the known days run backwards, only one end is given, or
     *     a holiday lies outside them
     */
    public BankHolidays {
        holidays = Set.copyOf(holidays);
        if ((first == null) != (last == null)) {
            throw new IllegalArgumentException("Give both ends of the known days, or neither.");
        }
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "The known days run from %s back to %s.".formatted(first, last));
        }
        for (LocalDate holiday : holidays) {
            if (!knows(first, last, holiday)) {
                throw new IllegalArgumentException(
                        "The bank holiday %s lies outside the known days.".formatted(holiday));
            }
        }
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        if (first == null || last == null) {
            throw new CalendarRangeException(date);
        }
        if (!knows(first, last, date)) {
            throw new CalendarRangeException(date, first, last);
        }
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.contains(date);
    }

    private static boolean knows(
            @Nullable LocalDate first, @Nullable LocalDate last, LocalDate date) {
        return first != null && last != null && !date.isBefore(first) && !date.isAfter(last);
    }
}

package uk.pctmonitor.store.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.BankHolidays;

/** {@code bank-holidays.csv}: the days off, and with them the years the calendar knows. */
final class BankHolidaysFile {

    static final CatalogueTable TABLE =
            new CatalogueTable("bank-holidays.csv", List.of("date"), List.of("weekday", "name"));

    private BankHolidaysFile() {}

    /**
     * The calendar. Without explicit ends it knows the whole years from the first holiday's to the
     * last one's, and without holidays no day at all.
     *
     * @param from first day known, null for none given
     * @param to last day known, null for none given
     */
    static BankHolidays read(
            List<CatalogueRow> rows,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            FaultLog log) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (CatalogueRow row : rows) {
            row.mandatory("date");
            LocalDate date = row.date("date");
            if (date != null) {
                check(row, date, days, from, to);
            }
        }
        LocalDate first = from != null || days.isEmpty() ? from : days.first().withDayOfYear(1);
        LocalDate last =
                to != null || days.isEmpty() ? to : days.last().withMonth(12).withDayOfMonth(31);
        if ((first == null) != (last == null)) {
            log.add(
                    SettingsFile.TABLE.file(),
                    0,
                    "calendar_from",
                    "Without bank holidays give both calendar_from and calendar_to, or neither.");
            return BankHolidays.UNKNOWN;
        }
        if (first != null && last != null && last.isBefore(first)) {
            log.add(
                    SettingsFile.TABLE.file(),
                    0,
                    "calendar_to",
                    "The calendar can't run from %s back to %s.".formatted(first, last));
            return BankHolidays.UNKNOWN;
        }
        return log.isCleanOf(TABLE.file(), SettingsFile.TABLE.file())
                ? new BankHolidays(first, last, days)
                : BankHolidays.UNKNOWN;
    }

    private static void check(
            CatalogueRow row,
            LocalDate date,
            Set<LocalDate> days,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        String weekday = date.getDayOfWeek().name();
        if (row.has("weekday") && !row.text("weekday").toUpperCase(Locale.ROOT).equals(weekday)) {
            row.fault(
                    "weekday",
                    "%s is a %s, not a %s."
                            .formatted(
                                    date, weekday.toLowerCase(Locale.ROOT), row.text("weekday")));
        }
        if ((from != null && date.isBefore(from)) || (to != null && date.isAfter(to))) {
            row.fault("date", date + " lies outside calendar_from and calendar_to.");
        }
        if (!days.add(date)) {
            row.fault("date", date + " stands here twice.");
        }
    }
}

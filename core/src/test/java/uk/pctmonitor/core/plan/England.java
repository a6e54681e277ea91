package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.Set;
import uk.pctmonitor.core.calendar.BankHolidays;
import uk.pctmonitor.core.calendar.WorkingDays;

/** The working days of England in 2010 to 2012, with the bank holidays that trip people. */
final class England {
    /** Bank holidays from gov.uk; Thursday 28 April 2011 is worked, the 29th is not. */
    static final WorkingDays DAYS =
            new BankHolidays(
                    LocalDate.of(2010, 1, 1),
                    LocalDate.of(2012, 12, 31),
                    Set.of(
                            LocalDate.of(2010, 12, 27),
                            LocalDate.of(2010, 12, 28),
                            LocalDate.of(2011, 1, 3),
                            LocalDate.of(2011, 4, 22),
                            LocalDate.of(2011, 4, 25),
                            LocalDate.of(2011, 4, 29),
                            LocalDate.of(2011, 5, 2),
                            LocalDate.of(2011, 5, 30),
                            LocalDate.of(2011, 8, 29),
                            LocalDate.of(2011, 12, 26),
                            LocalDate.of(2011, 12, 27)));

    private England() {}
}

package uk.pctmonitor.remind;

import java.time.InstantSource;
import java.time.LocalDate;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Does what a day brings, once: plans begin, categories move on the ladder, alerts that nobody
 * acknowledged are told again, owners without a contact are an alert, overdue returns are chased
 * and people are reminded of their duties in one e-mail each. Doing it again, or two runs at once,
 * tells nobody twice (S14); a day that was missed is made up for by the next run, with the latest
 * step only (L3). The next run of notify hands the e-mails over.
 */
public final class RemindPeople {
    private final MonitorTable table;
    private final LoadedCatalogue catalogue;
    private final InstantSource clock;

    /**
     * @param table where everything is kept
     * @param catalogue rules, timers and names
     * @param clock now, for the outbox only; decisions go by the day that is given
     */
    public RemindPeople(MonitorTable table, LoadedCatalogue catalogue, InstantSource clock) {
        this.table = table;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * One run.
     *
     * @param scheduled the London date for which it was set, however late it runs
     * @throws uk.pctmonitor.core.calendar.CalendarRangeException when the calendar does not reach
     *     so far
     * @throws uk.pctmonitor.store.port.TableUnavailableException when the table can't be reached;
     *     the next run goes on from there
     * @throws ContendedException when others kept being first; the next run goes on from there
     */
    public RemindResult run(LocalDate scheduled) {
        Day day = new Day(table, catalogue, scheduled, clock.instant());
        Tally tally = new Tally();
        OpenPlans plans = new OpenPlans(day);
        plans.find(tally);
        OpenBooks books = new OpenBooks(day);
        books.find();
        EarlySigns signs = new EarlySigns(day);
        signs.find();
        Ladders ladders = new Ladders(day, plans, books, signs);
        ladders.climb(tally);
        Reminders reminders = new Reminders(day, plans, ladders);
        People people = new People(day);
        Owners owners = new Owners();
        for (Plan plan : plans.all()) {
            owners.look(plan, reminders.duties(plan), day.sha(plan.id().org()), people);
        }
        books.bring(owners, tally);
        Chasers chasers = new Chasers(day, books);
        chasers.run(tally);
        reminders.run(tally);
        Weeks weeks = new Weeks(day, plans, books, ladders, reminders);
        weeks.run(tally);
        // The letters look again at what has come: their chasers have read nothing yet.
        new Letters(
                        day,
                        plans,
                        new PromptLines(day, plans, reminders, new Chasers(day, books), weeks),
                        new Recipients(day, people))
                .write(tally);
        return tally.result();
    }
}

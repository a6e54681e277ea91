package uk.pctmonitor.local.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.SimulatedClock;
import uk.pctmonitor.remind.RemindResult;

/** Does what a day brings: reminders, chasers, escalation. */
@Command(
        name = "remind",
        description = {
            "Does what a day brings, as the daily run does on AWS: plans begin, what is due is reminded"
                    + " of, what is late is chased and escalated, alerts that nobody acknowledged are"
                    + " told again. One e-mail per person.",
            "Running it twice for a day tells nobody twice; a day that was left out is made up for by"
                    + " the next run."
        },
        footer = {
            "%nExample: ./pct-monitor remind --on 2011-06-30",
            "%nExit codes: 0 done, 64 not understood, 70 not possible."
        })
final class RemindCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private Places places = new Places();
    @Mixin private OnDay day = new OnDay();

    RemindCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate today = London.dateOf(console.clock().instant());
        LocalDate scheduled = day.or(today);
        return new OneRun(
                        console,
                        new DataFolder(places.data()),
                        places.catalogue(),
                        scheduled.equals(today)
                                ? console.clock().instant()
                                : SimulatedClock.morningOf(scheduled))
                .of(monitor -> {
                    RemindResult result = monitor.remind(scheduled);
                    console.out()
                            .printf(
                                    "%s: %,d plans started, %,d categories moved on the ladder,"
                                            + " %,d alerts told again, %,d things to do%n",
                                    London.words(scheduled),
                                    result.started(),
                                    result.moved(),
                                    result.repeated(),
                                    result.prompts());
                    return true;
                });
    }
}

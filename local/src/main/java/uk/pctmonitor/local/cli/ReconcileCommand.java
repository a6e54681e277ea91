package uk.pctmonitor.local.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.Leftovers;
import uk.pctmonitor.local.monitor.Monitor;
import uk.pctmonitor.local.monitor.SimulatedClock;
import uk.pctmonitor.reconcile.ReconcileResult;
import uk.pctmonitor.store.port.Publisher.Receipt;

/** Compares the records with what is really there. */
@Command(
        name = "reconcile",
        description = {
            "Compares the records with what is really there, as the daily look does on AWS: uploads that"
                    + " were never taken in or were left are taken in now; work, news and e-mails that"
                    + " wait too long are told.",
            "Contacts are not compared with subscriptions: folders need none."
        },
        footer = {
            "%nExample: ./pct-monitor reconcile --data pct-monitor-data/demo",
            "%nExit codes: 0 all is as it should be, 1 something was found, 64 not understood, 70 not"
                    + " possible."
        })
final class ReconcileCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private Places places = new Places();
    @Mixin private OnDay day = new OnDay();

    ReconcileCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(places.data());
        List<Leftovers.Finished> finished = new ArrayList<>();
        ReconcileResult result;
        try (Monitor monitor =
                Monitor.open(
                        folder, places.catalogue(), InstantSource.fixed(at()), console.ids())) {
            result =
                    monitor.reconcile(
                            mail -> {
                                console.out().print(mail.message().body());
                                return new Receipt.Accepted("printed");
                            },
                            finished::add);
            FileLines.ofLeftovers(finished).forEach(console.out()::println);
            monitor.assess();
            MailLines.of(monitor.tell(), folder.path()).forEach(console.out()::println);
        }
        if (result.findings().isEmpty()) {
            console.out()
                    .println("Everything is as it should be: nothing was missed, nothing waits.");
        }
        console.out().println("Contacts were not compared with subscriptions: folders need none.");
        return result.findings().isEmpty() ? ExitCode.CLEAN : ExitCode.REMARKS;
    }

    private Instant at() {
        LocalDate today = London.dateOf(console.clock().instant());
        LocalDate asked = day.or(today);
        return asked.equals(today) ? console.clock().instant() : SimulatedClock.morningOf(asked);
    }
}

package uk.pctmonitor.local.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.Leftovers;
import uk.pctmonitor.local.monitor.Monitor;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * One run on a data folder: what an earlier run left is finished, the work is done, what follows
 * from it is assessed, and people are told.
 *
 * @param at when it is, for everything that is decided
 */
record OneRun(Console console, DataFolder folder, LoadedCatalogue catalogue, Instant at) {

    /**
     * Does the work.
     *
     * @param work whether everything was accepted
     * @return the exit code
     */
    int of(Predicate<Monitor> work) {
        boolean accepted;
        try (Monitor monitor =
                Monitor.open(folder, catalogue, InstantSource.fixed(at), console.ids())) {
            FileLines.ofLeftovers(new Leftovers(monitor).finish()).forEach(console.out()::println);
            accepted = work.test(monitor);
            monitor.assess();
            MailLines.of(monitor.tell(), folder.path()).forEach(console.out()::println);
        }
        return accepted ? ExitCode.CLEAN : ExitCode.REFUSED;
    }
}

package uk.pctmonitor.local.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.Monitor;
import uk.pctmonitor.local.upload.Address;
import uk.pctmonitor.local.upload.Addressing;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Takes files in and tells people what follows. */
@Command(
        name = "ingest",
        description =
                "Uploads files, checks them, compares their figures with targets, and writes the"
                        + " receipts and alert e-mails that follow into the data folder.",
        footer = {
            "%nExample: ./pct-monitor ingest examples/cover/2014-15_Q2.csv --on 2014-10-17",
            "%nExit codes: 0 every file accepted, 2 a file refused, 64 not understood, 70 not"
                    + " possible."
        })
final class Ingest implements Callable<Integer> {

    private final Console console;
    @Mixin private Places places = new Places();
    @Mixin private Sender sender = new Sender();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "CSV files and workbooks (.xlsx), uploaded in turn.")
    private List<Path> files = List.of();

    Ingest(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LoadedCatalogue catalogue = places.catalogue();
        Addressing addressing = new Addressing(catalogue);
        files.forEach(InputFile::check);
        List<Address> addresses =
                files.stream()
                        .map(file -> addressing.of(file, sender.submitter(), sender.collection()))
                        .toList();
        OneRun run =
                new OneRun(
                        console,
                        new DataFolder(places.data()),
                        catalogue,
                        sender.received(console.clock()));
        return run.of(monitor -> {
            boolean accepted = true;
            for (int i = 0; i < files.size(); i++) {
                accepted &= ingest(monitor, files.get(i), addresses.get(i));
            }
            return accepted;
        });
    }

    /** Whether the file was accepted. */
    private boolean ingest(Monitor monitor, Path file, Address address) {
        String name = Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
        address.taken().forEach(taken -> console.err().println(file + ": " + taken + "."));
        IngestResult result = monitor.ingest(monitor.upload(file, address.key(name)));
        FileLines.of(name, result).forEach(console.out()::println);
        return result instanceof IngestResult.Accepted;
    }
}

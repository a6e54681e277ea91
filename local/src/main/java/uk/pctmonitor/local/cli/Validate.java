package uk.pctmonitor.local.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.ingest.ValidateFile;
import uk.pctmonitor.ingest.ValidateFile.Validation;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.upload.Address;
import uk.pctmonitor.local.upload.Addressing;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Checks a file as ingest would, and stores nothing. */
@Command(
        name = "validate",
        description =
                "Checks a file exactly as ingest would, against what is already in the data folder,"
                        + " and stores nothing.",
        footer = {
            "%nExample: ./pct-monitor validate examples/cover/2014-15_Q2.csv",
            "%nExit codes: 0 clean, 1 warnings only, 2 it would be refused, 64 not understood, 70 not"
                    + " possible."
        })
final class Validate implements Callable<Integer> {

    private final Console console;
    @Mixin private Places places = new Places();
    @Mixin private Sender sender = new Sender();

    @Parameters(paramLabel = "FILE", description = "A CSV file or a workbook (.xlsx).")
    private Path file = Path.of("");

    Validate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LoadedCatalogue catalogue = places.catalogue();
        InputFile.check(file);
        Address address =
                new Addressing(catalogue).of(file, sender.submitter(), sender.collection());
        address.taken().forEach(taken -> console.err().println(file + ": " + taken + "."));
        DataFolder folder = new DataFolder(places.data());
        Validation validation;
        if (folder.isThere()) {
            try (SqliteTable table = SqliteTable.open(folder.store())) {
                validation = validate(table, catalogue, address);
            }
        } else {
            validation = validate(null, catalogue, address);
        }
        return tell(validation);
    }

    private Validation validate(
            @Nullable SqliteTable table, LoadedCatalogue catalogue, Address address)
            throws IOException {
        Upload upload =
                new Upload(
                        address.submitter(),
                        name(),
                        sender.received(console.clock()),
                        Files.size(file));
        try (InputStream bytes = Files.newInputStream(file)) {
            return new ValidateFile(table, catalogue, UploadedRows::open)
                    .check(upload, address.collection(), bytes);
        }
    }

    private int tell(Validation validation) {
        Checked checked = validation.checked();
        boolean warned = checked.findings().warnings() > 0;
        console.out()
                .printf(
                        "%s %s: %,d rows, %,d figures, %,d blank, %,d faults, %,d warnings%n",
                        checked.refused() ? "FAULTY" : warned ? "GOOD, WITH WARNINGS" : "GOOD",
                        name(),
                        checked.counts().rows(),
                        checked.counts().figures(),
                        checked.counts().blank(),
                        checked.findings().errors(),
                        checked.findings().warnings());
        FileLines.differences(validation.differences()).forEach(console.out()::println);
        FileLines.findings(checked.findings()).forEach(console.out()::println);
        if (checked.refused()) {
            return ExitCode.REFUSED;
        }
        return warned || checked.findings().errors() > 0 ? ExitCode.REMARKS : ExitCode.CLEAN;
    }

    private String name() {
        return Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
    }
}

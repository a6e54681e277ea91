package uk.pctmonitor.local.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.pctmonitor.local.report.ExportCsv;

/** Writes the figures in force as CSV. */
@Command(
        name = "export",
        description = {
            "Writes every figure in force as CSV on stdout: one line for each PCT, metric and"
                    + " quarter, blank ones too, in the order of quarter, collection, organisation and"
                    + " metric.",
            "Values stand exactly as stored; rag_now is worked out anew with the catalogue at hand."
        },
        footer = {
            "%nExample: ./pct-monitor export --data pct-monitor-data/demo > figures.csv",
            "%nExit codes: 0 written, 64 not understood, 70 not possible."
        })
final class Export implements Callable<Integer> {

    private final Console console;
    @Mixin private Source source = new Source();

    Export(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Reading reading = source.open(console)) {
            Writer out =
                    new BufferedWriter(
                            new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), 1 << 16);
            new ExportCsv(reading.figures(), reading.catalogue().catalogue())
                    .write(out, reading.collections(), reading.files().quarters());
            out.flush();
        }
        return ExitCode.CLEAN;
    }
}

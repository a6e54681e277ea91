package uk.pctmonitor.local.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.local.engine.FolderDocuments;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.report.Figures;
import uk.pctmonitor.local.report.UploadedFiles;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.Ledger;

/** A data folder opened to be read, while another program may be writing it. */
record Reading(
        SqliteTable table,
        FolderDocuments documents,
        UploadedFiles files,
        LoadedCatalogue catalogue,
        LocalDate today)
        implements AutoCloseable {

    /** Opens the folder that the options name; complains when there is nothing in it. */
    static Reading open(Places places, Console console) {
        DataFolder folder = new DataFolder(places.data());
        LoadedCatalogue catalogue = places.catalogue();
        if (!folder.isThere()) {
            DataFolder demo = new DataFolder(folder.path().resolve("demo"));
            throw ComplaintException.impossible(
                    demo.isThere()
                            ? "there is nothing in %s, but there is in %s: add --data %s."
                                    .formatted(folder.path(), demo.path(), demo.path())
                            : "there is nothing in %s yet: try ./pct-monitor demo, or ingest a file."
                                    .formatted(folder.path()));
        }
        SqliteTable table = SqliteTable.open(folder.store());
        FolderDocuments documents =
                new FolderDocuments(folder.uploads(), DataFolder.BUCKET, console.clock());
        Reading reading =
                new Reading(
                        table,
                        documents,
                        new UploadedFiles(documents, new Ledger(table), DataFolder.BUCKET),
                        catalogue,
                        London.dateOf(console.clock().instant()));
        reading.complainOfAnotherCatalogue(folder);
        return reading;
    }

    /** Under a catalogue without their collections, what is kept would seem not to be there. */
    private void complainOfAnotherCatalogue(DataFolder folder) {
        Set<String> unknown = files.collections();
        unknown.removeAll(catalogue.collections().keySet());
        if (!unknown.isEmpty()) {
            close();
            throw ComplaintException.impossible(
                    "%s holds files of %s, which this catalogue does not have: name the catalogue"
                                    .formatted(folder.path(), String.join(", ", unknown))
                            + " they came with by --catalogue.");
        }
    }

    Figures figures() {
        return new Figures(catalogue, table, today);
    }

    /** The collections of figures, in code order. */
    List<CollectionDefinition> collections() {
        return catalogue.collections().values().stream()
                .filter(each -> each.kind() == CollectionDefinition.Kind.RETURNS)
                .toList();
    }

    @Override
    public void close() {
        table.close();
    }
}

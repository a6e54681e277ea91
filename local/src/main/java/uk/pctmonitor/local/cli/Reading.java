package uk.pctmonitor.local.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import uk.pctmonitor.aws.AwsClients;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.Deployment;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.local.engine.FolderDocuments;
import uk.pctmonitor.local.engine.ReadOnlyTable;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.report.UploadedFiles;
import uk.pctmonitor.report.figures.Figures;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * What is kept, opened to be looked at, while another program may be writing it.
 *
 * @param name of the place, for people
 * @param opened what has to be closed in the end
 */
record Reading(
        String name,
        MonitorTable table,
        DocumentStore documents,
        UploadedFiles files,
        LoadedCatalogue catalogue,
        LocalDate today,
        Runnable opened)
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
        return of(
                folder.path().toString(),
                table,
                documents,
                DataFolder.BUCKET,
                catalogue,
                console,
                table::close);
    }

    /** Reaches for a deployed system's table and bucket, which are only looked at. */
    static Reading ofDeployed(
            String table, String bucket, LoadedCatalogue catalogue, Console console) {
        Deployment deployment =
                Deployment.reach(
                        new AwsClients(console.variables()),
                        BackOff.standard(
                                () -> ThreadLocalRandom.current().nextDouble(), Thread::sleep),
                        table,
                        bucket);
        return of(
                table,
                deployment.table(),
                deployment.documents(),
                bucket,
                catalogue,
                console,
                () -> {});
    }

    private static Reading of(
            String name,
            MonitorTable table,
            DocumentStore documents,
            String bucket,
            LoadedCatalogue catalogue,
            Console console,
            Runnable opened) {
        MonitorTable looked = new ReadOnlyTable(table);
        Reading reading =
                new Reading(
                        name,
                        looked,
                        documents,
                        new UploadedFiles(documents, new Ledger(looked), bucket),
                        catalogue,
                        London.dateOf(console.clock().instant()),
                        opened);
        reading.complainOfAnotherCatalogue();
        return reading;
    }

    /** Under a catalogue without their collections, what is kept would seem not to be there. */
    private void complainOfAnotherCatalogue() {
        Set<String> unknown = files.collections();
        unknown.removeAll(catalogue.collections().keySet());
        if (!unknown.isEmpty()) {
            close();
            throw ComplaintException.impossible(
                    "%s holds files of %s, which this catalogue does not have: name the catalogue"
                                    .formatted(name, String.join(", ", unknown))
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
        opened.run();
    }
}

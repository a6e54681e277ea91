package uk.pctmonitor.bench;

import static uk.pctmonitor.bench.Stopwatch.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.aws.DynamoDbLocal;
import uk.pctmonitor.local.demo.Step.Upload;
import uk.pctmonitor.local.demo.Steps;
import uk.pctmonitor.local.monitor.SimulatedClock;
import uk.pctmonitor.notify.NotifyPeople;
import uk.pctmonitor.notify.NotifyResult;
import uk.pctmonitor.notify.Pacing;
import uk.pctmonitor.notify.Sleeper;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MemoryPublisher;
import uk.pctmonitor.store.port.RemainingTime;

/** Every kind of call on the table during one quarter of the demo, on DynamoDB Local. */
final class AccessPatterns {

    private final LoadedCatalogue catalogue = CatalogueFolder.packaged();
    private final Meter meter = new Meter();
    private final LabelledTable table =
            new LabelledTable(Workers.dynamo(DynamoDbLocal.client(meter)), meter);
    private final MemoryDocuments documents = new MemoryDocuments();

    /**
     * Runs the demo's first steps and prints what the last of them cost.
     *
     * @param arguments the folder of the examples, and how many quarters
     */
    public static void main(String[] arguments) throws IOException {
        AccessPatterns bench = new AccessPatterns();
        List<Upload> quarters =
                new Steps(bench.catalogue)
                        .over(Path.of(arguments[0])).stream()
                                .filter(step -> step instanceof Upload)
                                .map(Upload.class::cast)
                                .filter(step -> step.quarter() != null || isContacts(step))
                                .toList();
        List<Upload> steps = quarters.subList(0, 1 + Integer.parseInt(arguments[1]));
        for (Upload step : steps) {
            bench.run(step, step.equals(steps.getLast()));
        }
        DynamoDbLocal.stop();
    }

    private static boolean isContacts(Upload step) {
        return step.key().endsWith("/contacts.csv");
    }

    private void run(Upload step, boolean told) throws IOException {
        Instant now = SimulatedClock.morningOf(step.day());
        DocumentId id = documents.put("uploads", step.key(), Files.readAllBytes(step.file()), now);
        table.reset();
        var taken = Workers.ingest(table, documents, catalogue, () -> now).run(id, "0A");
        tell(told, "ingest of " + step.key() + ": " + taken.getClass().getSimpleName());
        AssessSlice.Summary done = new AssessSlice(table, catalogue, () -> now).runWaiting();
        tell(told, "assess: " + done);
        NotifyResult sent =
                new NotifyPeople(
                                table,
                                catalogue,
                                new MemoryPublisher(),
                                () -> now,
                                () -> UUID.randomUUID().toString(),
                                RemainingTime.UNLIMITED,
                                Sleeper.NEVER,
                                Pacing.LOCAL)
                        .run();
        tell(told, "notify: " + sent);
    }

    private void tell(boolean told, String what) {
        if (told) {
            say("%n%s", what);
            say("%-60s %6s %8s %9s %9s %9s", "", "calls", "items", "requests", "read", "write");
            table.costs()
                    .forEach((label, cost) ->
                            say(
                                    "%-60s %6d %8d %9d %9.1f %9.1f",
                                    label,
                                    cost.calls(),
                                    cost.items(),
                                    cost.usage().requests(),
                                    cost.usage().readUnits(),
                                    cost.usage().writeUnits()));
        }
        table.reset();
    }
}

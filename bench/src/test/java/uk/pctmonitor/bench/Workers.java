package uk.pctmonitor.bench;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.DynamoDbLocal;
import uk.pctmonitor.aws.DynamoTable;
import uk.pctmonitor.ingest.IngestFile;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.RemainingTime;

/** Puts the use cases together as the deployed functions and the command line do. */
final class Workers {

    private Workers() {}

    static IngestFile ingest(
            MonitorTable table,
            DocumentStore documents,
            LoadedCatalogue catalogue,
            InstantSource clock) {
        return new IngestFile(
                table,
                LeaseTerms.DEFAULT,
                documents,
                catalogue,
                UploadedRows::open,
                clock,
                () -> UUID.randomUUID().toString(),
                RemainingTime.UNLIMITED);
    }

    /** A new, empty table on the DynamoDB Local of this process. */
    static MonitorTable dynamo(DynamoDbClient client) {
        return new DynamoTable(
                client,
                DynamoDbLocal.newTable(client),
                BackOff.standard(() -> ThreadLocalRandom.current().nextDouble(), Thread::sleep));
    }
}

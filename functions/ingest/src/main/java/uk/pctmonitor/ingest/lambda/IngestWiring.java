package uk.pctmonitor.ingest.lambda;

import io.micronaut.context.BeanContext;
import io.micronaut.context.DefaultBeanContext;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import uk.pctmonitor.aws.AwsClients;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.DynamoTable;
import uk.pctmonitor.aws.S3Documents;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.ingest.IngestFile;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.MonitorTable;

/** Puts ingest together on DynamoDB and S3. */
@Factory
final class IngestWiring {

    /**
     * Longer than the function may run (120 s), and short enough that Lambda's second retry, three
     * minutes after a crash, finds the file free again.
     */
    private static final Duration LEASE = Duration.ofSeconds(150);

    static BeanContext start(Settings settings) {
        return new DefaultBeanContext().registerSingleton(settings).start();
    }

    @Singleton
    AwsClients clients(Settings settings) {
        return new AwsClients(settings.variables());
    }

    @Singleton
    BackOff backOff() {
        return BackOff.standard(() -> ThreadLocalRandom.current().nextDouble(), Thread::sleep);
    }

    @Singleton
    MonitorTable table(AwsClients clients, BackOff backOff, Settings settings) {
        return new DynamoTable(clients.dynamoDb(), settings.get("TABLE_NAME"), backOff);
    }

    @Singleton
    DocumentStore documents(AwsClients clients, BackOff backOff) {
        return new S3Documents(clients.s3(backOff));
    }

    @Singleton
    LoadedCatalogue catalogue() {
        return CatalogueFolder.packaged();
    }

    @Singleton
    InvocationTime time() {
        return new InvocationTime();
    }

    @Singleton
    JsonLog log() {
        return new JsonLog(System.out);
    }

    @Singleton
    IngestFile ingestFile(
            MonitorTable table,
            DocumentStore documents,
            LoadedCatalogue catalogue,
            InvocationTime time) {
        return new IngestFile(
                table,
                new LeaseTerms(LEASE, LeaseTerms.DEFAULT.mostAttempts()),
                documents,
                catalogue,
                UploadedRows::open,
                InstantSource.system(),
                () -> UUID.randomUUID().toString(),
                time);
    }
}

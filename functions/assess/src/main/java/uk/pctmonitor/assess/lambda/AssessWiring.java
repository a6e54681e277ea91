package uk.pctmonitor.assess.lambda;

import io.micronaut.context.BeanContext;
import io.micronaut.context.DefaultBeanContext;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.assess.Replay;
import uk.pctmonitor.aws.AwsClients;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.DynamoTable;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.work.WorkQueue;

/** Puts assess together on DynamoDB. */
@Factory
final class AssessWiring {

    static BeanContext start(Settings settings) {
        return new DefaultBeanContext().registerSingleton(settings).start();
    }

    @Singleton
    AwsClients clients(Settings settings) {
        return new AwsClients(settings.variables());
    }

    @Singleton
    MonitorTable table(AwsClients clients, Settings settings) {
        return new DynamoTable(
                clients.dynamoDb(),
                settings.get("TABLE_NAME"),
                BackOff.standard(() -> ThreadLocalRandom.current().nextDouble(), Thread::sleep));
    }

    @Singleton
    LoadedCatalogue catalogue() {
        return CatalogueFolder.packaged();
    }

    @Singleton
    WorkQueue queue(MonitorTable table) {
        return new WorkQueue(table);
    }

    @Singleton
    Replay replay(MonitorTable table, LoadedCatalogue catalogue) {
        return new Replay(table, catalogue);
    }

    @Singleton
    JsonLog log() {
        return new JsonLog(System.out);
    }

    @Singleton
    AssessSlice assessSlice(MonitorTable table, LoadedCatalogue catalogue) {
        return new AssessSlice(table, catalogue, InstantSource.system());
    }
}

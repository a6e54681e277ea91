package uk.pctmonitor.remind.lambda;

import io.micronaut.context.BeanContext;
import io.micronaut.context.DefaultBeanContext;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import uk.pctmonitor.aws.AwsClients;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.DynamoTable;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.remind.RemindPeople;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;

/** Puts remind together on DynamoDB. */
@Factory
final class RemindWiring {

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
    JsonLog log() {
        return new JsonLog(System.out);
    }

    @Singleton
    RemindPeople remindPeople(MonitorTable table, LoadedCatalogue catalogue) {
        return new RemindPeople(table, catalogue, InstantSource.system());
    }
}

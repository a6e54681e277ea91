package uk.pctmonitor.notify.lambda;

import io.micronaut.context.BeanContext;
import io.micronaut.context.DefaultBeanContext;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import uk.pctmonitor.aws.AwsClients;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.DynamoTable;
import uk.pctmonitor.aws.SnsPublisher;
import uk.pctmonitor.aws.Topics;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.notify.NotifyPeople;
import uk.pctmonitor.notify.Pacing;
import uk.pctmonitor.notify.Sleeper;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Publisher;

/** Puts notify together on DynamoDB and SNS. */
@Factory
final class NotifyWiring {

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
    Publisher publisher(AwsClients clients, Settings settings) {
        return new SnsPublisher(clients.sns(), Topics.parse(settings.get("TOPIC_ARN")));
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
    NotifyPeople notifyPeople(
            MonitorTable table,
            LoadedCatalogue catalogue,
            Publisher publisher,
            InvocationTime time) {
        return new NotifyPeople(
                table,
                catalogue,
                publisher,
                InstantSource.system(),
                () -> UUID.randomUUID().toString(),
                time,
                Sleeper.REAL,
                Pacing.DEPLOYED);
    }
}

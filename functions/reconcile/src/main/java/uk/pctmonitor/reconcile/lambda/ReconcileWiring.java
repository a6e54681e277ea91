package uk.pctmonitor.reconcile.lambda;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import uk.pctmonitor.aws.AwsClients;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.DynamoTable;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.reconcile.ReconcileRecords;
import uk.pctmonitor.store.port.MonitorTable;

/** Puts reconcile together on AWS. */
@Factory
final class ReconcileWiring {

    static BeanContext start(Settings settings) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .singletons(settings)
                .start();
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
    JsonLog log() {
        return new JsonLog(System.out);
    }

    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    @Singleton
    ReconcileRecords reconcileRecords(MonitorTable table) {
        return new ReconcileRecords(table);
    }
}

package uk.pctmonitor.reconcile.lambda;

import io.micronaut.context.BeanContext;
import io.micronaut.context.DefaultBeanContext;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.sns.SnsClient;
import uk.pctmonitor.aws.AwsClients;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.DynamoTable;
import uk.pctmonitor.aws.LambdaAnnouncer;
import uk.pctmonitor.aws.S3Documents;
import uk.pctmonitor.aws.SnsPublisher;
import uk.pctmonitor.aws.SnsSubscriptions;
import uk.pctmonitor.aws.SqsFailureQueues;
import uk.pctmonitor.aws.Topics;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.MetricLine;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.reconcile.ReconcileRecords;
import uk.pctmonitor.reconcile.Records;
import uk.pctmonitor.reconcile.Surroundings;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;

/** Puts reconcile together on AWS. */
@Factory
final class ReconcileWiring {

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
    LoadedCatalogue catalogue() {
        return CatalogueFolder.packaged();
    }

    @Singleton
    JsonLog log() {
        return new JsonLog(System.out);
    }

    @Singleton
    MetricLine metrics(Settings settings) {
        return new MetricLine(System.out, settings.get("STACK_NAME"));
    }

    @Singleton
    InvocationTime time() {
        return new InvocationTime();
    }

    @Singleton
    Records records(
            MonitorTable table,
            LoadedCatalogue catalogue,
            AwsClients clients,
            BackOff backOff,
            Settings settings) {
        return new Records(
                table,
                catalogue,
                new S3Documents(clients.s3(backOff)),
                settings.get("INBOX_BUCKET"));
    }

    @Singleton
    Surroundings surroundings(AwsClients clients, BackOff backOff, Settings settings) {
        SnsClient sns = clients.sns();
        return new Surroundings(
                new LambdaAnnouncer(
                        clients.calls("lambda", backOff), settings.get("INGEST_FUNCTION")),
                Optional.of(new SnsSubscriptions(sns, Topics.parse(settings.get("TOPIC_ARN")))),
                new SqsFailureQueues(clients.calls("sqs", backOff), settings.get("FAILURE_QUEUES")),
                new SnsPublisher(sns, new Topics(settings.get("OPERATIONS_TOPIC_ARN"), Map.of())),
                settings.get("STACK_NAME"));
    }

    @Singleton
    ReconcileRecords reconcileRecords(Records records, Surroundings around, InvocationTime time) {
        return new ReconcileRecords(records, around, InstantSource.system(), time);
    }
}

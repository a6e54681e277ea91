package uk.pctmonitor.report.lambda;

import io.micronaut.context.BeanContext;
import io.micronaut.context.DefaultBeanContext;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import uk.pctmonitor.aws.AwsClients;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.DynamoTable;
import uk.pctmonitor.aws.S3Pages;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.report.PageKinds;
import uk.pctmonitor.report.WritePages;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.national.FrontPage;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.PageStore;
import uk.pctmonitor.store.work.WorkQueue;

/** Puts report together on DynamoDB and S3. */
@Factory
final class ReportWiring {

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
    PageStore pages(AwsClients clients, BackOff backOff, Settings settings) {
        return new S3Pages(clients.s3(backOff), settings.get("REPORTS_BUCKET"));
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
    InvocationTime time() {
        return new InvocationTime();
    }

    @Singleton
    JsonLog log() {
        return new JsonLog(System.out);
    }

    @Singleton
    WritePages writePages(
            MonitorTable table, LoadedCatalogue catalogue, PageStore pages, InvocationTime time) {
        Rendering rendering = new Rendering();
        return new WritePages(
                table,
                catalogue,
                pages,
                PageKinds.all(rendering),
                new FrontPage(rendering),
                InstantSource.system(),
                time);
    }
}

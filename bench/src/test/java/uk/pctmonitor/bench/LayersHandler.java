package uk.pctmonitor.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.BeanContext;
import io.micronaut.context.DefaultBeanContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.aws.AwsClients;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.Facts;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.store.catalogue.CatalogueFolder;

/** Does the first so many of the things that ingest does when it starts. */
public final class LayersHandler implements RequestStreamHandler {

    /** The environment variable that says how many. */
    static final String HOW_MANY = "LAYERS";

    /** In the order in which they are added. */
    static final List<String> LAYERS =
            List.of(
                    "the event read and the answer written",
                    "Micronaut's context",
                    "the client of DynamoDB",
                    "the calls of S3",
                    "the catalogue");

    private final Settings settings = Settings.ofEnvironment();
    private final List<Object> kept = new ArrayList<>();

    public LayersHandler() {
        AwsClients clients = new AwsClients(settings.variables());
        List<Runnable> layers =
                List.of(
                        () -> {},
                        () -> kept.add(context()),
                        () -> kept.add(clients.dynamoDb()),
                        () -> kept.add(clients.s3(BackOff.standard(() -> 0.5, Thread::sleep))),
                        () -> kept.add(CatalogueFolder.packaged()));
        layers.subList(0, Integer.parseInt(settings.get(HOW_MANY))).forEach(Runnable::run);
    }

    private BeanContext context() {
        return new DefaultBeanContext().registerSingleton(settings).start();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Events.read(in);
        Facts.answer(out, Map.of("kept", kept.size()));
    }
}

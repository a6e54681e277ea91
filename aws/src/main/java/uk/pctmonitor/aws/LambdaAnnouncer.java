package uk.pctmonitor.aws;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import uk.pctmonitor.store.port.Announcer;
import uk.pctmonitor.store.port.DocumentStore.Head;

/**
 * Tells ingest of an upload by invoking its function with an event such as the bucket's own.
 * Asynchronously: Lambda keeps the event, tries three times, and then puts it into the failure
 * queue.
 */
public final class LambdaAnnouncer implements Announcer {

    private final SignedCalls lambda;
    private final String path;

    /**
     * @param lambda calls of the service {@code lambda}
     * @param function name of the function that takes uploads in
     */
    public LambdaAnnouncer(SignedCalls lambda, String function) {
        this.lambda = lambda;
        this.path = "/2015-03-31/functions/%s/invocations".formatted(encoded(function));
    }

    @Override
    public void announce(Head upload, String sequencer) {
        String ignored =
                lambda.post(
                        path,
                        Map.of("X-Amz-Invocation-Type", "Event"),
                        UploadEvent.json(upload, sequencer));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}

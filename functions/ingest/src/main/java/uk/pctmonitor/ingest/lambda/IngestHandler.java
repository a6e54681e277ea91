package uk.pctmonitor.ingest.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.BeanContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.Facts;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.ingest.IngestFile;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/**
 * Takes in what the bucket announces. A refused file is a result, not a failure. When a file could
 * not be finished the others still are, and then the invocation fails, so that Lambda brings the
 * event again; what is done by then stays done.
 */
public final class IngestHandler implements RequestStreamHandler {

    private final BiFunction<DocumentId, String, IngestResult> ingest;
    private final InvocationTime time;
    private final JsonLog log;

    /** Called by Lambda, once for each sandbox. */
    public IngestHandler() {
        this(IngestWiring.start(Settings.ofEnvironment()));
    }

    private IngestHandler(BeanContext beans) {
        this(
                beans.getBean(IngestFile.class)::run,
                beans.getBean(InvocationTime.class),
                beans.getBean(JsonLog.class));
    }

    IngestHandler(
            BiFunction<DocumentId, String, IngestResult> ingest, InvocationTime time, JsonLog log) {
        this.ingest = ingest;
        this.time = time;
        this.log = log;
    }

    /** Answers with the number of files by what became of them. */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        List<Uploaded> uploads = Uploaded.in(Events.read(in));
        time.begin(context::getRemainingTimeInMillis);
        Map<String, Integer> done = new TreeMap<>();
        RuntimeException failure = null;
        for (Uploaded upload : uploads) {
            try {
                done.merge(takeIn(upload, context.getAwsRequestId()), 1, Integer::sum);
            } catch (RuntimeException fault) {
                log.error(
                        context.getAwsRequestId(),
                        "file not finished",
                        fault,
                        Map.of("file", upload.id().key()));
                failure = joined(failure, fault);
            }
        }
        if (failure != null) {
            throw failure;
        }
        Facts.answer(out, done);
    }

    private String takeIn(Uploaded upload, String requestId) {
        ResultFacts facts =
                ResultFacts.of(upload.id(), ingest.apply(upload.id(), upload.sequencer()));
        log.info(requestId, facts.message(), facts.facts());
        return facts.outcome();
    }

    private static RuntimeException joined(
            @Nullable RuntimeException first, RuntimeException next) {
        if (first == null) {
            return next;
        }
        first.addSuppressed(next);
        return first;
    }
}

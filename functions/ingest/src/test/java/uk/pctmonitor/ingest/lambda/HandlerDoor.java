package uk.pctmonitor.ingest.lambda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.StubContext;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/** The real handler around a use case, with its log in memory: for tests in other packages. */
public final class HandlerDoor {

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final IngestHandler handler;

    public HandlerDoor(BiFunction<DocumentId, String, IngestResult> ingest) {
        this.handler =
                new IngestHandler(
                        ingest,
                        new InvocationTime(),
                        new JsonLog(new PrintStream(log, true, StandardCharsets.UTF_8)));
    }

    /** Delivers the bucket's event about one file version, the key as the bucket writes it. */
    public void announce(String bucket, String key, String version) {
        String event =
                """
                {"Records": [{"eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "%s"},
                 "object": {"key": "%s", "versionId": "%s", "sequencer": "0A"}}}]}\
                """
                        .formatted(bucket, key, version);
        try {
            handler.handleRequest(
                    new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(),
                    new StubContext());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was logged. */
    public String log() {
        return log.toString(StandardCharsets.UTF_8);
    }
}

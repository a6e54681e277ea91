package uk.pctmonitor.ingest.lambda;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.fuzz.Inbox;

/** What the bucket tells ingest: the event, and each key in it. */
public final class S3EventTarget {

    private static final byte[] SMALL = "org\n".getBytes(US_ASCII);

    private S3EventTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        List<Uploaded> uploads;
        try {
            uploads = Uploaded.in(Events.read(new ByteArrayInputStream(bytes)));
        } catch (MalformedEventException refused) {
            return;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        uploads.forEach(upload -> Inbox.take(upload.id().key(), SMALL));
    }
}

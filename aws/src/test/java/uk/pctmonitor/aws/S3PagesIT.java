package uk.pctmonitor.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import uk.pctmonitor.store.port.PageStore;
import uk.pctmonitor.store.port.PageStoreContract;

class S3PagesIT extends PageStoreContract {

    private final String bucket = LocalStack.newName("pages");

    @BeforeAll
    static void needsDocker() {
        LocalStack.require();
    }

    @BeforeEach
    void makeBucket() {
        Client.ONLY.createBucket(request ->
                request.bucket(bucket)
                        .createBucketConfiguration(c -> c.locationConstraint("eu-west-2")));
    }

    @Override
    protected PageStore store() {
        return LocalStack.pages(bucket);
    }

    @Test
    void tellsBrowsersWhatAPageIsAndToAskAgain() {
        store().put("2014-15-Q2/sha/Q39.csv", "a,b\n".getBytes(UTF_8), "text/csv; charset=utf-8");

        var head =
                Client.ONLY.headObject(
                        request -> request.bucket(bucket).key("2014-15-Q2/sha/Q39.csv"));

        assertThat(head.contentType()).isEqualTo("text/csv; charset=utf-8");
        assertThat(head.cacheControl()).isEqualTo("no-cache");
        assertThat(head.contentLength()).isEqualTo(4);
    }

    @Test
    void aBucketThatIsNotThereIsAnError() {
        PageStore nowhere = LocalStack.pages("monitor-no-such-bucket");

        assertThatThrownBy(() -> nowhere.put("index.html", new byte[1], "text/html"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("index.html");
    }

    /** Made at first use, which is after the check for Docker. */
    private static final class Client {
        private static final S3Client ONLY = LocalStack.s3();
    }
}

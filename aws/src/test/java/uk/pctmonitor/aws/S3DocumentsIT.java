package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;
import uk.pctmonitor.store.port.DocumentStoreContract;

class S3DocumentsIT extends DocumentStoreContract {

    private final String bucket = LocalStack.newName("bucket");

    @BeforeAll
    static void needsDocker() {
        LocalStack.require();
    }

    @BeforeEach
    void makeBucket() {
        client().createBucket(request ->
                request.bucket(bucket)
                        .createBucketConfiguration(c -> c.locationConstraint("eu-west-2")));
        client().putBucketVersioning(request ->
                request.bucket(bucket)
                        .versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    }

    @Override
    protected DocumentStore store() {
        return LocalStack.documents();
    }

    @Override
    protected String bucket() {
        return bucket;
    }

    @Override
    protected DocumentId put(String key, byte[] content) {
        String version =
                client().putObject(
                                request -> request.bucket(bucket).key(key),
                                RequestBody.fromBytes(content))
                        .versionId();
        return new DocumentId(bucket, key, version);
    }

    @Test
    void leavesDeleteMarkersOutButKeepsTheVersionsBehindThem() {
        DocumentId id = put("inbox/a.csv", new byte[1]);
        client().deleteObject(request -> request.bucket(bucket).key("inbox/a.csv"));

        assertThat(store().versions(bucket, "inbox/")).extracting(Head::id).containsExactly(id);
        assertThat(store().head(id)).isPresent();
    }

    @Test
    void listsMoreThanAPage() {
        for (int i = 0; i < 1_010; i++) {
            put("inbox/%04d.csv".formatted(i), new byte[0]);
        }

        List<Head> heads = store().versions(bucket, "inbox/");

        assertThat(heads).hasSize(1_010);
        assertThat(heads.getLast().id().key()).isEqualTo("inbox/1009.csv");
    }

    @Test
    void aBucketThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> store().versions("monitor-no-such-bucket", ""))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("monitor-no-such-bucket");
    }

    private static S3Client client() {
        return Client.ONLY;
    }

    /** Made at first use, which is after the check for Docker. */
    private static final class Client {
        private static final S3Client ONLY = LocalStack.s3();
    }
}

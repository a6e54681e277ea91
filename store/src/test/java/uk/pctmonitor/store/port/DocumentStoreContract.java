package uk.pctmonitor.store.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;

/** What every store of uploaded files promises. */
public abstract class DocumentStoreContract {

    private static final String KEY = "inbox/ukhsa/cover/2013-14_Q1.csv";

    /** The store, with nothing in it when a test begins. */
    protected abstract DocumentStore store();

    /** The bucket that {@link #put} puts into. */
    protected abstract String bucket();

    /** Uploads a new version. */
    protected abstract DocumentId put(String key, byte[] content) throws IOException;

    @Test
    void knowsTheSizeAndTimeOfAVersion() throws Exception {
        DocumentId id = put(KEY, "a,b\n".getBytes(UTF_8));

        Head head = store().head(id).orElseThrow();

        assertThat(head.id()).isEqualTo(id);
        assertThat(head.bytes()).isEqualTo(4);
        assertThat(store().versions(bucket(), KEY)).containsExactly(head);
    }

    @Test
    void readsTheVersionAskedForAndNotTheNewest() throws Exception {
        DocumentId first = put(KEY, "first".getBytes(UTF_8));
        DocumentId second = put(KEY, "second".getBytes(UTF_8));

        assertThat(read(first)).isEqualTo("first");
        assertThat(read(second)).isEqualTo("second");
        assertThat(first.versionId()).isNotEqualTo(second.versionId());
    }

    @Test
    void keepsBytesAsTheyAre() throws Exception {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 0, '\r', '\n', (byte) 0xFF};
        DocumentId id = put(KEY, bytes);

        try (InputStream in = store().open(id)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void keepsAnEmptyFile() throws Exception {
        DocumentId id = put(KEY, new byte[0]);

        assertThat(store().head(id).orElseThrow().bytes()).isZero();
        assertThat(read(id)).isEmpty();
    }

    @Test
    void hasNothingOfAVersionThatIsNotThere() throws Exception {
        DocumentId there = put(KEY, "x".getBytes(UTF_8));
        DocumentId otherKey = new DocumentId(bucket(), KEY + ".not", there.versionId());

        assertThat(store().head(otherKey)).isEmpty();
        assertThatThrownBy(() -> store().open(otherKey)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void listsVersionsByKeyAndOldestFirst() throws Exception {
        DocumentId b1 = put("inbox/b.csv", "1".getBytes(UTF_8));
        DocumentId a1 = put("inbox/a.csv", "1".getBytes(UTF_8));
        DocumentId b2 = put("inbox/b.csv", "22".getBytes(UTF_8));
        DocumentId other = put("other/a.csv", "1".getBytes(UTF_8));

        assertThat(ids("inbox/")).containsExactly(a1, b1, b2);
        assertThat(ids("")).containsExactly(a1, b1, b2, other);
        assertThat(ids("nothing/")).isEmpty();
    }

    @Test
    void takesSpacesPlusSignsAndAccentsInAKey() throws Exception {
        DocumentId id = put("inbox/5A3/cover/été 2014+1 (100%) #2.csv", "x".getBytes(UTF_8));

        assertThat(read(id)).isEqualTo("x");
        assertThat(ids("inbox/5A3/cover/été 2")).containsExactly(id);
    }

    private List<DocumentId> ids(String prefix) {
        return store().versions(bucket(), prefix).stream().map(Head::id).toList();
    }

    private String read(DocumentId id) throws IOException {
        try (InputStream in = store().open(id)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}

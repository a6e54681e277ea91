package uk.pctmonitor.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStoreContract;

class FolderDocumentsTest extends DocumentStoreContract {

    private static final Instant NOW = Instant.parse("2014-11-12T09:30:00.123456Z");

    @TempDir Path folder = Path.of("");

    @Override
    protected DocumentStore store() {
        return documents(NOW);
    }

    @Override
    protected String bucket() {
        return "local";
    }

    @Override
    protected DocumentId put(String key, byte[] content) throws IOException {
        return documents(NOW).put(key, new ByteArrayInputStream(content));
    }

    @Test
    void rememberTheTimeOfTheUploadInMilliseconds() throws Exception {
        DocumentId id = put("inbox/a.csv", new byte[1]);

        assertThat(store().head(id).orElseThrow().lastModified())
                .isEqualTo("2014-11-12T09:30:00.123Z");
    }

    @Test
    void givesHigherVersionsEvenWhenTheClockGoesBack() throws Exception {
        DocumentId first = put("inbox/a.csv", new byte[1]);
        DocumentId second =
                documents(NOW.minusSeconds(3600))
                        .put("inbox/b.csv", new ByteArrayInputStream(new byte[1]));

        assertThat(second.versionId()).isGreaterThan(first.versionId());
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() {
        InputStream broken =
                new InputStream() {
                    private int left = 10;

                    @Override
                    public int read() throws IOException {
                        if (left == 0) {
                            throw new IOException("cable pulled");
                        }
                        left--;
                        return 'x';
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        bytes[offset] = (byte) read();
                        return 1;
                    }
                };

        assertThatThrownBy(() -> documents(NOW).put("inbox/a.csv", broken))
                .isInstanceOf(IOException.class);
        assertThat(store().versions(bucket(), "")).isEmpty();
        assertThat(folder.resolve("inbox/a.csv")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../a.csv", "inbox/../../a.csv", "/etc/a.csv", "a//b.csv", "./a"})
    void refusesAKeyThatIsNoPlaceInTheFolder(String key) {
        assertThatThrownBy(() -> put(key, "x".getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesOtherFilesInTheFolderAlone() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        DocumentId id = put("inbox/a.csv", new byte[1]);

        assertThat(store().versions(bucket(), ""))
                .extracting(DocumentStore.Head::id)
                .containsExactly(id);
        assertThat(store().versions("another", "")).isEmpty();
    }

    private FolderDocuments documents(Instant now) {
        return new FolderDocuments(folder, bucket(), InstantSource.fixed(now));
    }
}

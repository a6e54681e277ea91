package uk.pctmonitor.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.store.port.PageStore;
import uk.pctmonitor.store.port.PageStoreContract;

class FolderPagesTest extends PageStoreContract {

    @TempDir Path folder = Path.of("");

    @Override
    protected PageStore store() {
        return new FolderPages(folder.resolve("site"));
    }

    @Test
    void aPageIsAFileWhoseNameSaysWhatItIs() throws Exception {
        store().put("2014-15-Q2/sha/Q39.html", "page".getBytes(UTF_8), "text/html");

        assertThat(files()).containsExactly("site/2014-15-Q2/sha/Q39.html");
        assertThat(folder.resolve("site/2014-15-Q2/sha/Q39.html")).hasContent("page");
    }

    /** A folder stands where the page should be, so that it can't be moved into place. */
    @Test
    void leavesNoDraftBehindWhenAPageCantBePut() throws Exception {
        Files.createDirectories(folder.resolve("site/index.html/full"));

        assertThatThrownBy(() -> store().put("index.html", "page".getBytes(UTF_8), "text/html"))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void nobodySeesHalfAPage() throws Exception {
        String old = "a".repeat(300_000);
        String fresh = "b".repeat(200_000);
        store().put("index.html", old.getBytes(UTF_8), "text/html");

        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing =
                    writer.submit(() -> {
                        for (int i = 0; i < 50; i++) {
                            String page = i % 2 == 0 ? fresh : old;
                            store().put("index.html", page.getBytes(UTF_8), "text/html");
                        }
                    });
            do {
                String seen = new String(store().find("index.html").orElseThrow(), UTF_8);
                assertThat(seen.equals(old) || seen.equals(fresh)).as("a whole page").isTrue();
            } while (!writing.isDone());
            writing.get();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}

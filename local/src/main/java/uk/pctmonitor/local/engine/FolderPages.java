package uk.pctmonitor.local.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import uk.pctmonitor.store.port.PageStore;

/**
 * Pages in a folder, whose names say what they are. Nothing waits for the disk: pages that a power
 * cut takes are written again from the store.
 */
public final class FolderPages implements PageStore {

    private final Path root;

    /**
     * @param root of the site; made when missing
     */
    public FolderPages(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(String path, byte[] bytes, String contentType) {
        Path page = page(path);
        try {
            Path folder = Objects.requireNonNull(page.getParent(), "a page lies in the site");
            Files.createDirectories(folder);
            // A file of the JDK's own making for drafts could be read by nobody else.
            Path draft = folder.resolve(page.getFileName() + "." + writer() + ".draft");
            try {
                Files.write(draft, bytes);
                Files.move(
                        draft,
                        page,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> find(String path) {
        Path page = page(path);
        try {
            return Files.isRegularFile(page)
                    ? Optional.of(Files.readAllBytes(page))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String writer() {
        return ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
    }

    private Path page(String path) {
        return root.resolve(PageStore.checked(path));
    }
}

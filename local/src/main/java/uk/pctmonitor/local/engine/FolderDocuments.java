package uk.pctmonitor.local.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.pctmonitor.store.port.DocumentStore;

/**
 * Uploaded files in a folder that keeps every version. The file {@code inbox/phe/cover/Q1.csv} is a
 * folder of that name in which each version is a file named by its {@link VersionId}. Several
 * processes may upload at the same time.
 */
public final class FolderDocuments implements DocumentStore {

    private static final String LOCK = ".lock";

    private final Path root;
    private final String bucket;
    private final InstantSource clock;

    /**
     * @param root where the files are kept; made when missing
     * @param bucket the name that stands for the folder in document ids
     * @param clock gives the time of an upload
     */
    public FolderDocuments(Path root, String bucket, InstantSource clock) {
        this.root = root.toAbsolutePath().normalize();
        this.bucket = bucket;
        this.clock = clock;
    }

    /**
     * Keeps a new version of the file; it is on the disk when this returns.
     *
     * @throws IllegalArgumentException when the key would leave the folder
     */
    public synchronized DocumentId put(String key, InputStream content) throws IOException {
        Path folder = folder(key);
        Files.createDirectories(root);
        try (FileChannel channel =
                        FileChannel.open(
                                root.resolve(LOCK),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("The folder %s can't be locked.".formatted(root));
            }
            VersionId version =
                    new VersionId(newest() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            DurableFile.write(folder.resolve(version.toString()), content);
            return new DocumentId(bucket, key, version.toString());
        }
    }

    @Override
    public Optional<Head> head(DocumentId id) {
        try {
            Path file = file(id);
            Optional<VersionId> version = VersionId.parse(id.versionId());
            return version.isPresent() && Files.isRegularFile(file)
                    ? Optional.of(new Head(id, Files.size(file), version.get().received()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(DocumentId id) throws IOException {
        if (head(id).isEmpty()) {
            throw new NoSuchFileException(id.toString());
        }
        return Files.newInputStream(file(id));
    }

    @Override
    public List<Head> versions(String wanted, String keyPrefix) {
        if (!wanted.equals(bucket)) {
            return List.of();
        }
        try {
            return versionFiles().stream()
                    .map(this::id)
                    .filter(id -> id.key().startsWith(keyPrefix))
                    .sorted(
                            Comparator.comparing(DocumentId::key)
                                    .thenComparing(DocumentId::versionId))
                    .flatMap(id -> head(id).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long newest() throws IOException {
        return versionFiles().stream()
                .flatMap(file -> VersionId.parse(file.getFileName().toString()).stream())
                .mapToLong(VersionId::number)
                .max()
                .orElse(0);
    }

    private List<Path> versionFiles() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> VersionId.parse(f.getFileName().toString()).isPresent())
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private DocumentId id(Path file) {
        String key = root.relativize(file.getParent()).toString().replace('\\', '/');
        return new DocumentId(bucket, key, file.getFileName().toString());
    }

    private Path file(DocumentId id) {
        return id.bucket().equals(bucket) && VersionId.parse(id.versionId()).isPresent()
                ? folder(id.key()).resolve(id.versionId())
                : root.resolve("no such version");
    }

    private Path folder(String key) {
        Path folder = root.resolve(key).normalize();
        String back =
                folder.startsWith(root)
                        ? root.relativize(folder).toString().replace('\\', '/')
                        : "";
        if (key.isEmpty() || !back.equals(key)) {
            throw new IllegalArgumentException("not a key for a folder: " + key);
        }
        return folder;
    }
}

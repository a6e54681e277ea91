package uk.pctmonitor.local.spc;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A file in the making. It comes to its place whole when it is finished, or not at all. */
final class Draft implements Closeable {

    private final Path file;
    private final Destination destination;
    private final Writer writer;

    private Draft(Path file, Destination destination) throws IOException {
        this.file = file;
        this.destination = destination;
        this.writer = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
    }

    /** Where a finished draft goes. */
    sealed interface Destination {
        /** A file, new or in place of an old one. */
        record At(Path path) implements Destination {}

        /** A stream that stays open. */
        record Into(OutputStream stream) implements Destination {}
    }

    /** An empty draft of what shall stand at the destination. */
    static Draft of(Destination destination) throws IOException {
        return switch (destination) {
            case Destination.At(Path path) when replaceable(path) ->
                    new Draft(beside(path), destination);
            case Destination _ ->
                    new Draft(Files.createTempFile("pct-monitor-", ".draft"), destination);
        };
    }

    /** A device or a pipe is written to, never replaced. */
    private static boolean replaceable(Path path) {
        return Files.isRegularFile(path) || !Files.exists(path);
    }

    private static Path beside(Path path) {
        Path name = Objects.requireNonNull(path.getFileName(), "a file has a name");
        return path.toAbsolutePath()
                .resolveSibling(".%s.%d.draft".formatted(name, ProcessHandle.current().pid()));
    }

    /** Not buffered. */
    Writer writer() {
        return writer;
    }

    /** Puts it in its place. */
    void finish() throws IOException {
        writer.close();
        switch (destination) {
            case Destination.At(Path path) when replaceable(path) ->
                    Files.move(
                            file,
                            path,
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
            case Destination.At(Path path) -> {
                try (OutputStream device = Files.newOutputStream(path)) {
                    Files.copy(file, device);
                }
            }
            case Destination.Into(OutputStream stream) -> {
                Files.copy(file, stream);
                stream.flush();
            }
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(file);
    }
}

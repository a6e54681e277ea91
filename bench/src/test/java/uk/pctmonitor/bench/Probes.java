package uk.pctmonitor.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Packages of handlers that exist only to be measured. */
final class Probes {

    private Probes() {}

    /** A package with nothing in it but the class. */
    static Path alone(Path jar, Class<?> handler) {
        return with(jar, handler, Map.of("create", "true"));
    }

    /** A copy of a package that has the class beside what is in it. */
    static Path beside(Path packaged, Path jar, Class<?> handler) throws IOException {
        return with(Files.copy(packaged, jar), handler, Map.of());
    }

    private static Path with(Path jar, Class<?> handler, Map<String, String> how) {
        String name = handler.getName().replace('.', '/') + ".class";
        try (InputStream code =
                        Objects.requireNonNull(Probes.class.getResourceAsStream("/" + name), name);
                FileSystem files = FileSystems.newFileSystem(jar, how)) {
            Path target = files.getPath(name);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(code, target);
            return jar;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

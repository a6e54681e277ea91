package uk.pctmonitor.store.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a catalogue: from a folder, or from the copy packaged with the program. */
public final class CatalogueFolder {

    private static final String PACKAGED = "/catalogue/";

    private CatalogueFolder() {}

    /** A place where the catalogue's files are found by name. */
    @FunctionalInterface
    interface Place {
        /** The file of that name, or empty when there is none. The caller closes it. */
        Optional<InputStream> open(String name) throws IOException;
    }

    /**
     * Reads and checks a folder.
     *
     * @throws BrokenCatalogueException naming file, line and field of every fault
     */
    public static LoadedCatalogue load(Path folder) {
        FaultLog log = new FaultLog();
        if (!Files.isDirectory(folder)) {
            log.add(folder.toString(), 0, "", "There is no such folder.");
            log.throwIfAny();
        }
        noteUnknownFiles(folder, log);
        return new CatalogueReading(
                        name -> {
                            Path file = folder.resolve(name);
                            return Files.isRegularFile(file)
                                    ? Optional.of(Files.newInputStream(file))
                                    : Optional.empty();
                        },
                        log)
                .read();
    }

    /**
     * Reads and checks the catalogue packaged with the program (resources under {@code
     * /catalogue/}).
     *
     * @throws BrokenCatalogueException naming file, line and field of every fault
     */
    public static LoadedCatalogue packaged() {
        return new CatalogueReading(
                        name ->
                                Optional.ofNullable(
                                        CatalogueFolder.class.getResourceAsStream(PACKAGED + name)),
                        new FaultLog())
                .read();
    }

    /** A misspelt name would otherwise mean a default in place of the file. */
    private static void noteUnknownFiles(Path folder, FaultLog log) {
        List<String> known = CatalogueReading.fileNames();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !known.contains(name))
                    .sorted()
                    .forEach(name ->
                            log.add(
                                    name,
                                    0,
                                    "",
                                    "A catalogue has no file of this name; it has "
                                            + String.join(", ", known)
                                            + "."));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("can't list " + folder, unreadable);
        }
    }
}

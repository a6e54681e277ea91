package uk.pctmonitor.store.catalogue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a catalogue: from a folder, or from the copy packaged with the program. */
public final class CatalogueFolder {

    private CatalogueFolder() {}

    /** A place where the catalogue's files are found by name. */
    @FunctionalInterface
    public interface Files {
        /** The file of that name, or empty when there is none. The caller closes it. */
        Optional<InputStream> open(String name);
    }

    /**
     * Reads and checks a folder.
     *
     * @throws BrokenCatalogueException naming file, line and field of every fault
     */
    public static LoadedCatalogue load(Path folder) {
        throw new UnsupportedOperationException("load " + folder);
    }

    /**
     * Reads and checks the catalogue packaged with the program (resources under {@code
     * /catalogue/}).
     */
    public static LoadedCatalogue packaged() {
        throw new UnsupportedOperationException("packaged");
    }
}

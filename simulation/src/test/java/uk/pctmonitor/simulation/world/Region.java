package uk.pctmonitor.simulation.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * The catalogue of the stories: three SHAs, seven PCTs, three metrics; and other versions of it.
 */
public final class Region {

    private static final Path FOLDER = folder();

    /** As it is written in the resources. */
    public static final LoadedCatalogue USUAL = CatalogueFolder.load(FOLDER);

    /** The same with harder targets, as after a redeployment of the rules. */
    public static final LoadedCatalogue STRICTER =
            with(
                    Map.of(
                            "targets.csv",
                            "metric,target,amber\nVAC-ONE,97,LIMIT 92\nWAIT-18W,92,\nFALLS,90,\n"));

    private Region() {}

    /**
     * The region with other files in the place of its own.
     *
     * @param files text by name, such as {@code targets.csv}
     */
    public static LoadedCatalogue with(Map<String, String> files) {
        try {
            Path other = Files.createTempDirectory("region");
            try {
                try (Stream<Path> own = Files.list(FOLDER)) {
                    for (Path file : own.toList()) {
                        Files.copy(file, other.resolve(file.getFileName()));
                    }
                }
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(other.resolve(file.getKey()), file.getValue());
                }
                return CatalogueFolder.load(other);
            } finally {
                remove(other);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Region.class.getResource("/region")).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

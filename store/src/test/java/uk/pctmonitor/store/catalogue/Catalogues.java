package uk.pctmonitor.store.catalogue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Small catalogues for tests, also of other modules. */
public final class Catalogues {

    private Catalogues() {}

    /**
     * Two health boards that answer to an office, one metric, one long collection: the worked
     * example of docs/file-formats.md.
     */
    public static LoadedCatalogue example() {
        return new CatalogueReading(
                        name ->
                                Optional.ofNullable(
                                        Catalogues.class.getResourceAsStream(
                                                "/two-boards/" + name)),
                        new FaultLog())
                .read();
    }

    /** The folder of {@link #example}, in this module's own tests. */
    static Path exampleFolder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Catalogues.class.getResource("/two-boards")).toURI());
    }
}

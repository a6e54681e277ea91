package uk.pctmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** The region in which the stories happen is a catalogue like any other. */
class RegionTest {

    @Test
    void hasThreeShasAndAPctThatCloses() throws URISyntaxException {
        LoadedCatalogue region =
                CatalogueFolder.load(
                        Path.of(
                                Objects.requireNonNull(RegionTest.class.getResource("/region"))
                                        .toURI()));

        assertThat(region.register().organisations()).hasSize(10);
        assertThat(region.collections()).containsKeys("quarterly", "plans", "acks");
    }
}

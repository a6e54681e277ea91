package uk.pctmonitor.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.benchmark.PeerGroup;
import uk.pctmonitor.core.benchmark.Peers;
import uk.pctmonitor.core.benchmark.SizeBand;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.organisation.Organisation;

@DisplayName("Size bands and peer groups")
class PeersFilesTest {

    @Nested
    class OfTheCatalogueInTheProgram {

        private final LoadedCatalogue loaded = CatalogueFolder.packaged();

        /**
         * S0.2 asks for a boundary at 100,000. The smallest PCT, Hartlepool, had 92,088 residents,
         * the next, Darlington, 105,584 (HSCIC table 7.6, mid-2011).
         */
        @Test
        void haveABoundaryAtAHundredThousandResidents() {
            Peers peers = loaded.peers();
            assertThat(peers.bands().stream().map(SizeBand::from)).contains(100_000L);
            assertThat(peers.band(92_088)).isNotEqualTo(peers.band(105_584));
            assertThat(peers.band(100_000)).isEqualTo(peers.band(105_584));
        }

        @Test
        void haveABandForEveryPctOf2012() {
            List<Long> populations =
                    loaded.register().organisations().values().stream()
                            .filter(each -> each.kind().equals("PCT"))
                            .map(Organisation::population)
                            .flatMap(Stream::ofNullable)
                            .toList();
            assertThat(populations).hasSize(151);
            assertThat(populations)
                    .allSatisfy(each -> assertThat(loaded.peers().band(each)).isPresent());
        }

        /** Greater Manchester was the largest PCT cluster, with 10 PCTs (HSJ 28 April 2011). */
        @Test
        void knowGreaterManchesterWithItsTenPcts() {
            PeerGroup manchester =
                    loaded.peers().group("Greater Manchester PCT Cluster").orElseThrow();
            assertThat(manchester.members()).hasSize(10).contains("5NT");
            assertThat(manchester.source()).contains("PCT cluster of 2012");
        }

        @Test
        void putEveryPctIntoAtMostOneClusterOfPcts() {
            List<String> members =
                    loaded.peers().groups().stream()
                            .flatMap(each -> each.members().stream())
                            .toList();
            assertThat(members).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        }

        @Test
        void saySomeGroupsAreOnlyRecalled() {
            assertThat(loaded.peers().group("South of England").orElseThrow())
                    .satisfies(group -> {
                        assertThat(group.bodies()).containsExactly("Q37", "Q38", "Q39");
                        assertThat(group.confidence()).isEqualTo(Confidence.RECALLED);
                    });
        }
    }

    @Nested
    class OfAStranger {

        @TempDir private Path folder = Path.of("");

        @BeforeEach
        void copyTheExample() throws IOException, URISyntaxException {
            try (Stream<Path> files = Files.list(Catalogues.exampleFolder())) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName().toString()));
                }
            }
        }

        @Test
        void needNotBeThere() {
            assertThat(CatalogueFolder.load(folder).peers()).isEqualTo(Peers.NONE);
        }

        @Test
        void areReadWithTheirDefaults() throws IOException {
            write("size-bands.csv", "name,from\nall sizes,0\n");
            write("peer-groups.csv", "name,organisations\nTrees,HB-A; answering:NO1\n");

            Peers peers = CatalogueFolder.load(folder).peers();

            assertThat(peers.bands()).containsExactly(new SizeBand("all sizes", 0));
            assertThat(peers.groups())
                    .singleElement()
                    .satisfies(group -> {
                        assertThat(group.members()).containsExactly("HB-A");
                        assertThat(group.bodies()).containsExactly("NO1");
                        assertThat(group.confidence()).isEqualTo(Confidence.RECALLED);
                    });
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\0',
                value = {
                    "large,100 | from | more than 100000",
                    "large,many | from | 'many' is not a whole number",
                    "large, | from | must not be",
                    ",200000 | name | must not be",
                })
        void areRefusedWithLineAndColumnOfABadBand(String line, String field, String problem)
                throws IOException {
            write("size-bands.csv", "name,from\nmedium,100000\n" + line + "\n");

            assertThat(faults())
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.line()).isEqualTo(3);
                        assertThat(fault.field()).isEqualTo(field);
                        assertThat(fault.problem()).contains(problem);
                    });
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\0',
                value = {
                    "trees,HB-B | name | 'trees' stands here twice",
                    "Shrubs,HB-X | organisations | 'HB-X' is not the code of an organisation",
                    "Shrubs,answering:Q1 | organisations | 'Q1' is not the code",
                    "Shrubs,; | organisations | Nobody is named",
                    "Shrubs, | organisations | must not be",
                })
        void areRefusedWithLineAndColumnOfABadGroup(String line, String field, String problem)
                throws IOException {
            write("peer-groups.csv", "name,organisations\nTrees,HB-A\n" + line + "\n");

            assertThat(faults())
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.line()).isEqualTo(3);
                        assertThat(fault.field()).isEqualTo(field);
                        assertThat(fault.problem()).contains(problem);
                    });
        }

        @Test
        void doNotBlameAGroupForABrokenRegister() throws IOException {
            write("organisations.csv", "code,name\nHB-A,\n");
            write("peer-groups.csv", "name,organisations\nTrees,HB-Q\n");

            assertThat(faults())
                    .extracting(fault -> fault.file())
                    .doesNotContain("peer-groups.csv");
        }

        private void write(String file, String text) throws IOException {
            Files.writeString(folder.resolve(file), text);
        }

        private List<BrokenCatalogueException.Fault> faults() {
            BrokenCatalogueException broken =
                    catchThrowableOfType(
                            BrokenCatalogueException.class, () -> CatalogueFolder.load(folder));
            assertThat(broken).isNotNull();
            return broken.faults();
        }
    }
}

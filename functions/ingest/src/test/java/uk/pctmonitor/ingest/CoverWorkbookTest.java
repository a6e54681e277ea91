package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

@DisplayName("The COVER workbook of 2014/15 Q4 as it was published")
class CoverWorkbookTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    private record Figure(String value, String numerator, String denominator, String provenance) {

        static Figure of(Measure measure) {
            return new Figure(
                    String.valueOf(measure.value()),
                    String.valueOf(measure.numerator()),
                    String.valueOf(measure.denominator()),
                    measure.provenance().name());
        }
    }

    @Test
    void givesTheReturnsOfTheCsvFileOfTheSameQuarter() throws IOException {
        World csv = world();
        World workbook = world();
        take(csv, "inbox/phe/cover/2014-15_Q4.csv", "cover/2014-15_Q4.csv");
        take(workbook, "inbox/phe/cover/cover_2014-15_Q4.xlsx", "workbooks/cover_2014-15_Q4.xlsx");
        SortedMap<String, Figure> expected = figures(csv);
        SortedMap<String, Figure> read = figures(workbook);
        assertThat(read).hasSameSizeAs(expected).hasSize(151 * 13);
        expected.forEach((key, figure) -> assertThat(read.get(key)).as(key).isEqualTo(figure));
    }

    private static World world() {
        World world = new World(CatalogueFolder.packaged());
        world.now = Instant.parse("2015-04-20T09:00:00Z");
        return world;
    }

    private static void take(World world, String key, String example) throws IOException {
        DocumentId id = world.upload(key, Files.readAllBytes(EXAMPLES.resolve(example)));
        IngestResult result = world.deliver(id);
        assertThat(result).as("%s", result).isInstanceOf(IngestResult.Accepted.class);
    }

    private static SortedMap<String, Figure> figures(World world) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        Returns returns = new Returns(world.table);
        for (String org : world.catalogue.register().organisations().keySet()) {
            for (StoredReturn each : Returns.current(returns.history(org, "cover")).values()) {
                for (Map.Entry<String, Measure> measure : each.content().measures().entrySet()) {
                    figures.put(
                            org + " " + each.content().quarter() + " " + measure.getKey(),
                            Figure.of(measure.getValue()));
                }
            }
        }
        return figures;
    }
}

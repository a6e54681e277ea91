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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

@DisplayName("A COVER workbook")
class CoverWorkbookTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path PRODUCERS = Path.of("src", "test", "resources", "producers");

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
    void asItWasPublishedGivesTheFiguresOfTheCsvFileOfTheSameQuarter() throws IOException {
        givesTheSame(
                "2015-04-20",
                EXAMPLES.resolve("cover/2014-15_Q4.csv"),
                EXAMPLES.resolve("workbooks/cover_2014-15_Q4.xlsx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "openpyxl.xlsx"})
    void savedByAnotherProgramGivesTheFiguresOfItsCsvFile(String workbook) throws IOException {
        givesTheSame(
                "2016-04-19",
                EXAMPLES.resolve("cover/2015-16_Q4.csv"),
                PRODUCERS.resolve(workbook));
    }

    private static void givesTheSame(String day, Path csv, Path workbook) throws IOException {
        SortedMap<String, Figure> expected = figures(taken(day, csv));
        SortedMap<String, Figure> read = figures(taken(day, workbook));
        assertThat(read).hasSameSizeAs(expected).hasSize(151 * 13);
        expected.forEach((key, figure) -> assertThat(read.get(key)).as(key).isEqualTo(figure));
    }

    private static World taken(String day, Path file) throws IOException {
        World world = new World(CatalogueFolder.packaged());
        world.now = Instant.parse(day + "T09:00:00Z");
        DocumentId id =
                world.upload("inbox/phe/cover/" + file.getFileName(), Files.readAllBytes(file));
        IngestResult result = world.deliver(id);
        assertThat(result).as("%s", result).isInstanceOf(IngestResult.Accepted.class);
        return world;
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

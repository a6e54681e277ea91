package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.intake.Severity;
import uk.pctmonitor.readers.xlsx.CorpusBooks;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * Every workbook of the corpus comes to the end that its line says, on the path of every upload.
 */
@DisplayName("The workbooks of the bad-input corpus")
class WorkbookCorpusTest {

    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();

    /** One line of the list. */
    record Entry(String id, String book, String outcome, String code, String row, String column) {
        @Override
        public String toString() {
            return id + " " + book;
        }
    }

    static List<Entry> entries() throws IOException {
        Path file = Path.of("src", "test", "resources", "corpus", "workbooks.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .map(line ->
                            new Entry(
                                    line.getField("id"),
                                    line.getField("book"),
                                    line.getField("outcome"),
                                    line.getField("code"),
                                    line.getField("row"),
                                    line.getField("column")))
                    .toList();
        }
    }

    @Test
    void areAllListedAndTheListHoldsNoOther() throws IOException {
        assertThat(new TreeSet<>(entries().stream().map(Entry::book).toList()))
                .isEqualTo(CorpusBooks.names());
        assertThat(entries().stream().map(Entry::id).distinct().filter(id -> id.startsWith("XLS")))
                .containsExactlyElementsOf(
                        Stream.iterate(1, i -> i + 1)
                                .limit(22)
                                .map("XLS-%02d"::formatted)
                                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void endAsListed(Entry entry) {
        World world = new World(CATALOGUE);
        world.now = Instant.parse("2009-10-19T09:00:00Z");
        IngestResult result =
                world.deliver(
                        world.upload(
                                "inbox/5A3/quarterly/" + entry.book() + ".xlsx",
                                CorpusBooks.of(entry.book())));
        Findings findings =
                switch (result) {
                    case IngestResult.Accepted accepted -> accepted.findings();
                    case IngestResult.Refused refused -> refused.findings();
                    default -> throw new AssertionError(result.toString());
                };
        assertThat(outcome(result, findings)).as("%s", findings).isEqualTo(entry.outcome());
        assertThat(world.breaches()).isEmpty();
        if (!entry.code().isEmpty()) {
            Finding first = findings.listed().getFirst();
            assertThat(first.code()).as("%s", findings).isEqualTo(entry.code());
            if (!entry.row().isEmpty()) {
                assertThat(first.sheet()).isEqualTo("Data");
                assertThat(first.row()).isEqualTo(Long.valueOf(entry.row()));
                assertThat(first.column() == null ? "" : first.column()).startsWith(entry.column());
            }
        }
    }

    private static String outcome(IngestResult result, Findings findings) {
        if (result instanceof IngestResult.Accepted) {
            return findings.listed().isEmpty() ? "OK" : "OK+W";
        }
        boolean file =
                findings.listed().stream().anyMatch(each -> each.severity() == Severity.FILE_ERROR);
        return file ? "REJ-F" : "REJ-R";
    }
}

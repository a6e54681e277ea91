package uk.pctmonitor.readers.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.ClosedOrganisations;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.CollectionDefinition.Limits;
import uk.pctmonitor.core.intake.CollectionDefinition.PeriodIn;
import uk.pctmonitor.core.intake.CollectionDefinition.Ratios;
import uk.pctmonitor.core.intake.CollectionDefinition.RowErrors;
import uk.pctmonitor.core.intake.CollectionDefinition.Shape;
import uk.pctmonitor.core.intake.RowSource;
import uk.pctmonitor.core.intake.RowSource.UnreadableFileException;
import uk.pctmonitor.readers.UploadedRows;

/** A cold start is not to pay for workbooks when a CSV file comes. */
@DisplayName("Apache POI is loaded")
class LoadingTest {

    @Test
    void byAWorkbook() throws Exception {
        assertThat(loadedBy("return.xlsx")).contains("org.apache.poi.");
    }

    @Test
    void notByACsvFile() throws Exception {
        assertThat(loadedBy("return.csv"))
                .contains("de.siegmar.fastcsv.")
                .doesNotContain("org.apache.poi.")
                .doesNotContain("org.apache.commons.compress.")
                .doesNotContain("org.apache.logging.");
    }

    /**
     * What it would log is the text of others: a name that is mistyped, a tag that is not closed.
     */
    @Test
    void andSaysNothingOfAFileThatItCanNotRead() throws Exception {
        assertThat(run("-Xlog:disable", "broken.xlsx")).isEmpty();
    }

    private static String loadedBy(String fileName) throws IOException, InterruptedException {
        return run("-Xlog:class+load:stdout", fileName);
    }

    /** Everything that a program of its own prints. */
    private static String run(String option, String fileName)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                option,
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LoadingTest.class.getName(),
                                fileName)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Reads a file of that name to its end. */
    public static void main(String[] names) throws Exception {
        CollectionDefinition collection =
                new CollectionDefinition(
                        "any",
                        "any",
                        Kind.RETURNS,
                        Shape.LONG,
                        ',',
                        '.',
                        PeriodIn.COLUMNS,
                        ClosedOrganisations.REFUSE,
                        Ratios.EITHER,
                        RowErrors.REFUSE_FILE,
                        Set.of(),
                        List.of(),
                        List.of(),
                        Limits.DEFAULT);
        byte[] content =
                names[0].endsWith(".csv")
                        ? "org,value\n5A3,1\n".getBytes(StandardCharsets.UTF_8)
                        : names[0].startsWith("broken") ? broken() : CorpusBooks.of("good");
        RowSource rows = UploadedRows.open(new ByteArrayInputStream(content), collection, names[0]);
        int count = 0;
        try {
            while (rows.next() != null) {
                count++;
            }
        } catch (UnreadableFileException _) {
            count = 99;
        }
        if (count < 2) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private static byte[] broken() {
        return BookBytes.of("")
                .part("xl/_rels/workbook.xml.rels", "<Relationships><Nobody's name")
                .bytes();
    }
}

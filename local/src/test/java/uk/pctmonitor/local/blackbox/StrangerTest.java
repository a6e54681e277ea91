package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/** Another country's boards, metric and collection: only files, no code. */
final class StrangerTest {

    private final Shell shell = new Shell();
    @TempDir private Path folder;
    private Path catalogue = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void writesACatalogueOfItsOwn() throws IOException {
        catalogue = Files.createDirectories(folder.resolve("catalogue"));
        data = folder.resolve("data");
        write(
                "organisations.csv",
                """
                code,name,kind,answers_to
                GOV,Health Directorate,GOVERNMENT,
                HB1,Northern Isles,HEALTH_BOARD,GOV
                HB2,Southern Uplands,HEALTH_BOARD,GOV
                """);
        write(
                "metrics.csv",
                """
                code,name,direction,unit,denominator_label
                WAIT12,Treated within 12 weeks,HIGHER,%,patients treated
                """);
        write("targets.csv", "metric,target,amber\nWAIT12,90,POINTS 5\n");
        write("collections.csv", "code,name,metrics\nwaits,Waiting times,WAIT12\n");
    }

    @Test
    void isReadRatedAndExportedWithoutAnyCode() throws IOException {
        Path file =
                Files.writeString(
                        Files.createDirectories(folder.resolve("GOV/waits")).resolve("q1.csv"),
                        """
                        org,metric,period,numerator,denominator,value
                        HB1,WAIT12,2014/15 Q1,180,200,
                        HB2,WAIT12,2014/15 Q1,169,200,
                        """);
        Answer ingest = shell.run("ingest", file, "--data", data, "--catalogue", catalogue);
        Answer export = shell.run("export", "--data", data, "--catalogue", catalogue);

        assertThat(ingest.code()).as(ingest.err() + ingest.out()).isZero();
        assertThat(ingest.err()).contains("submitter GOV and collection waits, from its folders");
        // Of 800 in the year 90% are 720; after 169 there remain 551 of 600, 91.8333%.
        assertThat(export.lines().stream().skip(1))
                .containsExactly(
                        "HB1,GOV,waits,WAIT12,2014/15 Q1,90,180,200,DERIVED_VALUE,90,NATIONAL,85,"
                                + "GREEN,q1.csv,2,value,GREEN,90,90,AT_LEAST,GREEN,"
                                + "NO_LIMITS,NO_LIMITS,RUN_CHART,,,,",
                        "HB2,GOV,waits,WAIT12,2014/15 Q1,84.5,169,200,DERIVED_VALUE,90,NATIONAL,85,"
                                + "RED,q1.csv,3,value,RED,84.5,91.833333333333,AT_LEAST,RED,"
                                + "NO_LIMITS,NO_LIMITS,RUN_CHART,,,,");
        assertThat(shell.run("alerts", "--data", data, "--catalogue", catalogue).out())
                .contains("HB2", "Southern Uplands", "RED", "84.5%", "1 open alerts");
        Answer forgotten = shell.run("export", "--data", data);
        assertThat(forgotten.code()).isEqualTo(70);
        assertThat(forgotten.out()).isEmpty();
        assertThat(forgotten.err()).contains("files of waits", "--catalogue").hasLineCount(1);
    }

    @Test
    void countsContactsAsRowsNotAsFigures() throws IOException {
        Path file =
                Files.writeString(
                        Files.createDirectories(folder.resolve("GOV/contacts")).resolve("c.csv"),
                        "org,role,email\nGOV,performance manager,performance@gov.example\n");
        Answer ingest = shell.run("ingest", file, "--data", data, "--catalogue", catalogue);

        assertThat(ingest.code()).as(ingest.err() + ingest.out()).isZero();
        assertThat(ingest.out())
                .contains("ACCEPTED c.csv: 1 row, 1 organisation. Reference")
                .contains("1 receipt to");
    }

    @Test
    void isToldOfItsOwnCodesWhenItErrs() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("wrong.csv"),
                        "org,metric,period,numerator,denominator\nHB3,WAIT13,2014/15 Q1,1,2\n");
        Answer answer =
                shell.run(
                        "validate",
                        file,
                        "--submitter",
                        "GOV",
                        "--data",
                        data,
                        "--catalogue",
                        catalogue);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("collection waits, from its header");
        assertThat(answer.out()).contains("Row 2, column org", "HB3", "Row 2, column metric");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(catalogue.resolve(name), content);
    }
}

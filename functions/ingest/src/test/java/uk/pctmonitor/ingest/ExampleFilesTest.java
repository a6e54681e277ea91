package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Content;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.core.organisation.Arrangements;
import uk.pctmonitor.readers.CsvRows;
import uk.pctmonitor.store.catalogue.CatalogueFolder;

@DisplayName("The examples of plans")
class ExampleFilesTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "phe/contacts/contacts.csv, 2013-04-02, 1",
        "5FL/contacts/contacts.csv, 2013-04-02, 3",
        "Q39/acks/5FL_MMR2.csv, 2014-10-20, 1",
        "5FL/plans/RP-5FL-1.csv, 2014-10-28, 1",
        "5FL/signoffs/RP-5FL-1_submit.csv, 2014-10-29, 2",
        "5FL/signoffs/RP-5FL-1_object.csv, 2014-10-29, 1",
        "Q39/signoffs/RP-5FL-1_agree.csv, 2014-10-31, 1",
        "Q39/signoffs/RP-5FL-1_return.csv, 2014-10-31, 1",
        "5FL/milestones/2014-12-05.csv, 2014-12-05, 5",
        "5FL/milestones/2015-01-09.csv, 2015-01-09, 4",
        "Q39/signoffs/RP-5FL-1_confirm-exit.csv, 2015-10-30, 1"
    })
    void areTakenWithoutARemark(String file, LocalDate day, int requests) throws IOException {
        Path path = EXAMPLES.resolve(file);
        Upload upload =
                new Upload(
                        file.substring(0, 3),
                        String.valueOf(path.getFileName()),
                        Instant.parse(day + "T12:00:00Z"),
                        Files.size(path));
        try (var bytes = Files.newInputStream(path)) {
            Checked checked =
                    new ValidateFile(null, CatalogueFolder.packaged(), CsvRows::open)
                            .check(upload, file.split("/", -1)[1], bytes)
                            .checked();
            assertThat(checked.findings().listed()).isEmpty();
            assertThat(size(checked.content())).isEqualTo(requests);
        }
    }

    @Test
    void haveArrangementsOfEveryRuleToPutIntoACatalogue(@TempDir Path folder) throws IOException {
        copy(Path.of("..", "..", "catalogue"), folder);
        copy(EXAMPLES.resolve("catalogue"), folder);

        Arrangements arrangements = CatalogueFolder.load(folder).plans().arrangements();

        LocalDate day = LocalDate.of(2014, 11, 3); // Monday
        assertThat(arrangements.all())
                .allSatisfy(each -> assertThat(each.name()).startsWith("EXAMPLE"))
                .extracting(each -> each.rule().name())
                .containsExactlyInAnyOrder("UNITARY", "CONFEDERATION", "FEDERATION", "SUPPORT");
        assertThat(arrangements.supports("EX-CSU", "5FL", day)).isTrue();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Files.write(
                        to.resolve(String.valueOf(each.getFileName())), Files.readAllBytes(each));
            }
        }
    }

    private static int size(Content content) {
        return switch (content) {
            case Content.Contacts(var all) -> all.size();
            case Content.Acts(var all) -> all.size();
            case Content.Acknowledgements(var all) -> all.size();
            default -> 0;
        };
    }
}

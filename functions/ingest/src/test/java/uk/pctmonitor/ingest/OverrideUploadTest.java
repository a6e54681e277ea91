package uk.pctmonitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.people.LightOverrides;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/** Files of overrides come on 10 July 2013, a Wednesday; 10 October is 92 days later. */
@DisplayName("An upload of overrides")
class OverrideUploadTest {

    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final String HEADER =
            "org,category,light,first_person,second_person,reason,until,period\n";
    private static final String GOOD =
            "5FL,finance,AMBER,Avis Aldous,Bram Bexley,Loan agreed after the quarter,2013-09-30,\n";

    private final World world = new World(CATALOGUE);

    private static Checked check(String submitter, String rows) {
        byte[] bytes = (HEADER + rows).getBytes(UTF_8);
        Upload upload =
                new Upload(submitter, "o.csv", Instant.parse("2013-07-10T09:00:00Z"), bytes.length);
        return new ValidateFile(null, CATALOGUE, UploadedRows::open)
                .check(upload, "overrides", new ByteArrayInputStream(bytes))
                .checked();
    }

    private static List<String> codes(Checked checked) {
        return checked.findings().listed().stream().map(Finding::code).toList();
    }

    private IngestResult upload(String rows) {
        DocumentId id = world.upload("inbox/Q39/overrides/o.csv", HEADER + rows);
        return world.deliver(id);
    }

    @Test
    void standsWithWhoWhyAndUntilWhen() {
        assertThat(upload(GOOD)).isInstanceOf(IngestResult.Accepted.class);
        LightOverride override =
                Objects.requireNonNull(
                        new LightOverrides(world.table).of("5FL").get(Category.FINANCE));
        assertThat(override.light()).isEqualTo(Light.AMBER);
        assertThat(override.firstPerson()).isEqualTo("Avis Aldous");
        assertThat(override.secondPerson()).isEqualTo("Bram Bexley");
        assertThat(override.reason()).isEqualTo("Loan agreed after the quarter");
        assertThat(override.given()).isEqualTo(LocalDate.of(2013, 7, 10));
        assertThat(override.until()).isEqualTo(LocalDate.of(2013, 9, 30));
        assertThat(override.quarter()).isNull();
    }

    @Test
    void givesAReceiptThatCountsWhatWasGivenAndWithdrawn() {
        upload(GOOD + "5FL,quality,,,,,,\n5QJ,quality,,,,,,\n");
        assertThat(world.items("OUTBOX#").toString())
                .contains("1 override of a light given, 2 withdrawn.");
    }

    @Test
    void keepsTheNamesInTheDecisionAndNowhereElse() {
        upload(GOOD);
        upload(GOOD.replace("2013-09-30", "2012-09-30"));
        assertThat(world.table.everything())
                .filteredOn(item -> item.toString().contains("Aldous"))
                .allSatisfy(item -> assertThat(item.key().sk()).startsWith("OVERRIDES#"));
    }

    @Test
    void withAnEmptyLightWithdrawsWhatStood() {
        upload(GOOD);
        upload("5FL,finance,,,,,,\n");
        assertThat(new LightOverrides(world.table).of("5FL")).isEmpty();
    }

    @Test
    void mayMakeGreenWhatHasTooLittleData() {
        assertThat(codes(check("Q39", GOOD.replace("AMBER", "green")))).isEmpty();
    }

    @ParameterizedTest(name = "{0} in place of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Bram Bexley   | AVIS  ALDOUS | SAME_PERSON",
                "Bram Bexley   | ''           | EMPTY_CELL",
                "Avis Aldous   | ''           | EMPTY_CELL",
                "Loan agreed after the quarter | '' | EMPTY_CELL",
                "2013-09-30    | 2013-07-09   | BAD_DATE",
                "2013-09-30    | 2013-10-11   | BAD_DATE",
                "2013-09-30    | ''           | BAD_DATE",
                "2013-09-30    | 30/9/2013    | BAD_DATE",
                "finance       | financ       | UNKNOWN_CATEGORY",
                "finance       | overall      | UNKNOWN_CATEGORY",
                "AMBER         | YELLOW       | BAD_LIGHT",
                "AMBER         | INSUFFICIENT_DATA | BAD_LIGHT",
                "5FL           | 5A9          | ORG_MISMATCH",
                "5FL           | Q39          | NOT_ANSWERING",
                "5FL           | 5XX          | UNKNOWN_ORG"
            })
    void isRefusedWith(String good, String bad, String code) {
        Checked checked = check("Q39", GOOD.replace(good, bad));
        assertThat(checked.refused()).isTrue();
        assertThat(codes(checked)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"2013-07-10", "2013-10-10"})
    void mayHoldForADayOrForNinetyTwo(String until) {
        assertThat(codes(check("Q39", GOOD.replace("2013-09-30", until)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5FL, COLLECTION_NOT_ALLOWED", "dh, COLLECTION_NOT_ALLOWED", "Q38, ORG_MISMATCH"})
    void isForTheShaThatAnswersForThePctOnly(String submitter, String code) {
        assertThat(codes(check(submitter, GOOD))).containsExactly(code);
    }

    @Test
    void neverRepeatsANameInAFault() {
        Checked checked = check("Q39", GOOD.replace("Bram Bexley", "avis aldous"));
        assertThat(checked.findings().toString().toLowerCase(Locale.ROOT)).doesNotContain("aldous");
    }

    @Test
    void saysOneThingAboutEachLight() {
        assertThat(codes(check("Q39", GOOD + "5FL,Finance,,,,,,\n")))
                .containsExactly("CONFLICTING_ROWS");
    }

    @Test
    void namesTheNearestCategory() {
        assertThat(
                        check("Q39", GOOD.replace("finance", "financ"))
                                .findings()
                                .listed()
                                .getFirst()
                                .line())
                .isEqualTo(
                        "Row 2, column category: There is no category \"financ\". Nearest: finance."
                                + " Write one of: finance, strategy, quality, governance, external"
                                + " relations, emergency planning.");
    }
}

package uk.pctmonitor.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.AlertPolicy;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Target;

@DisplayName("A stranger's catalogue of five short files")
class StrangersCatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Pattern DOCUMENTED =
            Pattern.compile("`([a-z-]+\\.csv)`\\n```csv\\n(.*?)```", Pattern.DOTALL);

    private final LoadedCatalogue loaded = Catalogues.example();

    @Test
    void isTheOneInTheDocumentation() throws IOException, URISyntaxException {
        String docs = Files.readString(Path.of("../docs/file-formats.md"));
        Map<String, String> documented = new HashMap<>();
        Matcher blocks = DOCUMENTED.matcher(docs);
        while (blocks.find()) {
            documented.put(blocks.group(1), blocks.group(2));
        }
        Map<String, String> tested = new HashMap<>();
        try (Stream<Path> files = Files.list(Catalogues.exampleFolder())) {
            for (Path file : files.toList()) {
                tested.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(documented).isEqualTo(tested).hasSize(5);
    }

    @Test
    void ratesAgainstItsOwnTarget() {
        Target target =
                loaded.catalogue().target("VAC-FLU", Quarter.of(2024, 3), List.of()).orElseThrow();
        assertThat(target.goal()).hasToString("75");
        assertThat(target.amber()).isEqualTo(new AmberRule.Limit(new BigDecimal("70")));
        assertThat(target.citation()).isEqualTo("targets.csv, line 2");
    }

    @Test
    void takesAPercentageAsAShareOfAHundred() {
        var metric = loaded.catalogue().metric("VAC-FLU").orElseThrow();
        assertThat(metric.per()).isEqualByComparingTo("100");
        assertThat(metric.numeratorWithinDenominator()).isTrue();
        assertThat(metric.highest()).isEqualByComparingTo("100");
    }

    @Test
    void readsItsOwnColumns() {
        var flu = loaded.collection("flu").orElseThrow();
        assertThat(flu.metrics()).containsExactly("VAC-FLU");
        assertThat(flu.columns())
                .extracting(each -> each.role())
                .containsExactly(
                        Role.ORGANISATION,
                        Role.METRIC,
                        Role.PERIOD,
                        Role.NUMERATOR,
                        Role.DENOMINATOR);
    }

    @Test
    void hasEveryKindOfDecisionWithoutListingIt() {
        assertThat(loaded.collections())
                .containsOnlyKeys(
                        "acks",
                        "contacts",
                        "flu",
                        "milestones",
                        "overrides",
                        "plans",
                        "signoffs",
                        "targets");
        assertThat(loaded.collection("contacts").orElseThrow().columns())
                .extracting(each -> each.role())
                .contains(Role.EMAIL);
    }

    @Test
    void letsEverybodyReportOnItselfAndThoseThatAnswerToIt() {
        assertThat(loaded.submitters().mayReportOn("HB-A", "flu", "HB-A", DAY)).isTrue();
        assertThat(loaded.submitters().mayReportOn("HB-A", "flu", "HB-B", DAY)).isFalse();
        assertThat(loaded.submitters().mayReportOn("NO1", "flu", "HB-B", DAY)).isTrue();
    }

    @Test
    void routesAlertsToTheOffice() {
        assertThat(loaded.register().answersTo("HB-B", DAY)).contains("NO1");
    }

    @Test
    void guessesNoDeadlineWithoutBankHolidays() {
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> loaded.deadlines().submission(Quarter.of(2024, 3)));
    }

    @Test
    void keepsTheStandardAlertPolicy() {
        assertThat(loaded.alertPolicy()).isEqualTo(AlertPolicy.DEFAULT);
        assertThat(loaded.deadlines().submissionDays()).isEqualTo(13);
        assertThat(loaded.deadlines().signOffDays()).isEqualTo(10);
    }
}

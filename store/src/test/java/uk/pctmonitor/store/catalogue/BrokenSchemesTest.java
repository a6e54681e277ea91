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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.rating.category.Aggregation;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.CategoryRule;
import uk.pctmonitor.core.rating.category.OverallRule;

@DisplayName("Categories and schemes of a catalogue")
class BrokenSchemesTest {

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void copyTheExampleAndAddAScheme() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Catalogues.exampleFolder())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        write("categories.csv", "category,aggregation,points,green,amber,red_caps\n");
        write("schemes.csv", "scheme,method\ns,WEIGHTED_MEAN\n");
        write("scheme-indicators.csv", "scheme,indicator,weight\ns,a,1\n");
        write("scheme-scores.csv", "scheme,indicator,score,value\ns,a,2,>=5\ns,a,1,\n");
        write("scheme-results.csv", "scheme,result,score\ns,GOOD,>=1.5\ns,POOR,\n");
        write("scheme-caps.csv", "scheme,cap,most,criteria,scored\ns,late,POOR,,\n");
    }

    @Test
    void areSoundAsTheyStandHere() {
        assertThat(CatalogueFolder.load(folder).schemes().names()).containsExactly("s");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "categories.csv | quantity,WORST,,,, | category | finance, strategy, quality",
                "categories.csv | finance,BEST,,,, | aggregation | CRITICAL_WORST_ELSE_SHARE",
                "categories.csv | finance,,1;2;3,,, | points | three falling numbers",
                "categories.csv | finance,,,1.5,, | green | >=1.5",
                "categories.csv | finance,FRR,,,,9 | red_caps | 1 to 5",
                "scheme-indicators.csv | t,b,1 | scheme | not in schemes.csv",
                "scheme-indicators.csv | s,a,1 | indicator | twice",
                "scheme-indicators.csv | s,b,1 | indicator | no scores",
                "scheme-indicators.csv | s,b,0 | indicator | no scores",
                "scheme-scores.csv | s,c,1, | indicator | no indicator of this scheme",
                "scheme-scores.csv | s,a,1,5 | value | >=1.5",
                "scheme-caps.csv | s,x,BAD,, | most | GOOD, POOR",
                "scheme-caps.csv | s,x,POOR,2, | scored | must not be",
            })
    void nameTheLineAddedAtTheEnd(String file, String line, String field, String problem)
            throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + line + "\n");
        int last = Files.readAllLines(path).size();
        assertThat(faults())
                .anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo(file);
                    assertThat(fault.line()).isEqualTo(last);
                    assertThat(fault.field()).isEqualTo(field);
                    assertThat(fault.problem()).contains(problem);
                });
    }

    @Test
    void needAScoreForEveryFigure() throws IOException {
        write("scheme-scores.csv", "scheme,indicator,score,value\ns,a,2,>=5\n");
        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("one last line"));
    }

    @Test
    void needAResultForEveryScore() throws IOException {
        write("scheme-results.csv", "scheme,result,score\ns,GOOD,>=1.5\ns,POOR,>=1\n");
        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("last result"));
    }

    @Test
    void takeOneCategoryAtATimeAndLeaveTheOthersAsTheyAre() throws IOException {
        write("categories.csv", "category,aggregation\nexternal relations,worst\n");
        write("settings.csv", "setting,value\noverall_light,worst\nlongest_override_days,30\n");
        var categories = CatalogueFolder.load(folder).categories();
        assertThat(categories.of(Category.EXTERNAL_RELATIONS).aggregation())
                .isEqualTo(Aggregation.WORST);
        assertThat(categories.of(Category.FINANCE))
                .isEqualTo(
                        CategoryRule.standard(
                                Category.FINANCE, Aggregation.CRITICAL_WORST_ELSE_SHARE));
        assertThat(categories.overall()).isEqualTo(OverallRule.WORST);
        assertThat(categories.longestOverride()).isEqualTo(30);
    }

    @Test
    void showNoOverallLightAsShipped() {
        var categories = CatalogueFolder.packaged().categories();
        assertThat(categories.overall()).isEqualTo(OverallRule.NONE);
        assertThat(categories.longestOverride()).isEqualTo(92);
        assertThat(categories.of(Category.EXTERNAL_RELATIONS).aggregation())
                .isEqualTo(Aggregation.WORST);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private List<BrokenCatalogueException.Fault> faults() {
        return catchThrowableOfType(
                        BrokenCatalogueException.class, () -> CatalogueFolder.load(folder))
                .faults();
    }
}

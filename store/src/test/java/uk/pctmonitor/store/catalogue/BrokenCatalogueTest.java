package uk.pctmonitor.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
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

@DisplayName("A broken catalogue is refused with file, line and field")
class BrokenCatalogueTest {

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void copyTheExample() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Catalogues.exampleFolder())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "organisations.csv | XX,Loner,BOARD,NOBODY | answers_to | 'NOBODY' is not the code",
                "organisations.csv | HB-A,Twin,BOARD,NO1 | code | twice",
                "organisations.csv | HB A,Spaced,BOARD,NO1 | code | is not a code",
                "organisations.csv | HB-C,\"Cedar,BOARD,NO1 | name | close its quotation mark",
                "organisations.csv | HB-C,Ce\u202Edar,BOARD,NO1 | name | character, U+202E",
                "organisations.csv | HB-C,\u001B[31mCedar,BOARD,NO1 | name | character, U+001B",
                "metrics.csv | VAC-FLU,Again,%,HIGHER,, | code | already stands for VAC-FLU",
                "metrics.csv | NEW,New,%,UPWARDS,, | direction | HIGHER, LOWER, RANGE, NONE",
                "metrics.csv | NEW,,%,HIGHER,, | name | must not be",
                "targets.csv | VAC-FLU,80,NONE | from | holds in some of the same quarters",
                "targets.csv | NONESUCH,80,NONE | metric | not the code of a metric",
                "targets.csv | VAC-FLU,5E1,NONE | target | neither a number",
                "targets.csv | VAC-FLU,110..90,NONE | target | neither a number",
                "targets.csv | VAC-FLU,75,LIMIT | amber | LIMIT 90",
                "collections.csv | flu,Again | code | twice",
                "columns.csv | other,board,ORGANISATION, | collection | not in collections.csv",
                "columns.csv | flu,name,NAME, | role | ORGANISATION, METRIC",
                "columns.csv | flu,Board,IGNORED, | header | already stands for a column",
                "columns.csv | flu,HEALTH BOARD,IGNORED, | header | already stands for a column",
                "columns.csv | flu,area,ORGANISATION, | role | already has the role",
                "columns.csv | flu,email,EMAIL, | role | has no column of role EMAIL",
            })
    void namesTheLineAddedAtTheEnd(String file, String line, String field, String problem)
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

    /** A template of three lines, sound except for one row that is added to one of its files. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "lines.csv | money,spent,Again,, | line | twice",
                "lines.csv | money,other,Other,POUNDS, | kind | MONEY, COUNT",
                "lines.csv | money,people,People,COUNT,yes | spending | Only money",
                "lines.csv | flu,jabs,Jabs,, | collection | not of shape TEMPLATE",
                "lines.csv | gone,jabs,Jabs,, | collection | not in collections.csv",
                "lines.csv | money,UNIT,Unit,, | header | already stands for a column",
                "formulas.csv | money,VAC-FLU,spent,planned | metric | already reported in 'flu'",
                "formulas.csv | money,FIN-NONE,spent,planned | metric | not the code of a metric",
                "formulas.csv | money,FIN-A,spent,planned | metric | already has a formula",
                "formulas.csv | money,FIN-B,spent,spend | numerator | 'spend' is not a line of money",
                "formulas.csv | money,FIN-B,spent, | denominator | needs a denominator",
                "formulas.csv | money,FIN-C,spent,planned | denominator | is no ratio",
                "formulas.csv | money,FIN-B,spent planned,planned | numerator | joined by + and -",
                "formulas.csv | money,FIN-B,spent; planned,planned | denominator | 2 numerators",
                "cross-foots.csv | money,sum,EQUALS,spent,planned,Fix. | check | twice",
                "cross-foots.csv | money,x,ABOUT,spent,planned,Fix. | kind | EQUALS, NOT_BELOW",
                "cross-foots.csv | money,x,EQUALS,spent,,Fix. | right | must not be",
                "cross-foots.csv | money,x,NOT_FALLING,spent,planned,Fix. | right | leave it empty",
                "cross-foots.csv | money,x,EQUALS,spent,spend,Fix. | right | 'spend' is not a line",
                "cross-foots.csv | money,x,EQUALS,spent,heads,Fix. | left | can't be compared",
                "cross-foots.csv | money,x,EQUALS,spent,planned, | fix | must not be"
            })
    void namesTheRowOfATemplate(String file, String line, String field, String problem)
            throws IOException {
        write(
                "metrics.csv",
                """
                code,name,unit,direction,per
                VAC-FLU,Flu vaccination,%,HIGHER,
                FIN-A,Spent,%,LOWER,
                FIN-B,Spent twice,%,LOWER,
                FIN-C,Spent in all,GBP,LOWER,
                """);
        write("collections.csv", "code,shape,metrics\nflu,,VAC-FLU\nmoney,TEMPLATE,\n");
        write(
                "columns.csv",
                """
                collection,header,role
                money,org,ORGANISATION
                money,period,PERIOD
                money,unit,UNIT
                money,signs,SIGNS
                """);
        write(
                "lines.csv",
                """
                collection,line,name,kind,spending
                money,planned,Planned,,yes
                money,spent,Spent,,yes
                money,heads,Heads,COUNT,
                """);
        write(
                "formulas.csv",
                "collection,metric,numerator,denominator\nmoney,FIN-A,spent,planned\n");
        write(
                "cross-foots.csv",
                "collection,check,kind,left,right,fix\nmoney,sum,EQUALS,spent,planned,Fix.\n");
        assertThat(CatalogueFolder.load(folder).collection("money")).isPresent();

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
    void aTemplateDeclaresItsUnitAndSignsAndHasLines() throws IOException {
        write("collections.csv", "code,shape,suppression_markers\nflu,,\nmoney,TEMPLATE,*\n");
        write(
                "columns.csv",
                "collection,header,role\nmoney,org,ORGANISATION\nmoney,period,PERIOD\n");
        assertThat(faults())
                .extracting(each -> each.file() + ":" + each.line() + " " + each.problem())
                .containsExactly(
                        "collections.csv:3 It needs a column of role UNIT in columns.csv.",
                        "collections.csv:3 It needs a column of role SIGNS in columns.csv.",
                        "collections.csv:3 A TEMPLATE collection needs lines in lines.csv.",
                        "collections.csv:3 The lines of a template can't be withheld.");
    }

    @Test
    void aForecastStandsBesideAFigureSoAWideCollectionHasNone() throws IOException {
        write("collections.csv", "code,shape\nflu,WIDE\n");
        write(
                "columns.csv",
                """
                collection,header,role,metrics
                flu,board,ORGANISATION,
                flu,quarter,PERIOD,
                flu,taken,NUMERATOR,VAC-FLU
                flu,of,DENOMINATOR,VAC-FLU
                flu,expected at year end,FORECAST,
                """);
        assertThat(faults())
                .extracting(each -> each.line() + " " + each.problem())
                .containsExactly("6 Only a LONG collection has a column of role FORECAST.");
    }

    @Test
    void tellsTheFaultsOfAllFilesAtOnce() throws IOException {
        write("metrics.csv", "code,name,direction\nA,One,SIDEWAYS\nB,,HIGHER\n");
        write("settings.csv", "setting,value\nsubmission_working_days,soon\nspeed,9\n");
        write("bank-holidays.csv", "date,weekday\n2024-12-25,Tuesday\n2024-02-30,Friday\n");

        assertThat(faults())
                .extracting(fault -> fault.file() + " " + fault.line() + " " + fault.field())
                .containsExactly(
                        "bank-holidays.csv 2 weekday",
                        "bank-holidays.csv 3 date",
                        "metrics.csv 2 direction",
                        "metrics.csv 3 name",
                        "settings.csv 2 value",
                        "settings.csv 3 setting");
    }

    @Test
    void namesTheLegalColumnsBesideAnUnknownOne() throws IOException {
        write("targets.csv", "metric,target,ambre\nVAC-FLU,75,LIMIT 70\n");
        assertThat(faults())
                .singleElement()
                .hasToString(
                        "targets.csv, line 1, ambre: Unknown column; the columns are metric,"
                                + " target, amber, from, to, source, confidence.");
    }

    @Test
    void namesAMandatoryColumnThatIsMissing() throws IOException {
        write("targets.csv", "metric,amber\nVAC-FLU,LIMIT 70\n");
        assertThat(faults())
                .singleElement()
                .satisfies(f -> assertThat(f.field()).isEqualTo("target"));
    }

    @Test
    void namesAMisspeltFile() throws IOException {
        write("target.csv", "metric,target\n");
        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).isEqualTo("target.csv"));
    }

    @Test
    void namesAMandatoryFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("metrics.csv"));
        assertThat(faults())
                .anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo("metrics.csv");
                    assertThat(fault.line()).isZero();
                });
    }

    @Test
    void namesAFolderThatIsNotThere() {
        folder = folder.resolve("nowhere");
        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("no such folder"));
    }

    @Test
    void namesAFileThatIsNotUtf8() throws IOException {
        Files.write(
                folder.resolve("targets.csv"),
                "metric,target,source\nVAC-FLU,75,Caf\u00e9\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults()).anySatisfy(fault -> assertThat(fault.problem()).contains("not UTF-8"));
    }

    @Test
    void refusesAMetricInTwoCollections() throws IOException {
        write("collections.csv", "code,metrics\nflu,VAC-FLU\nother,VAC-FLU\n");
        assertThat(faults())
                .singleElement()
                .hasToString(
                        "collections.csv, line 3, metrics: VAC-FLU is already reported in 'flu'.");
    }

    @Test
    void refusesTwoCollectionsThatBothTakeTheRest() throws IOException {
        write("collections.csv", "code\nflu\nother\n");
        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("metrics"));
    }

    @Test
    void refusesAWideCollectionWithoutADenominatorForARatio() throws IOException {
        write("collections.csv", "code,shape\nflu,WIDE\n");
        write(
                "columns.csv",
                """
                collection,header,role,metrics
                flu,org,ORGANISATION,
                flu,quarter,PERIOD,
                flu,flu,VALUE,VAC-FLU
                """);
        assertThat(faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(4);
                    assertThat(fault.problem()).contains("DENOMINATOR");
                });
    }

    @Test
    void refusesSubmittersOfUnknownCollectionsAndOrganisations() throws IOException {
        write(
                "submitters.csv",
                """
                submitter,collections,organisations
                NO1,cover,answering
                x,flu,HB-Z
                kind:PCT,flu,self
                y,flu,answering:HB-A
                """);
        assertThat(faults())
                .extracting(fault -> fault.line() + " " + fault.field())
                .containsExactly("2 collections", "3 organisations", "4 submitter");
    }

    @Test
    void saysTheFirstFaultAndHowManyMore() throws IOException {
        write("targets.csv", "metric,target\nA,75\nB,75\n");
        assertThat(broken())
                .hasMessageContaining("targets.csv, line 2, metric")
                .hasMessageContaining("(and 1 more)");
    }

    @Test
    void givesTheSameVersionWhateverTheLineEndsAndAnotherForOtherContent() throws IOException {
        String before = CatalogueFolder.load(folder).version();
        Path targets = folder.resolve("targets.csv");
        Files.writeString(targets, "\uFEFF" + Files.readString(targets).replace("\n", "\r\n"));
        assertThat(CatalogueFolder.load(folder).version()).isEqualTo(before);
        Files.writeString(targets, Files.readString(targets).replace("75", "76"));
        assertThat(CatalogueFolder.load(folder).version()).isNotEqualTo(before);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private List<BrokenCatalogueException.Fault> faults() {
        return broken().faults();
    }

    private BrokenCatalogueException broken() {
        BrokenCatalogueException broken =
                catchThrowableOfType(
                        BrokenCatalogueException.class, () -> CatalogueFolder.load(folder));
        assertThat(broken).isNotNull();
        return broken;
    }
}

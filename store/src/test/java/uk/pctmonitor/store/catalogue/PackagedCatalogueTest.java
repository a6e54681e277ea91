package uk.pctmonitor.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.rating.category.Category;

@DisplayName("The catalogue packaged with the program")
class PackagedCatalogueTest {

    private static final LoadedCatalogue LOADED = CatalogueFolder.packaged();

    @Test
    void isTheFolderInTheRepositoryAndHasItsVersion() {
        assertThat(CatalogueFolder.load(Path.of("../catalogue")).version())
                .isEqualTo(LOADED.version())
                .matches("[0-9a-f]{12}");
    }

    @Nested
    class Organisations {

        @Test
        void numbered303PctsThatBecame152OverNightAnd151In2012() {
            assertThat(pctsOn("2006-09-30")).isEqualTo(303); // Saturday
            assertThat(pctsOn("2006-10-01")).isEqualTo(152); // Sunday
            assertThat(pctsOn("2012-04-01")).isEqualTo(151);
            assertThat(pctsOn("2013-04-01")).isZero();
        }

        @Test
        void were28StrategicHealthAuthoritiesAndThenTen() {
            assertThat(openOn("2006-06-30", "SHA")).isEqualTo(28);
            assertThat(openOn("2006-07-01", "SHA")).isEqualTo(10);
        }

        @Test
        void answerToTheirShaAlsoAfterBothHaveClosed() {
            assertThat(LOADED.register().answersTo("5FL", LocalDate.parse("2014-06-30")))
                    .contains("Q39");
        }

        @Test
        void nameEverySuccessorOfADividedPct() {
            assertThat(LOADED.register().successors("5DV", LocalDate.parse("2006-10-01")))
                    .containsExactly("5PD", "5QE");
        }

        @Test
        void areSuggestedForCodesThatASpreadsheetSpoilt() {
            assertThat(LOADED.register().nearest("5.00E+01").map(Organisation::code))
                    .contains("5E1");
            assertThat(LOADED.register().nearest("50").map(Organisation::code)).contains("5E1");
            assertThat(LOADED.register().nearest("5A0").map(Organisation::code)).contains("5A3");
        }

        private static long pctsOn(String day) {
            return openOn(day, "PCT");
        }

        private static long openOn(String day, String kind) {
            return LOADED.register().openOn(LocalDate.parse(day)).stream()
                    .filter(each -> each.kind().equals(kind))
                    .count();
        }
    }

    @Nested
    class Metrics {

        @Test
        void areThoseOfTheDesignOfCoverOfTheFinanceReturnAndOfTheAssessedCategories() {
            assertThat(LOADED.catalogue().metrics()).hasSize(69 + 13 + 3 + 12);
            assertThat(LOADED.collection("cover").orElseThrow().metrics()).hasSize(13);
            assertThat(LOADED.collection("finance").orElseThrow().metrics()).hasSize(15 + 3);
            assertThat(LOADED.collection("quarterly").orElseThrow().metrics())
                    .hasSize(69 - 15 + 12);
        }

        @Test
        void ofMoneyComeByTheFinanceReturnExceptThoseItHasNoLinesFor() {
            assertThat(LOADED.collection("quarterly").orElseThrow().metrics())
                    .filteredOn(code -> code.startsWith("FIN-"))
                    .containsExactly("FIN-MGT", "FIN-MERGER-SAV", "FIN-PBC-T");
        }

        @Test
        void areFoundByVitalSignsCode() {
            assertThat(LOADED.catalogue().metric("vsa04").orElseThrow().code())
                    .isEqualTo("ACC-RTT-A");
        }

        @Test
        void changeTheAccidentAndEmergencyTargetAfterJune2010() {
            assertThat(national("ACC-AE4", Quarter.of(2010, 1)).goal()).isEqualTo(threshold("98"));
            assertThat(national("ACC-AE4", Quarter.of(2010, 1)).amber()).isEqualTo(limit("97"));
            assertThat(national("ACC-AE4", Quarter.of(2010, 2)).goal()).isEqualTo(threshold("95"));
            assertThat(national("ACC-AE4", Quarter.of(2010, 2)).amber()).isEqualTo(limit("94"));
        }

        @Test
        void raiseTheChlamydiaTargetYearByYear() {
            assertThat(LOADED.catalogue().target("PH-CHLAM", Quarter.of(2006, 4), List.of()))
                    .isEmpty();
            assertThat(national("PH-CHLAM", Quarter.of(2007, 4)).goal()).isEqualTo(threshold("15"));
            assertThat(national("PH-CHLAM", Quarter.of(2010, 4)).goal()).isEqualTo(threshold("35"));
        }

        @Test
        void haveNoNationalTargetWhereTheLevelIsAgreedLocally() {
            assertThat(LOADED.catalogue().target("SAF-MRSA", Quarter.of(2009, 1), List.of()))
                    .isEmpty();
        }

        @Test
        void countRotavirusOnlyFromTheLastQuarterOf2014() {
            var rotavirus = LOADED.catalogue().metric("IMM-ROTA-12M").orElseThrow();
            assertThat(rotavirus.inForce(Quarter.of(2014, 3))).isFalse();
            assertThat(rotavirus.inForce(Quarter.of(2014, 4))).isTrue();
        }

        @Test
        void allBelongToOneOfTheFourCommissioningFunctionsAndAnAssessmentCategory() {
            assertThat(LOADED.catalogue().metrics().values())
                    .allSatisfy(metric -> {
                        assertThat(metric.function()).isIn("SP", "CPM", "PM", "MR");
                        assertThat(metric.category()).isIn(Category.labels());
                    });
        }

        private static Target national(String metric, Quarter quarter) {
            return LOADED.catalogue().target(metric, quarter, List.of()).orElseThrow();
        }

        private static Goal threshold(String value) {
            return new Goal.Threshold(new BigDecimal(value));
        }

        private static AmberRule limit(String value) {
            return new AmberRule.Limit(new BigDecimal(value));
        }
    }

    @Nested
    class Collections {

        @Test
        void areReturnsAndSevenKindsInWhichPeopleSayWhatTheyDecidedOrDid() {
            assertThat(LOADED.collections().values())
                    .extracting(CollectionDefinition::code, CollectionDefinition::kind)
                    .containsExactly(
                            tuple("acks", Kind.ACKNOWLEDGEMENTS),
                            tuple("contacts", Kind.CONTACTS),
                            tuple("cover", Kind.RETURNS),
                            tuple("finance", Kind.RETURNS),
                            tuple("milestones", Kind.MILESTONES),
                            tuple("overrides", Kind.OVERRIDES),
                            tuple("plans", Kind.PLANS),
                            tuple("quarterly", Kind.RETURNS),
                            tuple("signoffs", Kind.SIGNOFFS),
                            tuple("targets", Kind.TARGETS));
        }

        @Test
        void readCoverAsPublished() {
            CollectionDefinition cover = LOADED.collection("cover").orElseThrow();
            assertThat(cover.columns()).hasSize(21);
            assertThat(cover.columns().stream().filter(each -> each.role() == Role.VALUE))
                    .extracting(each -> each.metrics().getFirst())
                    .containsExactlyElementsOf(cover.metrics());
        }
    }

    @Nested
    class WhoMaySubmit {

        private static final LocalDate DAY = LocalDate.parse("2014-06-30");

        @Test
        void letsPublicHealthEnglandReportCoverForThe151FormerPcts() {
            var cover = LOADED.collection("cover").orElseThrow();
            assertThat(LOADED.submitters().nationalSubmitters("cover")).containsExactly("phe");
            assertThat(LOADED.submitters().expected("phe", cover, DAY)).hasSize(151);
        }

        @Test
        void letsAPctReportOnItselfOnly() {
            assertThat(LOADED.submitters().mayReportOn("5FL", "quarterly", "5FL", DAY)).isTrue();
            assertThat(LOADED.submitters().mayReportOn("5FL", "quarterly", "5QJ", DAY)).isFalse();
        }

        @Test
        void letsAnShaAgreeTargetsForItsPctsOnly() {
            assertThat(LOADED.submitters().mayReportOn("Q39", "targets", "5FL", DAY)).isTrue();
            assertThat(LOADED.submitters().mayReportOn("Q39", "targets", "5A4", DAY)).isFalse();
            assertThat(LOADED.submitters().maySubmit("5FL", "targets")).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("has the bank holidays that the deadlines of rules.md 4.10 need")
    @CsvSource({
        "2006/07 Q1, 2006-07-19, 2006-08-02", // Wednesday, Wednesday
        "2006/07 Q2, 2006-10-18, 2006-11-01", // Wednesday, Wednesday
        "2006/07 Q3, 2007-01-18, 2007-02-01", // Thursday, Thursday
        "2006/07 Q4, 2007-04-20, 2007-05-04", // Friday, Friday
        "2008/09 Q4, 2009-04-21, 2009-05-06", // Tuesday, Wednesday
        "2010/11 Q3, 2011-01-20, 2011-02-03", // Thursday, Thursday
        "2010/11 Q4, 2011-04-19, 2011-05-09", // Tuesday, Monday
        "2011/12 Q4, 2012-04-20, 2012-05-04", // Friday, Friday
        "2012/13 Q1, 2012-07-18, 2012-08-01", // Wednesday, Wednesday
        "2012/13 Q4, 2013-04-18, 2013-05-02" // Thursday, Thursday
    })
    void meetsTheDeadlines(String quarter, LocalDate submission, LocalDate signOff) {
        assertThat(LOADED.deadlines().submission(Quarter.parse(quarter))).isEqualTo(submission);
        assertThat(LOADED.deadlines().signOff(Quarter.parse(quarter))).isEqualTo(signOff);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009-12-28", // Monday
                "2010-12-27", // Monday
                "2010-12-28", // Tuesday
                "2011-01-03", // Monday
                "2011-04-29", // Friday
                "2012-06-04", // Monday
                "2012-06-05" // Tuesday
            })
    void knowsTheBankHolidaysThatTripPeople(LocalDate day) {
        assertThat(LOADED.deadlines().workingDays().isWorkingDay(day)).isFalse();
    }

    @Test
    void worksOn28May2012() { // Monday
        assertThat(LOADED.deadlines().workingDays().isWorkingDay(LocalDate.of(2012, 5, 28)))
                .isTrue();
    }

    @Test
    void hasEightBankHolidaysAYearAndOneMoreIn2011And2012() throws IOException {
        assertThat(Files.readAllLines(Path.of("../catalogue/bank-holidays.csv")))
                .hasSize(1 + 13 * 8 + 2);
    }

    @Test
    void refusesDatesBefore2004AndAfter2016() {
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> LOADED.deadlines().submission(Quarter.of(2003, 2)));
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> LOADED.deadlines().submission(Quarter.of(2016, 3)));
    }
}

package uk.pctmonitor.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.intake.CollectionDefinition.ClosedOrganisations;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.SubmitterRule.Who;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Organisation.Oversight;
import uk.pctmonitor.core.organisation.Register;

class SubmitterRulesTest {

    private static final LocalDate DAY = LocalDate.of(2013, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2014, 3, 31);

    private final Register register =
            new Register(
                    List.of(
                            organisation("Q39", "SHA", null, null),
                            organisation("5FL", "PCT", "Q39", DAY),
                            organisation("5QJ", "PCT", "Q39", null),
                            organisation("5A4", "PCT", "Q36", null),
                            organisation("Q36", "SHA", null, null)),
                    List.of());

    private final Submitters submitters =
            new SubmitterRules(
                    List.of(
                            rule(new Who.EveryOfKind("PCT"), "", Set.of("ae"), new Scope.Itself()),
                            rule(
                                    new Who.EveryOfKind("SHA"),
                                    "",
                                    Set.of(),
                                    new Scope.Itself(),
                                    new Scope.AnsweringTo(null)),
                            rule(
                                    new Who.Named("phe"),
                                    "Public Health England",
                                    Set.of("cover"),
                                    new Scope.All()),
                            rule(
                                    new Who.Named("agency"),
                                    "",
                                    Set.of("ae"),
                                    new Scope.Listed(Set.of("5A4", "5QJ"))),
                            rule(
                                    new Who.Named("lead"),
                                    "Lead",
                                    Set.of("ae"),
                                    new Scope.AnsweringTo("Q39"))),
                    register);

    @Test
    void namesASubmitterByItsRuleElseByTheRegisterElseByItsCode() {
        assertThat(submitters.name("phe")).contains("Public Health England");
        assertThat(submitters.name("5FL")).contains("Name of 5FL");
        assertThat(submitters.name("agency")).contains("agency");
        assertThat(submitters.name("5ZZ")).isEmpty();
    }

    @Test
    void allowsOnlyTheCollectionsOfTheRule() {
        assertThat(submitters.maySubmit("5FL", "ae")).isTrue();
        assertThat(submitters.maySubmit("5FL", "cover")).isFalse();
        assertThat(submitters.maySubmit("Q39", "cover")).isTrue();
        assertThat(submitters.maySubmit("stranger", "ae")).isFalse();
    }

    @Test
    void allowsOnlyTheOrganisationsInScope() {
        assertThat(submitters.mayReportOn("5FL", "ae", "5FL", DAY)).isTrue();
        assertThat(submitters.mayReportOn("5FL", "ae", "5QJ", DAY)).isFalse();
        assertThat(submitters.mayReportOn("Q39", "ae", "5QJ", DAY)).isTrue();
        assertThat(submitters.mayReportOn("Q39", "ae", "Q39", DAY)).isTrue();
        assertThat(submitters.mayReportOn("Q39", "ae", "5A4", DAY)).isFalse();
        assertThat(submitters.mayReportOn("lead", "ae", "5QJ", DAY)).isTrue();
        assertThat(submitters.mayReportOn("lead", "ae", "5A4", DAY)).isFalse();
        assertThat(submitters.mayReportOn("agency", "ae", "5A4", DAY)).isTrue();
        assertThat(submitters.mayReportOn("agency", "ae", "5FL", DAY)).isFalse();
        assertThat(submitters.mayReportOn("phe", "cover", "unknown", DAY)).isFalse();
    }

    @Test
    void expectsWatchedOrganisationsThatAreOpen() {
        assertThat(expected("phe", "cover", ClosedOrganisations.REFUSE, DAY))
                .containsExactly("5A4", "5FL", "5QJ");
        assertThat(expected("phe", "cover", ClosedOrganisations.REFUSE, LATER))
                .containsExactly("5A4", "5QJ");
        assertThat(expected("Q39", "ae", ClosedOrganisations.REFUSE, DAY))
                .containsExactly("5FL", "5QJ");
    }

    @Test
    void expectsFormerAreasWhereTheyAreKept() {
        assertThat(expected("phe", "cover", ClosedOrganisations.KEEP_AS_AREA, LATER))
                .containsExactly("5A4", "5FL", "5QJ");
    }

    @Test
    void expectsNothingOfThoseThatReportOnThemselvesOnly() {
        assertThat(expected("5FL", "ae", ClosedOrganisations.REFUSE, DAY)).isEmpty();
    }

    @Test
    void knowsTheNationalSubmittersOfACollection() {
        assertThat(submitters.nationalSubmitters("cover")).containsExactly("phe");
        assertThat(submitters.nationalSubmitters("ae")).isEmpty();
    }

    private Set<String> expected(
            String submitter, String collection, ClosedOrganisations closed, LocalDate day) {
        CollectionDefinition definition =
                new CollectionDefinition(
                        collection,
                        collection,
                        Kind.RETURNS,
                        CollectionDefinition.Shape.LONG,
                        ',',
                        '.',
                        CollectionDefinition.PeriodIn.COLUMNS,
                        closed,
                        CollectionDefinition.Ratios.EITHER,
                        CollectionDefinition.RowErrors.REFUSE_FILE,
                        Set.of(),
                        List.of(),
                        List.of(),
                        CollectionDefinition.Limits.DEFAULT);
        return submitters.expected(submitter, definition, day);
    }

    private static SubmitterRule rule(
            Who who, String name, Set<String> collections, Scope... scopes) {
        return new SubmitterRule(who, name, collections, List.of(scopes));
    }

    private static Organisation organisation(
            String code, String kind, @Nullable String body, @Nullable LocalDate closed) {
        List<Oversight> answersTo = body == null ? List.of() : List.of(new Oversight(body, null));
        return new Organisation(code, "Name of " + code, kind, null, closed, null, answersTo);
    }
}

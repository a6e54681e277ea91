package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.organisation.Contact;

/** What plans, milestones and owners are called, and who an owner is. */
class NamesTest {

    private static final LocalDate DAY = LocalDate.of(2011, 4, 1);

    @ParameterizedTest
    @CsvSource({
        "RP-5FL-3, RECOVERY, 5FL, 3",
        "DP-5FL-999999, DEVELOPMENT, 5FL, 999999",
        "' AP-5QJ-10 ', ACTION, 5QJ, 10"
    })
    void aPlanIsNamedByItsTypeItsOrganisationAndItsNumber(
            String text, PlanType type, String org, int number) {
        assertThat(PlanId.of(text)).contains(new PlanId(type, org, number));
        assertThat(new PlanId(type, org, number)).hasToString(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RP-5FL", "XX-5FL-1", "RP-5FL-0", "rp-5FL-1", "RP-5FL-1000000"})
    void nothingElseIsAPlansName(String text) {
        assertThat(PlanId.of(text)).isEmpty();
    }

    @Test
    void plansAreInOrderOfOrganisationTypeAndNumber() {
        assertThat(
                        Stream.of("RP-5QJ-1", "DP-5FL-1", "RP-5FL-10", "RP-5FL-9")
                                .map(each -> PlanId.of(each).orElseThrow())
                                .sorted()
                                .map(PlanId::toString))
                .containsExactly("RP-5FL-9", "RP-5FL-10", "DP-5FL-1", "RP-5QJ-1");
    }

    @Test
    void aTypeIsNamedInCapitalsOrNot() {
        assertThat(PlanType.of(" Recovery ")).contains(PlanType.RECOVERY);
        assertThat(PlanType.of("ACTION")).contains(PlanType.ACTION);
        assertThat(PlanType.of("RP")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "2.1, true",
        "9999.1.1.1, true",
        "0, false",
        "1., false",
        "1.0, false",
        "10000, false",
        "1.1.1.1.1, false",
        "a, false",
        "'', false"
    })
    void aMilestoneHasANumber(String text, boolean number) {
        assertThat(Milestone.isNumber(text)).isEqualTo(number);
    }

    @Test
    void milestonesAreInOrderOfTheirNumbersWhateverOrderTheyComeIn() {
        assertThat(
                        PlanStory.text(
                                        Stream.of("10", "2.10", "2", "2.9", "2.9.1", "1")
                                                .map(each -> DeliveredPlan.by(each, "2011-05-01"))
                                                .toList())
                                .milestones())
                .extracting(Milestone::number)
                .containsExactly("1", "2", "2.9", "2.9.1", "2.10", "10");
    }

    @Test
    void noTwoMilestonesHaveOneNumber() {
        List<Milestone> twice =
                List.of(DeliveredPlan.by("1", "2011-05-01"), DeliveredPlan.by("1", "2011-06-01"));

        assertThatThrownBy(() -> PlanStory.text(twice)).hasMessage("two milestones are 1");
    }

    @Test
    void anOwnerIsWhoeverHasARoleThatContainsItsWords() {
        List<Contact> contacts =
                List.of(
                        contact("5FL-1", "5FL", "Immunisation Lead and nurse", null),
                        contact("5FL-2", "5FL", "chair", null),
                        contact("5FL-3", "5FL", "immunisation lead", DAY.minusDays(1)),
                        contact("5QJ-1", "5QJ", "immunisation lead", null));

        assertThat(Owner.role("5FL", "Immunisation lead").among(contacts, DAY))
                .extracting(Contact::id)
                .containsExactly("5FL-1");
        assertThat(Owner.role("5FL", "treasurer").among(contacts, DAY)).isEmpty();
    }

    @Test
    void orTheOnePerson() {
        List<Contact> contacts =
                List.of(
                        contact("5FL-1", "5FL", "lead", null),
                        contact("5FL-2", "5FL", "lead", null));

        assertThat(Owner.person("5FL", "5FL-2").among(contacts, DAY))
                .extracting(Contact::id)
                .containsExactly("5FL-2");
    }

    private static Contact contact(String id, String org, String role, @Nullable LocalDate to) {
        return new Contact(id, org, role, "", id + "@example.org", null, to);
    }
}

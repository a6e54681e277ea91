package uk.pctmonitor.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.organisation.Organisation.Oversight;

class RegisterTest {

    private static final LocalDate MERGER = LocalDate.of(2006, 10, 1); // Sunday

    private static final Organisation OLD_SHA = organisation("Q20", "Old", null, null);
    private static final Organisation SHA = organisation("Q39", "South West", null, null);
    private static final Organisation FORMER =
            organisation("5JF", "Bristol North", null, MERGER.minusDays(1), oversight("Q39", null));
    private static final Organisation BRISTOL =
            organisation(
                    "5QJ",
                    "Bristol",
                    MERGER,
                    LocalDate.of(2013, 3, 31),
                    oversight("Q20", null),
                    oversight("Q39", LocalDate.of(2007, 4, 1)));
    private static final Organisation STOCKTON =
            organisation("5E1", "Stockton-on-Tees Teaching", null, null, oversight("Q39", null));

    private final Register register =
            new Register(
                    List.of(OLD_SHA, SHA, FORMER, BRISTOL, STOCKTON),
                    List.of(new Succession("5JF", "5QJ", MERGER)));

    @Nested
    class OnADay {

        @Test
        void isOpenFromItsFirstDayToItsLast() {
            assertThat(register.openOn(MERGER.minusDays(1)))
                    .contains(FORMER)
                    .doesNotContain(BRISTOL);
            assertThat(register.openOn(MERGER)).contains(BRISTOL).doesNotContain(FORMER);
            assertThat(BRISTOL.isOpenOn(LocalDate.of(2013, 3, 31))).isTrue();
            assertThat(BRISTOL.isOpenOn(LocalDate.of(2013, 4, 1))).isFalse();
        }

        @Test
        void answersToWhoeverOversawItThen() {
            assertThat(register.answersTo("5QJ", LocalDate.of(2007, 3, 31))).contains("Q20");
            assertThat(register.answersTo("5QJ", LocalDate.of(2007, 4, 1))).contains("Q39");
        }

        @Test
        void answersToItsLastBodyAfterItHasClosed() {
            assertThat(register.answersTo("5QJ", LocalDate.of(2015, 3, 31))).contains("Q39");
        }

        @Test
        void answersToNobodyAtTheTopOrWhenUnknown() {
            assertThat(register.answersTo("Q39", MERGER)).isEmpty();
            assertThat(register.answersTo("XXX", MERGER)).isEmpty();
        }

        @Test
        void isFollowedOnlyFromTheDayOfTheMerger() {
            assertThat(register.successors("5JF", MERGER.minusDays(1))).isEmpty();
            assertThat(register.successors("5JF", MERGER)).containsExactly("5QJ");
        }

        @Test
        void tookOverFromOthersOnlyFromTheDayOfTheMerger() {
            assertThat(register.predecessors("5QJ", MERGER.minusDays(1))).isEmpty();
            assertThat(register.predecessors("5QJ", MERGER))
                    .contains(new Succession("5JF", "5QJ", MERGER))
                    .allMatch(each -> each.successor().equals("5QJ"));
            assertThat(register.predecessors("5JF", MERGER)).isEmpty();
        }

        @Test
        void isAFormerAreaOnlyWhenClosedAndNotFollowed() {
            LocalDate later = LocalDate.of(2014, 6, 30);
            assertThat(register.isFormerArea(BRISTOL, later)).isTrue();
            assertThat(register.isFormerArea(BRISTOL, MERGER)).isFalse();
            assertThat(register.isFormerArea(FORMER, later)).isFalse();
        }
    }

    @Nested
    class Watched {

        @Test
        void areThoseThatAnswerToSomebody() {
            assertThat(register.isWatched(BRISTOL)).isTrue();
            assertThat(register.isWatched(SHA)).isFalse();
        }

        @Test
        void areAllWhereNobodyAnswersToAnybody() {
            assertThat(new Register(List.of(SHA), List.of()).isWatched(SHA)).isTrue();
        }
    }

    @Nested
    class TheNearestCode {

        @Test
        void isTheOneASpreadsheetMadeANumber() {
            assertThat(nearest("5.00E+01")).isEqualTo("5E1");
            assertThat(nearest("50")).isEqualTo("5E1");
            assertThat(nearest("5.0e1")).isEqualTo("5E1");
        }

        @Test
        void isTheOneOfThatName() {
            assertThat(nearest("south west")).isEqualTo("Q39");
        }

        @Test
        void isTheOneThatDiffersLeastAndStillExists() {
            assertThat(nearest("5qj")).isEqualTo("5QJ");
            assertThat(nearest("5J")).isEqualTo("5JF");
            assertThat(nearest("5QF")).isEqualTo("5QJ");
            assertThat(nearest("Q3")).isEqualTo("Q39");
        }

        @Test
        void isNoneWhenNothingIsNear() {
            assertThat(register.nearest("ZZZ")).isEmpty();
            assertThat(register.nearest("")).isEmpty();
            assertThat(register.nearest("9".repeat(4000))).isEmpty();
            assertThat(register.nearest("9E99")).isEmpty();
        }

        private String nearest(String text) {
            return register.nearest(text).orElseThrow().code();
        }
    }

    @Nested
    class Faults {

        @Test
        void areCodesThatStandTwice() {
            assertThat(faults(List.of(SHA, SHA))).containsExactly("code");
        }

        @Test
        void areUnknownBodiesAndSuccessors() {
            assertThat(faults(List.of(STOCKTON))).containsExactly("answers_to");
            assertThat(faults(List.of(SHA), new Succession("Q39", "Q40", MERGER)))
                    .containsExactly("successor");
            assertThat(faults(List.of(SHA), new Succession("Q29", "Q39", MERGER)))
                    .containsExactly("predecessor");
        }

        @Test
        void areCircles() {
            Organisation a = organisation("A", "A", null, null, oversight("B", null));
            Organisation b = organisation("B", "B", null, null, oversight("A", null));
            assertThat(faults(List.of(a, b))).containsExactly("answers_to", "answers_to");
            assertThat(
                            faults(
                                    List.of(SHA, OLD_SHA),
                                    new Succession("Q20", "Q39", MERGER),
                                    new Succession("Q39", "Q20", MERGER)))
                    .containsExactly("successor", "successor");
        }

        @Test
        void areSuccessionsThatStandTwice() {
            Succession succession = new Succession("Q20", "Q39", MERGER);
            assertThat(faults(List.of(SHA, OLD_SHA), succession, succession))
                    .containsExactly("successor");
        }

        @Test
        void stopARegisterFromBeingBuilt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Register(List.of(STOCKTON), List.of()));
        }

        @Test
        void includeOrganisationsThatCloseBeforeTheyOpen() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> organisation("A", "A", MERGER, MERGER.minusDays(1)));
        }

        private static List<String> faults(
                List<Organisation> organisations, Succession... successions) {
            return RegisterCheck.faults(organisations, List.of(successions)).stream()
                    .map(RegisterCheck.Fault::field)
                    .toList();
        }
    }

    @Nested
    class RoutingOfMessages {

        private final Contact manager = contact("Q39-1", "Q39", "one@sw.example", null, null);

        @Test
        void goesToLiveContactsOfThatOrganisationInIdOrder() {
            Contact director = contact("Q39-0", "Q39", "two@sw.example", null, MERGER);
            Contact left = contact("Q39-2", "Q39", "old@sw.example", null, MERGER.minusDays(1));
            Contact notYet = contact("Q39-3", "Q39", "new@sw.example", MERGER.plusDays(1), null);
            Contact elsewhere = contact("Q36-1", "Q36", "l@london.example", null, null);
            assertThat(
                            Routing.recipients(
                                    List.of(manager, director, left, notYet, elsewhere),
                                    "Q39",
                                    MERGER))
                    .containsExactly(director, manager);
        }

        @Test
        void goesToAnAddressOnce() {
            Contact again = contact("Q39-5", "Q39", "ONE@sw.example", null, null);
            assertThat(Routing.recipients(List.of(again, manager), "Q39", MERGER))
                    .containsExactly(manager);
        }

        private static Contact contact(
                String id,
                String org,
                String email,
                @Nullable LocalDate from,
                @Nullable LocalDate to) {
            return new Contact(id, org, "performance manager", "Manager", email, from, to);
        }
    }

    private static Oversight oversight(String body, @Nullable LocalDate from) {
        return new Oversight(body, from);
    }

    private static Organisation organisation(
            String code,
            String name,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed,
            Oversight... answersTo) {
        return new Organisation(code, name, "PCT", opened, closed, null, List.of(answersTo));
    }
}

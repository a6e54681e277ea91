package uk.pctmonitor.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.benchmark.Peers.Division;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Organisation.Oversight;
import uk.pctmonitor.core.organisation.Register;

final class PeersTest {

    private static final LocalDate DAY = LocalDate.of(2007, 3, 31); // a Saturday

    private static final Register REGISTER =
            new Register(
                    List.of(
                            body("Q38", "South Central"),
                            body("Q39", "South West"),
                            pct("5D9", 92_088L, oversight("Q38")),
                            pct("5FL", 177_000L, oversight("Q39")),
                            pct("5QJ", 180_000L, oversight("Q39")),
                            pct("5QC", 1_322_118L, oversight("Q38")),
                            pct("5XX", null, oversight("Q39")),
                            pct("5YY", 250_000L)),
                    List.of());
    private static final Set<String> EVERYBODY = Set.of("5D9", "5FL", "5QJ", "5QC", "5XX", "5YY");

    private static final Peers PEERS =
            new Peers(
                    List.of(
                            new SizeBand("small", 0),
                            new SizeBand("medium", 100_000),
                            new SizeBand("large", 180_000)),
                    List.of(group("Wessex", Set.of("5QC", "5ZZ"), Set.of("Q39"))));

    @Test
    void allAreOneSet() {
        Division all = divide(new Grouping.All());

        assertThat(all.sets())
                .containsExactly(new PeerSet("all organisations", new TreeSet<>(EVERYBODY)));
        assertThat(all.outside()).isEmpty();
    }

    @Nested
    class ByBody {

        @Test
        void thoseUnderTheSameShaAreASetNamedAfterIt() {
            assertThat(divide(new Grouping.SameBody()).sets())
                    .containsExactly(
                            set("those that answer to Q38 South Central", "5D9", "5QC"),
                            set("those that answer to Q39 South West", "5FL", "5QJ", "5XX"));
        }

        @Test
        void whoAnswersToNobodyStandsOutside() {
            assertThat(divide(new Grouping.SameBody()).outside()).containsExactly("5YY");
        }
    }

    @Nested
    class BySize {

        @Test
        void aBandReachesToTheNextOneWhichIsNotInIt() {
            assertThat(divide(new Grouping.SameSize()).sets())
                    .containsExactly(
                            set("small", "5D9"),
                            set("medium", "5FL"),
                            set("large", "5QC", "5QJ", "5YY"));
        }

        @Test
        void whosePopulationIsNotKnownStandsOutside() {
            assertThat(divide(new Grouping.SameSize()).outside()).containsExactly("5XX");
        }

        @Test
        void whoIsSmallerThanTheFirstBandStandsOutside() {
            Peers large = new Peers(List.of(new SizeBand("large", 180_000)), List.of());
            assertThat(large.divide(new Grouping.SameSize(), EVERYBODY, REGISTER, DAY).outside())
                    .containsExactly("5D9", "5FL", "5XX");
        }

        @Test
        void bandsThatDoNotGrowAreRefused() {
            List<SizeBand> bands = List.of(new SizeBand("a", 5), new SizeBand("b", 5));
            assertThatIllegalArgumentException().isThrownBy(() -> new Peers(bands, List.of()));
        }
    }

    @Nested
    class ByGroup {

        @Test
        void itHasItsMembersAndThoseWhoAnswerToItsBodies() {
            PeerGroup wessex = PEERS.group("wessex").orElseThrow();

            Division division = divide(new Grouping.Members(wessex));

            assertThat(division.sets())
                    .containsExactly(
                            new PeerSet(
                                    "Wessex",
                                    "test",
                                    new TreeSet<>(List.of("5FL", "5QC", "5QJ", "5XX"))));
            assertThat(division.outside()).containsExactly("5D9", "5YY");
        }

        @Test
        void itSaysWhoDeclaredItAndWhenThatIsOnlyRecalled() {
            assertThat(titleOf("list of 2007", Confidence.SOURCED)).isEqualTo("G (list of 2007)");
            assertThat(titleOf("list of 2007", Confidence.RECALLED))
                    .isEqualTo("G (list of 2007; recalled only)");
            assertThat(titleOf("", Confidence.RECALLED)).isEqualTo("G (recalled only)");
            assertThat(titleOf("", Confidence.SOURCED)).isEqualTo("G");
        }

        private String titleOf(String source, Confidence confidence) {
            PeerGroup group =
                    new PeerGroup(
                            "G", new TreeSet<>(Set.of("5FL")), new TreeSet<>(), source, confidence);
            return divide(new Grouping.Members(group)).sets().getFirst().title();
        }

        @Test
        void aGroupNobodyReportsForIsNoSet() {
            Division division = divide(new Grouping.Members(group("Far", Set.of("Z"), Set.of())));

            assertThat(division.sets()).isEmpty();
            assertThat(division.outside()).hasSize(6);
        }

        @Test
        void anUnknownNameIsNoGroup() {
            assertThat(PEERS.group("Mercia")).isEmpty();
        }

        @Test
        void aGroupOfNobodyIsRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> group("X", Set.of(), Set.of()));
        }
    }

    private static Division divide(Grouping grouping) {
        return PEERS.divide(grouping, EVERYBODY, REGISTER, DAY);
    }

    private static PeerSet set(String name, String... codes) {
        return new PeerSet(name, new TreeSet<>(List.of(codes)));
    }

    private static PeerGroup group(String name, Set<String> members, Set<String> bodies) {
        return new PeerGroup(
                name,
                new TreeSet<>(members),
                new TreeSet<>(bodies),
                "test",
                Confidence.CROSS_CHECKED);
    }

    private static Organisation body(String code, String name) {
        return new Organisation(code, name, "SHA", null, null, null, List.of());
    }

    private static Organisation pct(
            String code, @Nullable Long population, Oversight... answersTo) {
        return new Organisation(
                code, "PCT " + code, "PCT", null, null, population, List.of(answersTo));
    }

    private static Oversight oversight(String body) {
        return new Oversight(body, null);
    }
}

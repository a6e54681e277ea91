package uk.pctmonitor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.operations.Finding.OfContact;
import uk.pctmonitor.core.operations.Finding.OfSubscription;
import uk.pctmonitor.core.operations.Finding.OfTopic;
import uk.pctmonitor.core.operations.Kind;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.store.port.Subscriptions.Asked;

/** L4: every SHA has somebody whom its e-mails reach, and nobody gets another's. */
class ReachTest {

    private static final String LEAD = "lead@bath.example";
    private static final LocalDate DAY = World.DAY;

    private final World world = World.inOrder();

    private List<Kind> kinds(LocalDate day) {
        return world.run(day).findings().stream().map(Finding::kind).toList();
    }

    @Nested
    class SomebodyWithoutASubscription {

        @Test
        void isAskedForOneOfTheirOwnAndThenAwaited() {
            world.contacts(World.BATH, LEAD);

            assertThat(world.run(DAY).findings())
                    .containsExactly(
                            new OfContact(
                                    Kind.TO_CONFIRM,
                                    Contact.idOf(World.BATH, LEAD),
                                    World.BATH,
                                    "performance manager",
                                    World.now()));
            assertThat(world.subscriptions.asked).containsExactly(LEAD);
        }

        @Test
        void isAskedOnlyOnce() {
            world.contacts(World.BATH, LEAD);
            world.run(DAY);
            world.run(DAY.plusDays(1));
            world.subscriptions.gone(LEAD);
            world.run(DAY.plusDays(2));
            world.run(DAY.plusDays(3));

            assertThat(world.subscriptions.asked).containsExactly(LEAD);
        }

        @Test
        void isInOrderOnceTheyConfirm() {
            world.contacts(World.BATH, LEAD);
            world.run(DAY);
            world.subscriptions.confirm(LEAD);

            assertThat(kinds(DAY.plusDays(1))).isEmpty();
        }

        @Test
        void isToBeRungWhenTheyDoNotConfirmInThreeDays() {
            world.contacts(World.BATH, LEAD);

            assertThat(kinds(DAY)).containsExactly(Kind.TO_CONFIRM);
            assertThat(kinds(DAY.plusDays(2))).containsExactly(Kind.TO_CONFIRM);
            assertThat(kinds(DAY.plusDays(3))).containsExactly(Kind.NOT_CONFIRMED);
        }

        @Test
        void isToBeRungWhenTheirSubscriptionLapses() {
            world.contacts(World.BATH, LEAD);
            world.run(DAY);
            world.subscriptions.gone(LEAD);

            assertThat(kinds(DAY.plusDays(1))).containsExactly(Kind.NOT_CONFIRMED);
        }

        @Test
        void hasThreeDaysAgainWhenSomebodySubscribesThemByHand() {
            world.contacts(World.BATH, LEAD);
            world.run(DAY);
            world.subscriptions.gone(LEAD);
            world.run(DAY.plusDays(5));
            world.subscriptions.pending(LEAD);

            assertThat(kinds(DAY.plusDays(6))).containsExactly(Kind.TO_CONFIRM);
        }

        @Test
        void isReportedWhenSnsRefusesTheAddressAndTriedAgainTheNextDay() {
            world.contacts(World.BATH, LEAD);
            world.subscriptions.answer = Asked.REFUSED;

            assertThat(kinds(DAY)).containsExactly(Kind.NOT_SUBSCRIBED);
            assertThat(kinds(DAY.plusDays(1))).containsExactly(Kind.NOT_SUBSCRIBED);
        }
    }

    @Nested
    class SomebodyWhoLeft {

        @Test
        void isReportedAndNeverSubscribedAgain() {
            world.contacts(World.BATH, LEAD).subscribed(LEAD, World.BATH);
            world.run(DAY);
            world.subscriptions.gone(LEAD);

            assertThat(kinds(DAY.plusDays(1))).containsExactly(Kind.UNSUBSCRIBED);
            assertThat(kinds(DAY.plusDays(40))).containsExactly(Kind.UNSUBSCRIBED);
            assertThat(world.subscriptions.asked).isEmpty();
        }

        @Test
        void isNotSubscribedAgainForAnotherOrganisationEither() {
            world.contacts(World.BATH, LEAD).subscribed(LEAD, World.BATH);
            world.run(DAY);
            world.subscriptions.gone(LEAD);
            world.run(DAY.plusDays(1));
            world.contacts(World.BATH).contacts("5QJ", LEAD.toUpperCase(java.util.Locale.ROOT));

            assertThat(world.run(DAY.plusDays(2)).findings())
                    .extracting(Finding::kind, Finding::which)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    Kind.UNSUBSCRIBED,
                                    Contact.idOf("5QJ", LEAD) + ", performance manager of 5QJ"));
            assertThat(world.subscriptions.asked).isEmpty();
        }
    }

    @Nested
    class OneAddressOfTwoContacts {

        @Test
        void isAskedOnceForBoth() {
            world.contacts(World.BATH, LEAD).contacts("5QJ", LEAD);
            world.run(DAY);
            world.subscriptions.confirm(LEAD);

            assertThat(world.subscriptions.asked).containsExactly(LEAD);
            assertThat(kinds(DAY.plusDays(1))).isEmpty();
        }

        @Test
        void reachesOnlyTheOneThatItsFilterNames() {
            world.contacts(World.BATH, LEAD).contacts("5QJ", LEAD).subscribed(LEAD, World.BATH);

            assertThat(world.run(DAY).findings())
                    .extracting(Finding::kind, Finding::which)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    Kind.OTHER_FILTER,
                                    Contact.idOf("5QJ", LEAD) + ", performance manager of 5QJ"));
        }
    }

    @Nested
    class ASubscription {

        @Test
        void withoutAFilterOnTheRecipientGetsEverybodysEmails() {
            world.contacts(World.BATH, LEAD);
            world.subscriptions.subscribed(LEAD, null);

            assertThat(world.run(DAY).findings())
                    .containsExactly(
                            new OfSubscription(
                                    Kind.GETS_EVERYTHING, MemorySubscriptions.TOPIC + ":1"));
        }

        @Test
        void ofSomebodyWhoIsNoContactIsReported() {
            world.subscribed("former@bath.example", World.BATH);

            assertThat(kinds(DAY)).containsExactly(Kind.OF_NOBODY);
        }

        @Test
        void forAWholeBodyIsAllRight() {
            world.subscriptions.subscribed("box@bath.example", new TreeSet<>(Set.of(World.BATH)));

            assertThat(kinds(DAY)).isEmpty();
        }

        @Test
        void thatIsNotConfirmedAndOfNobodyIsReportedWithoutItsAddress() {
            world.subscriptions.pending("stranger@elsewhere.example");

            assertThat(world.run(DAY).findings())
                    .extracting(Finding::which)
                    .containsExactly(
                            "1 not confirmed, of addresses that are no contact's, on "
                                    + MemorySubscriptions.TOPIC);
        }

        @Test
        void isOneOfTooManyFromOneHundredAndEighty() {
            for (int i = 2; i <= 180; i++) {
                world.subscriptions.subscribed(
                        "box%d@bath.example".formatted(i), new TreeSet<>(Set.of(World.BATH)));
            }

            assertThat(world.run(DAY).findings())
                    .containsExactly(new OfTopic(MemorySubscriptions.TOPIC, 180));
        }
    }

    @Nested
    class AnSha {

        @Test
        void ofWhichNobodyHasConfirmedIsAFindingOfItsOwn() {
            World alone = new World().contacts(World.SHA, "sha@q39.example");

            assertThat(alone.run(DAY).findings())
                    .contains(new Finding.OfSha("Q39 South West", 1))
                    .extracting(Finding::kind)
                    .containsExactlyInAnyOrder(Kind.TO_CONFIRM, Kind.SHA_NOT_REACHED);
        }

        @Test
        void withoutAnyContactIsOneToo() {
            assertThat(new World().run(DAY).findings())
                    .containsExactly(new Finding.OfSha("Q39 South West", 0));
        }
    }

    @Test
    void noAddressIsInAnyFindingNorInTheEmail() {
        world.contacts(World.BATH, LEAD);
        world.subscriptions.pending("stranger@elsewhere.example");
        world.subscriptions.subscribed("everything@elsewhere.example", null);

        assertThat(world.run(DAY).findings().toString()).doesNotContain("@");
        assertThat(world.told()).hasSize(1).noneMatch(text -> text.contains("@"));
    }
}

package uk.pctmonitor.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.pctmonitor.aws.template.permission.RoleTable;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.AlertEvent;
import uk.pctmonitor.store.alerts.BookItem;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.people.PeopleItems;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.port.FaultyTable.Fault;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MemoryPublisher;
import uk.pctmonitor.store.port.MemoryPublisher.Answer;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Publisher.Envelope;
import uk.pctmonitor.store.port.RemainingTime;
import uk.pctmonitor.store.port.SimulatedCrash;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.work.WorkItem;

class NotifyPeopleTest {

    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final Instant MORNING = Instant.parse("2014-11-12T09:00:00Z");

    private MemoryTable table = new MemoryTable();
    private MemoryPublisher publisher = new MemoryPublisher();
    private final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    private int owners;

    private NotifyPeople telling(MonitorTable over, Pacing pacing) {
        return new NotifyPeople(
                new RoleTable(over, "NotifyRole"),
                CATALOGUE,
                publisher,
                now::get,
                () -> "owner-" + ++owners,
                RemainingTime.UNLIMITED,
                time -> now.updateAndGet(it -> it.plus(time)),
                pacing);
    }

    private NotifyResult run() {
        return telling(table, Pacing.LOCAL).run();
    }

    private void contacts(String org, String role, String... ids) {
        List<Contact> all = new ArrayList<>();
        for (String id : ids) {
            all.add(new Contact(id, org, role, "A Role", id + "@sha.example", null, null));
        }
        Origin origin = Submissions.origin("contacts-" + org);
        table.putAll(List.of(PeopleItems.contacts(org, all, origin)));
        Submissions.finish(table, origin, LedgerStatus.ACCEPTED);
    }

    private void told(
            String org, int number, Change change, @Nullable Closing closing, Rag from, Rag to) {
        table.putAll(List.of(entry(transition(org, number, change, closing, from, to))));
    }

    private Item entry(Transition it) {
        String org = it.key().org();
        return OutboxItems.transitions("Q39", org, now.get(), org + "-" + it.number(), List.of(it));
    }

    private static Transition transition(
            String org, int number, Change change, @Nullable Closing closing, Rag from, Rag to) {
        return new Transition(
                new AlertKey(org, "IMM-MMR2-5Y", AlertKey.Kind.RATING),
                number,
                change,
                closing,
                from,
                to,
                "cover",
                Quarter.of(2014, 2),
                true,
                percent("89.0"),
                percent("92.7"),
                new Target(
                        new Goal.Threshold(new BigDecimal("95")),
                        new AmberRule.Limit(new BigDecimal("90")),
                        TargetSource.NATIONAL,
                        "targets.csv"),
                new BigDecimal("90"),
                "cover_2014-15_Q2.csv");
    }

    /** The alert is closed by a replay that nobody is told of; it had one event before. */
    private void closedInSilence(String org) {
        Transition it =
                transition(org, 2, Change.CLOSED, Closing.TARGET_CHANGED, Rag.RED, Rag.GREEN);
        Item entry = OutboxItems.silenced(entry(it), "replay");
        AlertState closed =
                new AlertState(it.key(), Rag.GREEN, null, null, 2, null, null, null, null);
        AlertBook none = AlertBook.empty(org);
        table.putAll(
                List.of(entry, new AlertEvent(it, London.dateOf(MORNING), entry.key()).item()));
        assertThat(
                        table.transact(
                                List.of(
                                        BookItem.replace(
                                                new AlertBooks.Versioned(none, 0),
                                                none.with(closed),
                                                "Q39"))))
                .isInstanceOf(Outcome.Committed.class);
    }

    private static Measure percent(String value) {
        return Measure.ofValueAndDenominator(
                new BigDecimal(value),
                new BigDecimal("500"),
                BigDecimal.valueOf(100),
                new Cell(2, "mmr2_5y"));
    }

    private void receipt(String id) {
        Message message = new Message(new Subject("ACCEPTED: " + id), "All of " + id + ".\n");
        table.putAll(List.of(OutboxItems.receipt("phe", now.get(), id, "ACCEPTED", message)));
    }

    @Nested
    class Digests {

        @Test
        void oneForEachContactTellsOfAllOrganisations() {
            contacts("Q39", "performance manager", "Q39-1", "Q39-2");
            told("5FL", 1, Change.WORSENED, null, Rag.AMBER, Rag.RED);
            told("5QJ", 1, Change.OPENED, null, Rag.GREEN, Rag.AMBER);

            NotifyResult result = run();

            assertThat(result.digests()).isEqualTo(2);
            assertThat(publisher.sent())
                    .extracting(Envelope::recipient)
                    .containsExactly("Q39-1", "Q39-2");
            assertThat(publisher.sent())
                    .extracting(Envelope::message)
                    .containsOnly(publisher.sent().getFirst().message());
            Envelope one = publisher.sent().getFirst();
            assertThat(one.message().subject().text()).startsWith("RED: 5FL Bath");
            assertThat(one.message().body()).contains("5QJ Bristol");
            assertThat(one.attributes())
                    .containsEntry("sha", "Q39")
                    .containsEntry("severity", "RED")
                    .doesNotContainKey("org");
            assertThat(one.message().subject() + one.attributes().toString()).doesNotContain("@");
        }

        @Test
        void isNotSentAgainByTheNextRun() {
            contacts("Q39", "performance manager", "Q39-1");
            told("5FL", 1, Change.WORSENED, null, Rag.AMBER, Rag.RED);

            run();
            NotifyResult second = run();

            assertThat(second.digests()).isZero();
            assertThat(publisher.sent()).hasSize(1);
            assertThat(new Outbox(table).counts()).isEqualTo(new Outbox.Counts(0, 0, 0));
        }

        @Test
        void waitVisiblyWhileThereIsNoContact() {
            told("5FL", 1, Change.WORSENED, null, Rag.AMBER, Rag.RED);

            assertThat(run().withoutContact()).containsExactly("Q39");
            assertThat(new Outbox(table).counts().waiting()).isEqualTo(1);

            contacts("Q39", "performance manager", "Q39-1");
            assertThat(run().digests()).isEqualTo(1);
        }

        @Test
        void sayNothingOfAnAlertThatOpenedAndClosedUntold() {
            contacts("Q39", "performance manager", "Q39-1");
            told("5FL", 1, Change.OPENED, null, Rag.GREEN, Rag.RED);
            told("5FL", 2, Change.CLOSED, Closing.CORRECTED, Rag.RED, Rag.GREEN);

            NotifyResult result = run();

            assertThat(publisher.sent()).isEmpty();
            assertThat(result.suppressed()).isEqualTo(2);
            assertThat(new Outbox(table).counts().waiting()).isZero();
        }

        @Test
        void sayNothingOfALevelThatASilentReplayHasLeftBehind() {
            contacts("Q39", "performance manager", "Q39-1");
            told("5FL", 1, Change.OPENED, null, Rag.GREEN, Rag.RED);
            told("5QJ", 1, Change.OPENED, null, Rag.GREEN, Rag.RED);
            closedInSilence("5FL");

            NotifyResult result = run();

            assertThat(result.suppressed()).isEqualTo(1);
            assertThat(publisher.sent())
                    .singleElement()
                    .extracting(each -> each.message().body())
                    .asString()
                    .contains("5QJ Bristol")
                    .doesNotContain("5FL");
        }

        @Test
        void waitForAssessWithinTheWindowAndNoLonger() {
            contacts("Q39", "performance manager", "Q39-1");
            told("5FL", 1, Change.WORSENED, null, Rag.AMBER, Rag.RED);
            SortedSet<Quarter> quarters = new TreeSet<>(List.of(Quarter.of(2014, 2)));
            table.putAll(List.of(new WorkItem("s", 1, "cover", List.of("5QJ"), quarters).item()));

            assertThat(telling(table, Pacing.DEPLOYED).run().grouping()).containsExactly("Q39");
            now.updateAndGet(it -> it.plus(Duration.ofMinutes(10)));
            assertThat(telling(table, Pacing.DEPLOYED).run().digests()).isEqualTo(1);
        }
    }

    @Nested
    class Receipts {

        @Test
        void goToTheContactsWhoSubmit() {
            contacts("phe", "data submitter", "phe-1");
            receipt("r1");

            assertThat(run().receipts()).isEqualTo(1);
            assertThat(publisher.sent()).extracting(Envelope::recipient).containsExactly("phe-1");
        }

        @Test
        void goToTheSubmittersCodeWhenNobodyIsNamed() {
            receipt("r1");

            run();

            assertThat(publisher.sent()).extracting(Envelope::recipient).containsExactly("phe");
        }
    }

    @Nested
    class HandingOver {

        @Test
        void whatCanNeverBeSentIsParkedAndTheRestGoes() {
            receipt("r1");
            receipt("r2");
            publisher.answerNext(Answer.NEVER);

            NotifyResult result = run();

            assertThat(result.parked()).isEqualTo(1);
            assertThat(result.receipts()).isEqualTo(1);
            assertThat(new Outbox(table).counts()).isEqualTo(new Outbox.Counts(0, 0, 1));
        }

        @Test
        void whatIsNotTakenNowGoesWithTheNextRun() {
            receipt("r1");
            publisher.answerNext(Answer.TRY_LATER);

            assertThat(run().left()).isEqualTo(1);
            assertThat(run().receipts()).isEqualTo(1);
            assertThat(publisher.sent()).hasSize(1);
        }

        @Test
        void keepsToFourASecondForOneRecipient() {
            for (int i = 0; i < 11; i++) {
                receipt("r" + i);
            }

            telling(table, Pacing.DEPLOYED).run();

            assertThat(Duration.between(MORNING, now.get())).isEqualTo(Duration.ofMillis(2_500));
        }

        @Test
        void stopsBeforeTheTimeIsUp() {
            receipt("r1");
            NotifyPeople hurried =
                    new NotifyPeople(
                            table,
                            CATALOGUE,
                            publisher,
                            now::get,
                            () -> "owner",
                            () -> Duration.ofSeconds(10),
                            Sleeper.NEVER,
                            Pacing.DEPLOYED);

            assertThat(hurried.run().left()).isEqualTo(1);
            assertThat(publisher.sent()).isEmpty();
        }
    }

    @Nested
    class CrashingAnywhere {

        @ParameterizedTest
        @EnumSource(Fault.class)
        void losesNothingAndRepeatsOnlyTheSameBytes(Fault fault) {
            int calls = callsOfAWholeRun();
            for (int at = 1; at <= calls; at++) {
                prepare();
                try {
                    telling(new FaultyTable(table, fault, at), Pacing.LOCAL).run();
                } catch (SimulatedCrash | TableUnavailableException expected) {
                    assertThat(expected).isNotNull();
                }
                now.updateAndGet(it -> it.plus(Duration.ofMinutes(3)));
                run();

                assertEveryoneTold(fault + " at call " + at);
            }
        }

        @ParameterizedTest
        @EnumSource(names = {"CRASH", "TAKE_THEN_CRASH"})
        void whileHandingOverToo(Answer answer) {
            prepare();
            publisher.answerNext(answer);
            try {
                run();
            } catch (SimulatedCrash expected) {
                assertThat(expected).isNotNull();
            }
            assertThat(run().left()).as("claimed by the run that ended").isEqualTo(1);
            now.updateAndGet(it -> it.plus(Duration.ofMinutes(3)));
            run();

            assertEveryoneTold(answer.toString());
        }

        private int callsOfAWholeRun() {
            prepare();
            FaultyTable counting = FaultyTable.counting(table);
            telling(counting, Pacing.LOCAL).run();
            return counting.calls();
        }

        private void prepare() {
            table = new MemoryTable();
            publisher = new MemoryPublisher();
            now.set(MORNING);
            contacts("Q39", "performance manager", "Q39-1", "Q39-2");
            told("5FL", 1, Change.WORSENED, null, Rag.AMBER, Rag.RED);
            told("5QJ", 1, Change.OPENED, null, Rag.GREEN, Rag.AMBER);
            receipt("r1");
        }

        private void assertEveryoneTold(String when) {
            Map<String, List<Message>> byRecipient = new HashMap<>(new TreeMap<>());
            publisher
                    .sent()
                    .forEach(it ->
                            byRecipient
                                    .computeIfAbsent(it.recipient(), k -> new ArrayList<>())
                                    .add(it.message()));
            assertThat(byRecipient).as(when).containsOnlyKeys("Q39-1", "Q39-2", "phe");
            byRecipient.forEach((recipient, messages) ->
                    assertThat(messages)
                            .as(when + ", " + recipient)
                            .hasSizeBetween(1, 2)
                            .containsOnly(messages.getFirst()));
            assertThat(publisher.sent()).as(when).hasSizeLessThanOrEqualTo(4);
            assertThat(new Outbox(table).counts()).as(when).isEqualTo(new Outbox.Counts(0, 0, 0));
        }
    }
}

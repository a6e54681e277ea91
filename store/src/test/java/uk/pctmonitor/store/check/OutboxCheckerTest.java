package uk.pctmonitor.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.prompt.Audience;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.alerts.AlertEvent;
import uk.pctmonitor.store.outbox.Composition;
import uk.pctmonitor.store.outbox.Composition.Copy;
import uk.pctmonitor.store.outbox.Mail;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.plans.Histories;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

class OutboxCheckerTest {

    private static final Instant NOON = Instant.parse("2014-11-12T12:00:00Z");

    private final MemoryTable table = new MemoryTable();
    private final Outbox outbox = new Outbox(table);
    private Key first = new Key("OUTBOX#Q39", "none");
    private Key second = new Key("OUTBOX#Q39", "none");

    @BeforeEach
    void twoAlertsAreToBeTold() {
        first = told("5FL");
        second = told("5QJ");
    }

    private Key told(String org) {
        Transition opened =
                new Transition(
                        new AlertKey(org, "IMM-MMR2-5Y", AlertKey.Kind.RATING),
                        1,
                        Change.OPENED,
                        null,
                        Rag.GREEN,
                        Rag.RED,
                        "cover",
                        Quarter.of(2014, 2),
                        true,
                        null,
                        null,
                        null,
                        new BigDecimal("90"),
                        "cover_2014-15_Q2.csv");
        Item entry = OutboxItems.transitions("Q39", org, NOON, org + "-1", List.of(opened));
        AlertEvent event = new AlertEvent(opened, LocalDate.of(2014, 11, 12), entry.key());
        table.putAll(List.of(entry, event.item()));
        return entry.key();
    }

    private void compose(String recipient, Instant created, List<Key> told, List<Key> not) {
        TreeMap<String, String> suppressed = new TreeMap<>();
        not.forEach(key -> suppressed.put(key.sk(), "nothing net remained to tell"));
        List<Key> all = new ArrayList<>(told);
        all.addAll(not);
        all.sort(Comparator.comparing(Key::sk));
        assertThat(
                        outbox.compose(
                                new Composition(
                                        "Q39",
                                        created,
                                        Composition.referenceOf(all),
                                        List.of(new Message(new Subject("RED"), "Look.\n")),
                                        List.of(new Copy(0, recipient, new TreeMap<>())),
                                        told,
                                        suppressed)))
                .isTrue();
    }

    private void composed() {
        compose("Q39-1", NOON, List.of(first, second), List.of());
    }

    private void send() {
        for (Mail mail : outbox.backlog().mails()) {
            Mail mine = outbox.claim(mail, "me", NOON, NOON.plusSeconds(60)).orElseThrow();
            outbox.sent(mine, "message-1", NOON);
        }
    }

    private OutboxChecker.Report report() {
        return new OutboxChecker(table).check(List.of("5FL", "5QJ"), List.of("Q39"));
    }

    private List<String> broken() {
        return report().breaches().stream().map(Breach::toString).toList();
    }

    private Item only(String start) {
        return table.everything().stream()
                .filter(item -> item.key().pk().equals("OUTBOX#Q39"))
                .filter(item -> item.key().sk().startsWith(start))
                .filter(item -> !start.isEmpty() || item.text("to").isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Item mail() {
        return only("");
    }

    private void remove(Key key) {
        table.transact(List.of(Write.delete(key)));
    }

    @Nested
    class FindsNothingWrong {
        @Test
        void whileEntriesWait() {
            assertThat(report()).isEqualTo(new OutboxChecker.Report(2, 2, 0, List.of()));
        }

        @Test
        void whileAnEmailIsUnsentAndWhenItIsSent() {
            composed();
            assertThat(report()).isEqualTo(new OutboxChecker.Report(2, 2, 1, List.of()));
            send();
            assertThat(report()).isEqualTo(new OutboxChecker.Report(2, 2, 1, List.of()));
        }

        @Test
        void whenOneIsToldAndTheOtherSuppressedForAReason() {
            compose("Q39-1", NOON, List.of(second), List.of(first));
            send();
            assertThat(broken()).isEmpty();
        }
    }

    @Nested
    class Finds {
        @Test
        void anEventWhoseEntryIsGone() {
            remove(first);
            assertThat(broken())
                    .containsExactly(
                            "S8: 5FL, IMM-MMR2-5Y, event 1 (OPENED) is not in the outbox.");
        }

        @Test
        void anEventWhoseEntryTellsOfSomethingElse() {
            Item other = table.get(second).orElseThrow();
            table.putAll(List.of(new Item(first, null, other.attributes())));
            assertThat(broken())
                    .containsExactly(
                            "S8: 5FL, IMM-MMR2-5Y, event 1 (OPENED) is not in the outbox.");
        }

        @Test
        void anEntrySuppressedWithoutAReason() {
            compose("Q39-1", NOON, List.of(second), List.of(first));
            table.putAll(List.of(table.get(first).orElseThrow().with("why", Value.of(""))));
            assertThat(broken())
                    .singleElement()
                    .asString()
                    .startsWith("S8")
                    .contains("suppressed without a reason");
        }

        @Test
        void entriesWhoseEmailIsGone() {
            composed();
            remove(mail().key());
            assertThat(broken())
                    .hasSize(2)
                    .allMatch(each -> each.startsWith("S8"))
                    .allMatch(each -> each.contains("there is no such e-mail"));
        }

        @Test
        void anEmailWithoutText() {
            composed();
            remove(only("TEXT#").key());
            assertThat(broken()).singleElement().asString().contains("has no text");
        }

        @Test
        void anEmailSentThatNobodyTookOver() {
            composed();
            table.putAll(List.of(mail().with("status", Value.of("SENT"))));
            assertThat(broken()).singleElement().asString().contains("without a message id");
        }

        @Test
        void anEntryToldUnderTwoReferences() {
            compose("Q39-1", NOON, List.of(first), List.of());
            send();
            Item again = table.get(first).orElseThrow().with("status", Value.of("WAITING"));
            table.putAll(List.of(again));
            compose("Q39-1", NOON.plusSeconds(60), List.of(first, second), List.of());
            assertThat(broken()).singleElement().asString().startsWith("S9").contains("PM-");
        }

        @Test
        void anEntryOfTwoToldAgainUnderAReferenceOfItsOwn() {
            composed();
            send();
            Item again = table.get(first).orElseThrow().with("status", Value.of("WAITING"));
            table.putAll(List.of(again));
            compose("Q39-1", NOON.plusSeconds(60), List.of(first), List.of());
            assertThat(broken()).singleElement().asString().startsWith("S9");
        }

        @Test
        void oneTextTwiceForOneRecipient() {
            composed();
            Item one = mail();
            Key later = new Key("OUTBOX#Q39", "2014-11-13T" + one.key().sk().substring(11));
            table.putAll(List.of(new Item(later, null, one.attributes())));
            assertThat(broken())
                    .singleElement()
                    .asString()
                    .startsWith("S9")
                    .contains("Q39-1 has one text of")
                    .contains("twice");
        }
    }

    /** What was composed for Q39, spoilt. */
    @Nested
    class OfWhatEmailsSay {

        private Item text() {
            return table.query("OUTBOX#Q39", "TEXT#").getFirst();
        }

        private List<String> breaches() {
            return new OutboxChecker(table)
                    .check(List.of("5FL", "5QJ"), List.of("Q39")).breaches().stream()
                            .map(Breach::toString)
                            .toList();
        }

        @BeforeEach
        void anEmailIsWritten() {
            compose("Q39-00000001", NOON, List.of(first, second), List.of());
            assertThat(breaches()).isEmpty();
        }

        @Test
        void oneThatSnsWouldNotTakeIsFound() {
            table.putAll(List.of(text().with("body", Value.of("x".repeat(256 * 1024 + 1)))));
            assertThat(breaches())
                    .singleElement()
                    .asString()
                    .contains("S11", "262,145 bytes, at most 262,144");
        }

        @Test
        void anAddressInASubjectIsFound() {
            table.putAll(List.of(text().with("subject", Value.of("RED for lead@5fl.example"))));
            assertThat(breaches())
                    .singleElement()
                    .asString()
                    .contains("S12", "has an address in its subject");
        }
    }

    /** The first duty of a plan, told by the daily run. */
    @Nested
    class OfReminders {
        private final Prompt prompt =
                new Prompt.OfDuty(
                        new Audience(Audience.Part.OWNER, Owner.role("5FL", "plan lead")),
                        Histories.PLAN,
                        "COMPLETE 1",
                        LocalDate.of(2015, 3, 31),
                        List.of());

        private void told(String id, Instant at) {
            table.putAll(List.of(OutboxItems.prompts("5FL", at, id, List.of(prompt))));
        }

        private List<String> breaches() {
            return new OutboxChecker(table)
                    .check(List.of(), List.of("5FL")).breaches().stream()
                            .map(Breach::toString)
                            .toList();
        }

        @Test
        void theSameOnAnotherDayIsAsItShouldBe() {
            told("a", NOON);
            told("b", NOON.plus(Duration.ofDays(1)));
            assertThat(breaches()).isEmpty();
        }

        @Test
        void theSameTwiceOnADayIsFound() {
            told("a", NOON);
            told("b", NOON.plusSeconds(3600));
            assertThat(breaches())
                    .containsExactly(
                            "S14: 5FL is reminded of COMPLETE 1 of RP-5FL-1 twice on 2014-11-12.");
        }

        @Test
        void oneOfAMilestoneThatWasDoneOnADayBeforeIsFound() {
            Histories.commit(
                    table,
                    PlanChapter.none(Histories.PLAN)
                            .then(
                                    LocalDate.of(2014, 11, 11),
                                    Histories.LEAD,
                                    Histories.everyEvent().subList(0, 16)));
            told("a", NOON);
            assertThat(breaches())
                    .containsExactly(
                            "S14: 5FL is reminded of COMPLETE 1 of RP-5FL-1 on 2014-11-12, done on"
                                    + " 2014-11-11.");
        }
    }
}

package uk.pctmonitor.store.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.store.plans.Histories.BATH;
import static uk.pctmonitor.store.plans.Histories.DAY;
import static uk.pctmonitor.store.plans.Histories.LEAD;
import static uk.pctmonitor.store.plans.Histories.MANAGER;
import static uk.pctmonitor.store.plans.Histories.PLAN;
import static uk.pctmonitor.store.plans.Histories.SHA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanHistory;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanState;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.store.outbox.Document;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.outbox.PlanEventCodec;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/** What is promised of plans in the table, on every engine. */
public abstract class PlansContract {

    private MonitorTable table = new MemoryTable();
    private Plans plans = new Plans(table);

    /** A table with nothing in it. */
    protected abstract MonitorTable emptyTable();

    @BeforeEach
    void openTable() {
        table = emptyTable();
        plans = new Plans(table);
    }

    private Plan commit(PlanChapter chapter) {
        assertThat(Histories.commit(table, chapter)).isEqualTo(Outcome.COMMITTED);
        return plans.find(chapter.id()).orElseThrow();
    }

    private PlanChapter chapter(PlanEvent... events) {
        PlanChapter before =
                plans.heads(List.of(PLAN)).values().stream()
                        .map(PlanChapter::of)
                        .findFirst()
                        .orElseGet(() -> PlanChapter.none(PLAN));
        return before.then(DAY, LEAD, List.of(events));
    }

    @Nested
    class Reading {

        @Test
        void theHeadIsWhatTheEventsAddUpToAfterEachOfThem() {
            for (PlanEvent event : Histories.everyEvent()) {
                Plan head = commit(chapter(event));

                List<PlanEntry> history = plans.history(PLAN);
                assertThat(history.getLast().event()).isEqualTo(event);
                assertThat(head).isEqualTo(PlanHistory.replay(PLAN, history));
            }
            assertThat(plans.find(PLAN).orElseThrow().state()).isEqualTo(PlanState.CLOSED);
        }

        @Test
        void theHeadIsTheSameWhenAllHappensAtOnce() {
            Plan head = commit(chapter(Histories.everyEvent().toArray(new PlanEvent[0])));

            assertThat(head).isEqualTo(PlanHistory.replay(PLAN, plans.history(PLAN)));
        }

        @Test
        void knowsOpenPlansByOrganisationAndByTheBodyItAnswersTo() {
            Plan plan = commit(chapter(Histories.required()));

            assertThat(plans.open(BATH)).containsExactly(plan);
            assertThat(plans.under(SHA)).containsExactly(plan);
            assertThat(plans.all(BATH)).containsExactly(PLAN);
            assertThat(plans.under("Q30")).isEmpty();
            assertThat(plans.open("5QJ")).isEmpty();
        }

        @Test
        void keepsEndedPlansInTheRegisterOnly() {
            commit(chapter(Histories.required()));
            commit(chapter(new PlanEvent.Superseded("The figure was corrected", null)));

            assertThat(plans.open(BATH)).isEmpty();
            assertThat(plans.under(SHA)).isEmpty();
            assertThat(plans.all(BATH)).containsExactly(PLAN);
            assertThat(plans.register(BATH).next(PlanType.RECOVERY).number()).isEqualTo(2);
        }

        @Test
        void numbersThePlansOfEachTypeForThemselves() {
            commit(chapter(Histories.required()));

            PlanRegister register = plans.register(BATH);
            assertThat(register.next(PlanType.RECOVERY)).hasToString("RP-5FL-2");
            assertThat(register.next(PlanType.ACTION)).hasToString("AP-5FL-1");
        }
    }

    @Nested
    class Writing {

        @Test
        void isRefusedWhenSomethingHasHappenedToThePlanMeanwhile() {
            commit(chapter(Histories.required()));
            PlanChapter mine = chapter(new PlanEvent.Drafted(Histories.text()));
            commit(chapter(new PlanEvent.Drafted(Histories.revised())));

            assertThat(Histories.commit(table, mine)).isInstanceOf(Outcome.Refused.class);
            assertThat(plans.find(PLAN).orElseThrow().text()).isEqualTo(Histories.revised());
            assertThat(plans.history(PLAN)).hasSize(2);
        }

        @Test
        void isRefusedWhenAnotherPlanHasTakenTheNumberMeanwhile() {
            PlanId action = plans.register(BATH).next(PlanType.ACTION);
            PlanChapter one =
                    PlanChapter.none(action).then(DAY, LEAD, List.of(Histories.required()));
            List<Write> late = Histories.writes(table, one);
            commit(chapter(Histories.required()));

            assertThat(table.transact(late)).isInstanceOf(Outcome.Refused.class);
            assertThat(plans.all(BATH)).containsExactly(PLAN);
        }

        @Test
        void takesAsManyEventsAtOnceAsAnUploadMayAskFor() {
            commit(chapter(Histories.required(), new PlanEvent.Drafted(Histories.text())));
            PlanEvent[] events = new PlanEvent[86];
            Arrays.fill(events, Histories.everyEvent().get(15));

            // The head, the events and what the SHA is told.
            List<Write> writes = Histories.writes(table, chapter(events));
            assertThat(writes).hasSize(88);
            assertThat(table.transact(writes)).isEqualTo(Outcome.COMMITTED);
            assertThat(plans.find(PLAN).orElseThrow())
                    .isEqualTo(PlanHistory.replay(PLAN, plans.history(PLAN)));
        }

        @Test
        void leavesTheRegisterAloneWhileThePlanGoesOn() {
            commit(chapter(Histories.required()));
            PlanChapter draft = chapter(new PlanEvent.Drafted(Histories.text()));

            assertThat(Histories.writes(table, draft))
                    .extracting(write -> write.key())
                    .doesNotContain(RegisterItem.key(BATH));
        }

        @Test
        void namesTheFileThatAskedForIt() {
            commit(chapter(Histories.required()));

            Item event = table.query("PLAN#RP-5FL-1", "E#").getFirst();
            assertThat(event.text("submission")).contains("s-p.csv");
            assertThat(event.text("version")).contains("v1");
            Head head = Objects.requireNonNull(plans.heads(List.of(PLAN)).get(PLAN));
            assertThat(head.lastBy()).isEqualTo("5FL p.csv");
            assertThat(head.begunBy()).isEqualTo("5FL p.csv");
        }
    }

    @Nested
    class Telling {

        @Test
        void tellsTheOrganisationWhatItMustKnowAndTheShaWhatItsDigestDoesNotSay() {
            commit(chapter(Histories.required()));
            commit(chapter(new PlanEvent.Drafted(Histories.text()), new PlanEvent.Submitted()));
            commit(chapter(new PlanEvent.Returned("Say who pays")));

            assertThat(news())
                    .containsExactlyInAnyOrder(
                            "5FL Required", "Q39 Submitted", "5FL Returned", "Q39 Returned");
        }

        @Test
        void namesNobodyAndLeavesMilestonesToThePlan() {
            commit(chapter(Histories.everyEvent().toArray(new PlanEvent[0])));

            assertThat(table.query("OUTBOX#Q39", "").toString())
                    .contains("5QP")
                    .doesNotContain("Aldous")
                    .doesNotContain("Bexley")
                    .doesNotContain("Call back");
        }

        @Test
        void everyEventKnowsWhereItIsTold() {
            commit(chapter(Histories.required()));
            commit(chapter(new PlanEvent.Drafted(Histories.text()), new PlanEvent.Submitted()));

            List<Integer> told = new ArrayList<>();
            for (Item event : table.query("PLAN#RP-5FL-1", "E#")) {
                told.add(EventItem.told(event).size());
                assertThat(table.getAll(EventItem.told(event)))
                        .hasSameSizeAs(EventItem.told(event));
            }
            // Required to the PCT, the draft to nobody, handed in to the SHA.
            assertThat(told).containsExactly(1, 0, 1);
        }

        private Set<String> news() {
            return new Outbox(table)
                    .backlog().facts().stream()
                            .map(fact -> fact.addressee() + " " + events((Fact.PlanNews) fact))
                            .collect(Collectors.toSet());
        }

        private String events(Fact.PlanNews news) {
            assertThat(news.plan()).isEqualTo(PLAN);
            return news.entries().stream()
                    .map(entry -> entry.event().getClass().getSimpleName())
                    .collect(Collectors.joining(" "));
        }
    }

    @Nested
    class Codecs {

        @Test
        void everyEventIsReadAsItWasWritten() {
            PlanEvent over =
                    new PlanEvent.Superseded("Merged", new PlanId(PlanType.RECOVERY, "5QJ", 2));
            PlanEvent byHand = new PlanEvent.Required(null, List.of(), DAY);
            for (PlanEvent event : List.of(over, byHand)) {
                roundTrip(new PlanEntry(7, DAY, PlanEntry.FIGURES, event));
            }
            Histories.entries(MANAGER, Histories.everyEvent()).forEach(this::roundTrip);
        }

        @Test
        void noKindOfEventIsForgotten() {
            Set<Class<?>> tried =
                    Histories.everyEvent().stream()
                            .map(Object::getClass)
                            .collect(Collectors.toSet());
            tried.add(PlanEvent.Superseded.class);

            assertThat(tried)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.asList(PlanEvent.class.getPermittedSubclasses()));
        }

        @Test
        void fieldsThatLaterVersionsAddAreNoHindrance() {
            PlanEntry entry = Histories.entries(LEAD, List.of(Histories.required())).getFirst();
            TreeMap<String, Value> fields = new TreeMap<>(PlanEventCodec.fields(entry).values());
            fields.put("later", Value.of("news"));

            assertThat(PlanEventCodec.read(new Document(fields))).isEqualTo(entry);
        }

        private void roundTrip(PlanEntry entry) {
            assertThat(PlanEventCodec.read(new Document(PlanEventCodec.fields(entry).values())))
                    .isEqualTo(entry);
        }
    }
}

package uk.pctmonitor.store.check;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.store.plans.Histories.BATH;
import static uk.pctmonitor.store.plans.Histories.DAY;
import static uk.pctmonitor.store.plans.Histories.LEAD;
import static uk.pctmonitor.store.plans.Histories.PLAN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.store.plans.Histories;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.plans.RegisterItem;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/** Each test damages what one promise rests on. */
class PlansCheckerTest {

    private final MemoryTable table = new MemoryTable();

    @BeforeEach
    void aPlanIsRequiredAndWritten() {
        List<PlanEvent> events =
                List.of(Histories.required(), new PlanEvent.Drafted(Histories.text()));
        Histories.commit(table, PlanChapter.none(PLAN).then(DAY, LEAD, events));
    }

    private PlansChecker.Report report() {
        return new PlansChecker(table).check(List.of(BATH, "5QJ"));
    }

    private List<String> breaches() {
        return report().breaches().stream().map(Breach::toString).toList();
    }

    private void change(Key key, String name, Value value) {
        table.putAll(List.of(table.get(key).orElseThrow().with(name, value)));
    }

    private void remove(Key key) {
        table.transact(List.of(Write.delete(key)));
    }

    private static Key plan(String sk) {
        return new Key("PLAN#RP-5FL-1", sk);
    }

    @Test
    void findsNothingWrongWithWhatWasCommitted() {
        assertThat(report()).isEqualTo(new PlansChecker.Report(1, 2, List.of()));
    }

    @Test
    void findsAHeadThatIsNotTheSumOfItsEvents() {
        change(plan("PLAN"), "state", Value.of("SUBMITTED"));
        assertThat(breaches())
                .singleElement()
                .asString()
                .contains("S15", "RP-5FL-1 is not what its events add up to.");
    }

    @Test
    void findsAnEventThatIsMissing() {
        remove(plan("E#000001"));
        assertThat(breaches())
                .singleElement()
                .asString()
                .contains("S15", "RP-5FL-1 lacks its head or an event.");
    }

    @Test
    void findsAPlanThatTheRegisterHasLost() {
        change(RegisterItem.key(BATH), "open", Value.of(List.of()));
        assertThat(breaches())
                .singleElement()
                .asString()
                .contains("S15", "RP-5FL-1 is not named once in its register.");
    }

    @Test
    void findsAnOpenPlanAmongTheEndedOnes() {
        change(RegisterItem.key(BATH), "open", Value.of(List.of()));
        change(RegisterItem.key(BATH), "ended", Value.of(List.of(Value.of("RP-5FL-1"))));
        assertThat(breaches()).singleElement().asString().contains("its register says otherwise");
    }

    @Test
    void findsAnOpenPlanThatTheIndexDoesNotShow() {
        Item head = table.get(plan("PLAN")).orElseThrow();
        table.putAll(List.of(head.indexedAt(null)));
        assertThat(breaches()).singleElement().asString().contains("the index says otherwise");
    }

    @Test
    void findsAnEventThatIsToldToNobody() {
        table.query("OUTBOX#5FL", "").forEach(item -> remove(item.key()));
        assertThat(breaches())
                .singleElement()
                .asString()
                .contains("S8", "RP-5FL-1, event 1 (Required) is not in the outbox.");
    }

    @Test
    void findsAnEventThatNamesNoOutboxEntryThoughPeopleMustBeTold() {
        change(plan("E#000001"), "told", Value.of(List.of()));
        assertThat(breaches()).singleElement().asString().contains("event 1 (Required)");
    }

    @Test
    void findsAnActThatSomebodyElsesFileAskedFor() {
        change(plan("E#000002"), "submitter", Value.of("5QJ"));
        assertThat(breaches())
                .containsExactly("S10: RP-5FL-1, event 2, is by 5FL, but 5QJ asked for it.");
    }
}

package uk.pctmonitor.store.check;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.store.plans.Histories.BATH;
import static uk.pctmonitor.store.plans.Histories.DAY;
import static uk.pctmonitor.store.plans.Histories.LEAD;
import static uk.pctmonitor.store.plans.Histories.PLAN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.people.PeopleItems;
import uk.pctmonitor.store.plans.Histories;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/** Each test damages what must stay as it was. */
class HistoryTest {

    private static final Origin FILE = Submissions.origin("a");
    private static final Key EVENT = new Key("PLAN#RP-5FL-1", "E#000001");

    private final MemoryTable table = new MemoryTable();
    private final Item contacts = PeopleItems.contacts(BATH, List.of(), FILE);
    private History before = new History(Map.of(), Map.of());

    @BeforeEach
    void aFileWasTakenInAndAPlanRequired() {
        table.putAll(List.of(contacts));
        Submissions.finish(table, FILE, LedgerStatus.ACCEPTED);
        Histories.commit(
                table, PlanChapter.none(PLAN).then(DAY, LEAD, List.of(Histories.required())));
        before = look();
    }

    private History look() {
        return History.of(table, List.of(BATH), List.of(FILE.document()));
    }

    private List<String> breaches() {
        return before.brokenBy(look()).stream().map(Breach::toString).toList();
    }

    @Test
    void isWholeWhileThingsAreAdded() {
        Origin next = Submissions.origin("b");
        table.putAll(List.of(PeopleItems.contacts(BATH, List.of(), next)));
        Submissions.finish(table, next, LedgerStatus.REFUSED);
        Histories.commit(
                table,
                PlanChapter.of(new Plans(table).heads(List.of(PLAN)).values().iterator().next())
                        .then(DAY, LEAD, List.of(new PlanEvent.Drafted(Histories.text()))));
        assertThat(breaches()).isEmpty();
        assertThat(look().kept()).hasSize(before.kept().size() + 2);
    }

    @Test
    void isBrokenWhenWhatPeopleSentIsGone() {
        table.transact(List.of(Write.delete(contacts.key())));
        assertThat(breaches()).containsExactly("S5: " + contacts.key() + " is gone.");
    }

    @Test
    void isBrokenWhenAnEventOfAPlanIsChanged() {
        table.putAll(List.of(table.get(EVENT).orElseThrow().with("on", Value.of("2014-11-13"))));
        assertThat(breaches()).containsExactly("S5: " + EVENT + " was changed.");
    }

    @Test
    void isBrokenWhenAFinalEntryOfTheLedgerChanges() {
        Item entry = table.get(FILE.ledgerKey()).orElseThrow();
        table.putAll(List.of(entry.with("status", Value.of("REFUSED"))));
        assertThat(new Ledger(table).find(FILE.document()).orElseThrow().status())
                .isEqualTo(LedgerStatus.REFUSED);
        assertThat(breaches()).singleElement().asString().contains("S1", "was final as ACCEPTED");
    }
}

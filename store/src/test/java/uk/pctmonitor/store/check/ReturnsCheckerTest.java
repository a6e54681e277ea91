package uk.pctmonitor.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.store.ledger.Claim;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.ledger.Verdict;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.returns.ReturnItems;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/** A file with one figure each of 5FL and 5QJ. Each test damages what is kept of it. */
class ReturnsCheckerTest {

    private static final Origin FILE = Submissions.origin("a");

    private final MemoryTable table = new MemoryTable();
    private final Item ofBath = item("5FL", FILE);
    private final Item ofBristol = item("5QJ", FILE);

    private static Item item(String org, Origin origin) {
        TreeMap<String, Measure> measures = new TreeMap<>();
        measures.put(
                "IMM-MMR2-5Y",
                Measure.published(new BigDecimal("91"), null, null, new Cell(2, "MMR2")));
        return ReturnItems.item(
                new Return(org, "cover", Quarter.of(2013, 1), measures), origin, "Q39");
    }

    private void accept(int organisations, long figures) {
        table.putAll(List.of(ofBath, ofBristol));
        finish(FILE, organisations, figures);
    }

    private void finish(Origin origin, int organisations, long figures) {
        Ledger ledger = new Ledger(table);
        Claim.Mine mine = (Claim.Mine) ledger.claim(origin.document(), "me", Submissions.NOON);
        Verdict base = Submissions.verdict(origin);
        Verdict verdict =
                new Verdict(
                        base.at(),
                        base.received(),
                        base.submission(),
                        base.sha256(),
                        base.submitter(),
                        base.collection(),
                        base.order(),
                        new Counts(2, figures, 0, 0, 0),
                        0,
                        0,
                        new TreeSet<>(),
                        organisations,
                        base.receipt(),
                        new TreeMap<>(),
                        base.reason());
        assertThat(ledger.finish(mine.entry(), LedgerStatus.ACCEPTED, verdict, List.of()))
                .isNotNull();
    }

    private List<String> breaches() {
        return new ReturnsChecker(table)
                .check(List.of("5FL", "5QJ"), "cover").stream().map(Breach::toString).toList();
    }

    @Test
    void isContentWithAFileThatIsThereAsItsReceiptSays() {
        accept(2, 2);
        ReturnsChecker checker = new ReturnsChecker(table);
        assertThat(checker.check(List.of("5FL", "5QJ"), "cover")).isEmpty();
        assertThat(checker.returns()).isEqualTo(2);
        assertThat(checker.figures()).isEqualTo(2);
    }

    @Test
    void findsHalfAFile() {
        accept(2, 2);
        table.transact(List.of(Write.delete(ofBristol.key())));
        assertThat(breaches())
                .containsExactly(
                        "S3: inbox/phe/cover/a.csv shows 1 organisations of 2.",
                        "S13: inbox/phe/cover/a.csv shows 1 figures (0 withheld), its receipt says"
                                + " 2 (0).");
    }

    @Test
    void findsAReceiptThatCountsOtherFigures() {
        accept(2, 3);
        assertThat(breaches())
                .containsExactly(
                        "S13: inbox/phe/cover/a.csv shows 2 figures (0 withheld), its receipt says"
                                + " 3 (0).");
    }

    @Test
    void findsFiguresThatCanNotBeTracedToBytes() {
        accept(2, 2);
        table.putAll(
                List.of(table.get(FILE.ledgerKey()).orElseThrow().with("sha256", Value.of(""))));
        assertThat(breaches())
                .containsExactly("S2: inbox/phe/cover/a.csv can't be traced to its bytes.");
    }

    @Test
    void findsTwoReturnsOfOneOrder() {
        accept(2, 2);
        Origin twin =
                new Origin(Submissions.origin("b").document(), FILE.order(), "submission-b", "phe");
        Item again = item("5FL", twin);
        assertThat(again.key()).isNotEqualTo(ofBath.key());
        table.putAll(List.of(again));
        finish(twin, 1, 1);
        assertThat(breaches()).containsExactly("S4: 5FL 2013/14 Q1 has two returns of one order.");
    }

    @Test
    void findsReturnsOfWhichTheLedgerKnowsNothing() {
        accept(2, 2);
        List<StoredReturn> seen = new Returns(table).history("5FL", "cover");
        table.transact(List.of(Write.delete(FILE.ledgerKey())));
        assertThat(new ReturnsChecker(table).check(List.of(seen)))
                .extracting(Breach::toString)
                .containsExactly("S2: inbox/phe/cover/a.csv shows returns but was not taken in.");
    }
}

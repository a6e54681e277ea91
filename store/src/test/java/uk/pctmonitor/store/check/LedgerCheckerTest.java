package uk.pctmonitor.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Value;

class LedgerCheckerTest {

    private static final Origin FILE = Submissions.origin("a");

    private final MemoryTable table = new MemoryTable();

    private List<String> breaches(Origin... uploaded) {
        return new LedgerChecker(table)
                .check(List.of(uploaded).stream().map(Origin::document).toList()).stream()
                        .map(Breach::toString)
                        .toList();
    }

    private void claim() {
        assertThat(new Ledger(table).claim(FILE.document(), "owner", Submissions.NOON)).isNotNull();
    }

    @Test
    void isContentWithFilesThatHaveEnded() {
        Submissions.finish(table, FILE, LedgerStatus.ACCEPTED);
        assertThat(breaches(FILE)).isEmpty();
    }

    @Test
    void findsAnUploadThatNobodyTookUp() {
        assertThat(breaches(FILE))
                .containsExactly("S1: inbox/phe/cover/a.csv, version a, was never taken up.");
    }

    @Test
    void findsAnUploadThatWasBegunAndLeft() {
        claim();
        assertThat(breaches(FILE))
                .containsExactly(
                        "S1: inbox/phe/cover/a.csv, version a, was taken up and never finished.");
    }

    @Test
    void findsWorkOnAFileThatIsNotThere() {
        claim();
        assertThat(breaches())
                .containsExactly(
                        "S1: inbox/phe/cover/a.csv, version a, is unfinished and not in the"
                                + " inbox.");
    }

    @Test
    void findsARefusalThatDoesNotSayWhy() {
        Submissions.finish(table, FILE, LedgerStatus.REFUSED);
        assertThat(breaches(FILE)).isEmpty();

        table.putAll(
                List.of(table.get(FILE.ledgerKey()).orElseThrow().with("reason", Value.of(" "))));
        assertThat(breaches(FILE))
                .containsExactly(
                        "S11: inbox/phe/cover/a.csv, version a, is REFUSED, and nobody can tell"
                                + " why.");
    }
}

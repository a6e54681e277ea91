package uk.pctmonitor.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.people.PeopleItems;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.returns.ReturnItems;
import uk.pctmonitor.store.returns.Returns;

/** Public Health England (phe) may send the COVER figures of all, and of contacts only its own. */
class IsolationCheckerTest {

    private final MemoryTable table = new MemoryTable();
    private final IsolationChecker checker =
            new IsolationChecker(table, CatalogueFolder.packaged().submitters());

    private List<String> ofReturnsFrom(String submitter, String folder) {
        Origin origin =
                new Origin(
                        new DocumentId("inbox", folder + "a.csv", "a"),
                        "20130801T120000.000Z~0~a",
                        "submission-a",
                        submitter);
        TreeMap<String, Measure> measures = new TreeMap<>();
        measures.put(
                "IMM-MMR2-5Y",
                Measure.published(new BigDecimal("91"), null, null, new Cell(2, "MMR2")));
        table.putAll(
                List.of(
                        ReturnItems.item(
                                new Return("5FL", "cover", Quarter.of(2013, 1), measures),
                                origin,
                                "Q39")));
        Submissions.finish(table, origin, LedgerStatus.ACCEPTED);
        return checker.returns(new Returns(table).history("5FL", "cover")).stream()
                .map(Breach::toString)
                .toList();
    }

    @Test
    void isContentWithWhatThePctItselfOrItsShaOrANationalBodyReports() {
        assertThat(ofReturnsFrom("5FL", "inbox/5FL/cover/")).isEmpty();
        assertThat(ofReturnsFrom("Q39", "inbox/Q39/cover/")).isEmpty();
        assertThat(ofReturnsFrom("phe", "inbox/phe/cover/")).isEmpty();
    }

    @Test
    void findsAReturnFromAnotherPct() {
        assertThat(ofReturnsFrom("5QJ", "inbox/5QJ/cover/"))
                .containsExactly("S10: 5FL shows 2013/14 Q1 from 5QJ, which may not send it.");
    }

    @Test
    void findsAReturnThatLayInAnotherFolder() {
        assertThat(ofReturnsFrom("5FL", "inbox/5QJ/cover/")).hasSize(1);
    }

    @Test
    void findsContactsThatAnotherBodyNamed() {
        Origin origin =
                new Origin(new DocumentId("inbox", "inbox/phe/cover/a.csv", "a"), "o", "s", "phe");
        table.putAll(List.of(PeopleItems.contacts("5FL", List.of(), origin)));
        assertThat(checker.people(List.of("5FL"))).as("nobody sees them yet").isEmpty();

        Submissions.finish(table, origin, LedgerStatus.ACCEPTED);

        // Submissions end as of the collection cover, in which phe may report on 5FL.
        assertThat(checker.people(List.of("5FL"))).isEmpty();
        Origin other =
                new Origin(new DocumentId("inbox", "inbox/5QJ/cover/b.csv", "b"), "p", "t", "5QJ");
        table.putAll(List.of(PeopleItems.contacts("5FL", List.of(), other)));
        Submissions.finish(table, other, LedgerStatus.ACCEPTED);
        assertThat(checker.people(List.of("5FL")))
                .extracting(Breach::toString)
                .containsExactly("S10: 5FL shows CONTACTS from 5QJ, which may not send it.");
    }
}

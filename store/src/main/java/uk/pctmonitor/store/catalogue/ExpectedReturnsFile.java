package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.ExpectedReturn;

/** {@code expected-returns.csv}: which submitter owes which returns and is chased for them. */
final class ExpectedReturnsFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "expected-returns.csv",
                    List.of("submitter", "collection", "from"),
                    List.of("to", "source"));

    private ExpectedReturnsFile() {}

    /**
     * @param returns codes of the collections of returns
     */
    static List<ExpectedReturn> read(
            List<CatalogueRow> rows, Set<String> returns, PlanWords words) {
        List<ExpectedReturn> expected = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CatalogueRow row : rows) {
            String submitter = row.code("submitter");
            String collection = row.code("collection");
            if (words.isKnown() && !returns.contains(collection)) {
                row.fault(
                        "collection",
                        "%s is not the code of a collection of the kind %s."
                                .formatted(CatalogueRow.seen(collection), Kind.RETURNS));
            } else {
                words.checkSubmitter(row, "submitter", submitter, collection);
            }
            row.mandatory("from");
            Quarter from = row.quarter("from", Periods::first);
            Quarter to = row.quarter("to", Periods::last);
            if (from != null && to != null && to.compareTo(from) < 0) {
                row.fault("to", "It can't end before " + from.label() + ".");
            }
            if (row.isSound() && from != null) {
                if (seen.add(submitter + ' ' + collection + ' ' + from.label())) {
                    expected.add(new ExpectedReturn(submitter, collection, from, to));
                } else {
                    row.fault("from", "%s already owes it from then.".formatted(submitter));
                }
            }
        }
        return expected;
    }
}

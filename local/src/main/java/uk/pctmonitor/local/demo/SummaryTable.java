package uk.pctmonitor.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.local.text.Table;

/** The table at the end of the demo: one row a quarter, and the sums. */
public final class SummaryTable {

    private static final List<ToLongFunction<QuarterSummary>> COLUMNS =
            List.of(
                    QuarterSummary::files,
                    it -> it.counts().figures(),
                    it -> it.counts().blank(),
                    it -> it.counts().refused(),
                    it -> it.rated(Rag.GREEN),
                    it -> it.rated(Rag.AMBER),
                    it -> it.rated(Rag.RED),
                    it -> it.told(Change.OPENED),
                    it -> it.told(Change.WORSENED),
                    it -> it.told(Change.CLOSED),
                    QuarterSummary::emails,
                    QuarterSummary::receipts);

    private SummaryTable() {}

    /** The lines of the table. */
    public static List<String> of(List<QuarterSummary> quarters) {
        Table table =
                new Table(
                        "Quarter",
                        "Received",
                        "Files",
                        "Accepted",
                        "Blank",
                        "Refused",
                        "Green",
                        "Amber",
                        "Red",
                        "Opened",
                        "Worsened",
                        "Closed",
                        "E-mails",
                        "Receipts");
        quarters.forEach(each ->
                table.row(cells(each.quarter().label(), each.day().toString(), List.of(each))));
        table.row(cells("All", "", quarters));
        return table.lines();
    }

    private static Object[] cells(String quarter, String day, List<QuarterSummary> quarters) {
        List<String> cells = new ArrayList<>(List.of(quarter, day));
        COLUMNS.forEach(column ->
                cells.add(
                        String.format(
                                Locale.ROOT, "%,d", quarters.stream().mapToLong(column).sum())));
        return cells.toArray();
    }
}

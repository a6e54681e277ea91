package uk.pctmonitor.report;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * What the pages of a quarter are written from, as a short mark: which returns and assessments
 * there are of the quarter, and the rules. An assessment is named by all returns that stood before
 * it, so that the correction of an earlier quarter changes the mark of each later one. Plans and
 * clocks move without it: the newest quarter is written daily anyway.
 */
record QuarterMarks(MonitorTable table, LoadedCatalogue catalogue) {

    private static final List<String> KINDS = List.of("QUARTER#", "ASSESSED#");

    String of(Quarter quarter) {
        List<String> keys = new ArrayList<>();
        for (String kind : KINDS) {
            for (Key key : table.queryIndex(kind + quarter.label(), "")) {
                keys.add(key.pk() + "\t" + key.sk());
            }
        }
        keys.sort(null);
        return Sha256.of(catalogue.version() + "\n" + String.join("\n", keys));
    }
}

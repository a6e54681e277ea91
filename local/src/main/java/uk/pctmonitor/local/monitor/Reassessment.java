package uk.pctmonitor.local.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.work.WorkItem;

/** Orders everything to be assessed again, under another catalogue than before. */
public final class Reassessment {

    private static final int SLICE = 25;

    private final MonitorTable table;
    private final LoadedCatalogue catalogue;

    public Reassessment(MonitorTable table, LoadedCatalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    /**
     * Puts work for every current return of the quarters on the queue. The work is named by the
     * catalogue's version, so that ordering it twice is ordering it once.
     */
    public void order(SortedSet<Quarter> quarters) {
        Returns returns = new Returns(table);
        List<Item> work = new ArrayList<>();
        for (CollectionDefinition collection : catalogue.collections().values()) {
            if (collection.kind() == CollectionDefinition.Kind.RETURNS) {
                SortedMap<String, SortedSet<Quarter>> reported = new TreeMap<>();
                for (Quarter quarter : quarters) {
                    returns.ofQuarter(collection.code(), quarter)
                            .keySet()
                            .forEach(org ->
                                    reported.computeIfAbsent(org, code -> new TreeSet<>())
                                            .add(quarter));
                }
                slice(collection.code(), reported, work);
            }
        }
        table.putAll(work);
    }

    private void slice(
            String collection, SortedMap<String, SortedSet<Quarter>> reported, List<Item> work) {
        List<String> orgs = List.copyOf(reported.keySet());
        for (int from = 0, slice = 1; from < orgs.size(); from += SLICE, slice++) {
            List<String> part = orgs.subList(from, Math.min(from + SLICE, orgs.size()));
            SortedMap<String, SortedSet<Quarter>> asked = new TreeMap<>(reported);
            asked.keySet().retainAll(part);
            work.add(
                    new WorkItem(
                                    "rules-" + catalogue.version() + "-" + collection,
                                    slice,
                                    collection,
                                    asked)
                            .item());
        }
    }
}

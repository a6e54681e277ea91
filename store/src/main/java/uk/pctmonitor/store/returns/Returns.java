package uk.pctmonitor.store.returns;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.ledger.Visibility;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/** Reads returns; only those of accepted submissions are seen, whatever else is stored. */
public final class Returns {

    private static final Comparator<StoredReturn> BY_ORDER =
            Comparator.comparing(StoredReturn::order);

    private final MonitorTable table;
    private final Visibility visibility;

    public Returns(MonitorTable table) {
        this.table = table;
        this.visibility = new Visibility(table);
    }

    /** Every visible return of the organisation in the collection, by quarter and then by order. */
    public List<StoredReturn> history(String org, String collection) {
        return read(table.query(ReturnItems.partition(org), ReturnItems.prefix(collection)));
    }

    /** The current return of each quarter: the visible one with the highest order. */
    public static SortedMap<Quarter, StoredReturn> current(List<StoredReturn> history) {
        return history.stream()
                .collect(
                        Collectors.toMap(
                                each -> each.content().quarter(),
                                each -> each,
                                BinaryOperator.maxBy(BY_ORDER),
                                TreeMap::new));
    }

    /**
     * The current returns of all organisations in the collection and quarter, by organisation. They
     * are found by the index, which may lag a moment.
     */
    public SortedMap<String, StoredReturn> ofQuarter(String collection, Quarter quarter) {
        SortedMap<String, StoredReturn> current = new TreeMap<>();
        allOfQuarter(collection, quarter).forEach((org, all) -> current.put(org, all.getLast()));
        return current;
    }

    /**
     * Every visible return of the collection and quarter, by organisation and then by order. They
     * are found by the index, which may lag a moment.
     */
    public SortedMap<String, List<StoredReturn>> allOfQuarter(String collection, Quarter quarter) {
        String prefix = ReturnItems.prefix(collection, quarter);
        List<Key> keys =
                table.queryIndex(ReturnItems.indexPartition(quarter), "").stream()
                        .filter(key -> key.sk().startsWith(prefix))
                        .toList();
        return read(List.copyOf(table.getAll(keys).values())).stream()
                .sorted(BY_ORDER)
                .collect(
                        Collectors.groupingBy(
                                each -> each.content().org(), TreeMap::new, Collectors.toList()));
    }

    private List<StoredReturn> read(List<Item> items) {
        return visibility.visible(items).stream().map(ReturnItems::read).toList();
    }
}

package uk.pctmonitor.assess;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.TransactionLimits;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.work.WorkItem;

/**
 * Orders whole quarters to be assessed again by the rules at hand. It only orders; the work is done
 * by whoever does work, and may be done, or ordered, any number of times.
 */
public final class Replay {

    /** The reason why what a silent replay changes is not told. */
    public static final String SILENCE = "replay";

    private static final int SLICE = 25;

    private final MonitorTable table;
    private final LoadedCatalogue rules;
    private final Returns returns;

    /**
     * @param rules the catalogue to assess with; other rules make another order
     */
    public Replay(MonitorTable table, LoadedCatalogue rules) {
        this.table = table;
        this.rules = rules;
        this.returns = new Returns(table);
    }

    /**
     * What was ordered.
     *
     * @param slices work items; each rings for assess
     * @param organisations with at least one return, once for each collection
     */
    public record Ordered(int slices, int organisations) {}

    /**
     * Puts work for every current return of the quarters on the queue. The work is named by what it
     * says, so that ordering it twice is ordering it once, and a silent order is another than one
     * that is told.
     *
     * @param quarters at least one
     * @param isTold whether people are told what changes; otherwise it is kept as suppressed
     * @throws NoReturnsException when there is no return of one of the quarters; nothing is ordered
     */
    public Ordered order(SortedSet<Quarter> quarters, boolean isTold) {
        List<Write> work = new ArrayList<>();
        TreeSet<Quarter> missing = new TreeSet<>(quarters);
        int organisations = 0;
        for (CollectionDefinition collection : rules.collections().values()) {
            if (collection.kind() == CollectionDefinition.Kind.RETURNS) {
                var reported = reported(collection.code(), quarters);
                reported.values().forEach(missing::removeAll);
                organisations += reported.size();
                slice(collection.code(), reported, isTold ? "" : SILENCE, work);
            }
        }
        if (!missing.isEmpty()) {
            throw new NoReturnsException(missing.first());
        }
        for (int from = 0; from < work.size(); from += TransactionLimits.MOST_WRITES) {
            int to = Math.min(from + TransactionLimits.MOST_WRITES, work.size());
            // Nothing is asked of what is there, so that nothing can be refused.
            Outcome ignored = table.transact(work.subList(from, to));
        }
        return new Ordered(work.size(), organisations);
    }

    private SortedMap<String, SortedSet<Quarter>> reported(
            String collection, SortedSet<Quarter> quarters) {
        SortedMap<String, SortedSet<Quarter>> reported = new TreeMap<>();
        for (Quarter quarter : quarters) {
            for (String org : returns.ofQuarter(collection, quarter).keySet()) {
                reported.computeIfAbsent(org, _ -> new TreeSet<>()).add(quarter);
            }
        }
        return reported;
    }

    private void slice(
            String collection,
            SortedMap<String, SortedSet<Quarter>> reported,
            String silence,
            List<Write> work) {
        List<String> orgs = List.copyOf(reported.keySet());
        for (int from = 0, slice = 1; from < orgs.size(); from += SLICE, slice++) {
            SortedMap<String, SortedSet<Quarter>> asked = new TreeMap<>(reported);
            asked.keySet().retainAll(orgs.subList(from, Math.min(from + SLICE, orgs.size())));
            String name = name(collection, asked, silence);
            work.add(
                    Write.put(new WorkItem(name, slice, collection, asked, silence, false).item()));
        }
    }

    private String name(
            String collection, SortedMap<String, SortedSet<Quarter>> asked, String silence) {
        String order = String.join("\n", rules.version(), collection, silence, asked.toString());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(order.getBytes(StandardCharsets.UTF_8));
            return "replay-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

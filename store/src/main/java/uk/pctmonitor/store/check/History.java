package uk.pctmonitor.store.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * What a store must never change or remove, as it was at one moment. A later look at the same store
 * has to show all of it, byte for byte (S5), and every final entry of the ledger (S1).
 *
 * @param kept items of history: returns, assessments, alert events, events of plans, people's files
 * @param ended ledger entries that were final
 */
public record History(Map<Key, Item> kept, Map<DocumentId, LedgerEntry> ended) {

    /** What stands beside history in an organisation's partition and moves with it. */
    private static final Set<String> HEADS = Set.of("ALERTS", "PLANS", "LADDER");

    public History {
        kept = Map.copyOf(kept);
        ended = Map.copyOf(ended);
    }

    /**
     * The history that there is now.
     *
     * @param orgs every organisation of which something may be kept
     * @param documents every file version that was uploaded
     */
    public static History of(
            MonitorTable table, Collection<String> orgs, Collection<DocumentId> documents) {
        Map<Key, Item> kept = new HashMap<>();
        Plans plans = new Plans(table);
        for (String org : orgs) {
            for (Item item : table.query("ORG#" + org, "")) {
                if (!HEADS.contains(item.key().sk())) {
                    kept.put(item.key(), item);
                }
            }
            for (PlanId plan : plans.all(org)) {
                table.query("PLAN#" + plan, "E#").forEach(item -> kept.put(item.key(), item));
            }
        }
        Map<DocumentId, LedgerEntry> ended = new HashMap<>();
        new Ledger(table)
                .findAll(documents)
                .forEach((document, entry) -> {
                    if (entry.status().isFinal()) {
                        ended.put(document, entry);
                    }
                });
        return new History(kept, ended);
    }

    /** What of this history the later one does not show as it was. */
    public List<Breach> brokenBy(History later) {
        List<Breach> breaches = new ArrayList<>();
        kept.forEach((key, item) -> {
            Item now = later.kept.get(key);
            if (!item.equals(now)) {
                breaches.add(new Breach("S5", key + (now == null ? " is gone." : " was changed.")));
            }
        });
        ended.forEach((document, entry) -> {
            if (!entry.equals(later.ended.get(document))) {
                breaches.add(
                        new Breach(
                                "S1",
                                "%s, version %s, was final as %s and is no longer."
                                        .formatted(
                                                document.key(),
                                                document.versionId(),
                                                entry.status())));
            }
        });
        return breaches;
    }
}

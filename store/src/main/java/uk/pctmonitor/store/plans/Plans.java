package uk.pctmonitor.store.plans;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/** Plans as they stand. */
public final class Plans {

    private final MonitorTable table;

    public Plans(MonitorTable table) {
        this.table = table;
    }

    /** The plan of that name. */
    public Optional<Plan> find(PlanId id) {
        return table.get(HeadItem.key(id)).map(HeadItem::read).map(Head::plan);
    }

    /** The plans that still have to be seen through by the organisation, in order. */
    public List<Plan> open(String org) {
        return heads(register(org).open()).values().stream().map(Head::plan).toList();
    }

    /**
     * The open plans of the organisations that answer to the body, in order. The index only finds
     * them; what they say is read from the base table.
     */
    public List<Plan> under(String sha) {
        return table.getAll(table.queryIndex(HeadItem.indexPartition(sha), "")).values().stream()
                .map(item -> HeadItem.read(item).plan())
                .filter(plan -> plan.state().isOpen())
                .sorted(Comparator.comparing(Plan::id))
                .toList();
    }

    /** Every plan that the organisation has or had, in order. */
    public List<PlanId> all(String org) {
        return List.copyOf(register(org).all());
    }

    /** Everything that happened to the plan, in order; empty when there is none of that name. */
    public List<PlanEntry> history(PlanId id) {
        return kept(id).stream().map(KeptEvent::entry).toList();
    }

    /** The same, with where each event is told and who asked for it. */
    public List<KeptEvent> kept(PlanId id) {
        return table.query(HeadItem.partition(id), EventItem.PREFIX).stream()
                .map(EventItem::kept)
                .toList();
    }

    /** Whether the plan is to be found under the body that it answers to. */
    public boolean isShown(PlanId id) {
        return table.get(HeadItem.key(id)).filter(item -> item.index() != null).isPresent();
    }

    /** The organisation's register, an empty one when it never had a plan. */
    public PlanRegister register(String org) {
        return table.get(RegisterItem.key(org))
                .map(RegisterItem::read)
                .orElseGet(() -> PlanRegister.empty(org));
    }

    /** The registers of the organisations, empty ones where there never was a plan. */
    public SortedMap<String, PlanRegister> registers(Collection<String> orgs) {
        SortedMap<String, PlanRegister> registers = new TreeMap<>();
        orgs.forEach(org -> registers.put(org, PlanRegister.empty(org)));
        if (!orgs.isEmpty()) {
            table.getAll(orgs.stream().distinct().map(RegisterItem::key).toList())
                    .values()
                    .forEach(item -> {
                        PlanRegister register = RegisterItem.read(item);
                        registers.put(register.org(), register);
                    });
        }
        return registers;
    }

    /** Those of the plans that are there, by name. No request when none is asked for. */
    public SortedMap<PlanId, Head> heads(Collection<PlanId> ids) {
        SortedMap<PlanId, Head> heads = new TreeMap<>();
        if (!ids.isEmpty()) {
            List<Key> keys = ids.stream().distinct().map(HeadItem::key).toList();
            Map<Key, Item> found = table.getAll(keys);
            found.forEach((key, item) -> heads.put(HeadItem.id(key), HeadItem.read(item)));
        }
        return heads;
    }
}

package uk.pctmonitor.store.plans;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanType;

/**
 * Which plans an organisation has and had.
 *
 * @param org whose they are
 * @param version guards it; 0 when there is none yet
 * @param last number of the newest plan of each type that it has
 * @param open plans that still have to be seen through
 * @param ended plans that were closed or superseded
 */
public record PlanRegister(
        String org,
        long version,
        SortedMap<PlanType, Integer> last,
        SortedSet<PlanId> open,
        SortedSet<PlanId> ended) {

    public PlanRegister {
        last = Collections.unmodifiableSortedMap(new TreeMap<>(last));
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
        ended = Collections.unmodifiableSortedSet(new TreeSet<>(ended));
    }

    /** The register of an organisation that never had a plan. */
    public static PlanRegister empty(String org) {
        return new PlanRegister(org, 0, new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** What the organisation's next plan of the type will be called. */
    public PlanId next(PlanType type) {
        return new PlanId(type, org, last.getOrDefault(type, 0) + 1);
    }

    /** Every plan it has or had, in order. */
    public SortedSet<PlanId> all() {
        TreeSet<PlanId> all = new TreeSet<>(open);
        all.addAll(ended);
        return all;
    }

    /** This register with one more open plan. */
    public PlanRegister begun(PlanId id) {
        TreeMap<PlanType, Integer> numbers = new TreeMap<>(last);
        numbers.merge(id.type(), id.number(), Math::max);
        TreeSet<PlanId> nowOpen = new TreeSet<>(open);
        nowOpen.add(id);
        return new PlanRegister(org, version, numbers, nowOpen, ended);
    }

    /** This register with the open plan among the ended ones. */
    public PlanRegister ended(PlanId id) {
        TreeSet<PlanId> nowOpen = new TreeSet<>(open);
        nowOpen.remove(id);
        TreeSet<PlanId> nowEnded = new TreeSet<>(ended);
        nowEnded.add(id);
        return new PlanRegister(org, version, last, nowOpen, nowEnded);
    }
}

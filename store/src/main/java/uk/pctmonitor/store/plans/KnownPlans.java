package uk.pctmonitor.store.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanHistory;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Plans as they were at the end of a day in London: what their events up to then add up to.
 *
 * @param table with everything that is known by now
 * @param day the day
 */
public record KnownPlans(MonitorTable table, LocalDate day) {

    /** Whether what is kept of a plan is there. */
    public static boolean isPlan(Key key) {
        return key.pk().startsWith(HeadItem.PARTITION);
    }

    /** Whether an organisation's register of plans is there. */
    public static boolean isRegister(Key key) {
        return key.sk().equals(RegisterItem.SORT_KEY);
    }

    /** An item of a plan as it was; empty when it was not there yet. */
    public Optional<Item> item(Item now) {
        if (now.key().sk().startsWith(EventItem.PREFIX)) {
            return isLater(EventItem.read(now)) ? Optional.empty() : Optional.of(now);
        }
        return now.key().equals(HeadItem.key(HeadItem.id(now.key())))
                ? head(now)
                : Optional.of(now);
    }

    /**
     * The plan as it was. Which file its last event came from is not told of an earlier day, and
     * the index shows it only where it shows it now.
     */
    private Optional<Item> head(Item now) {
        Head head = HeadItem.read(now);
        Plan plan = head.plan();
        if (plan.required().isAfter(day)) {
            return Optional.empty();
        }
        if (plan.ended() != null && !plan.ended().isAfter(day)) {
            return Optional.of(now);
        }
        List<PlanEntry> all = new Plans(table).history(plan.id());
        List<PlanEntry> known = all.stream().takeWhile(entry -> !isLater(entry)).toList();
        if (known.size() == all.size()) {
            return Optional.of(now);
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Plan then = PlanHistory.replay(plan.id(), known);
        @Nullable Key place = now.index();
        return Optional.of(
                HeadItem.item(new Head(then, head.begunBy(), ""), "")
                        .indexedAt(then.state().isOpen() ? place : null));
    }

    private boolean isLater(PlanEntry entry) {
        return entry.on().isAfter(day);
    }

    /**
     * The register as it was.
     *
     * @param heads the plans in it that had begun, as they were
     */
    public Optional<Item> register(Item now, SortedMap<PlanId, Head> heads) {
        PlanRegister read = RegisterItem.read(now);
        PlanRegister then = PlanRegister.empty(read.org());
        for (PlanId id : read.all()) {
            Head head = heads.get(id);
            if (head != null) {
                then = then.begun(id);
                if (!head.plan().state().isOpen()) {
                    then = then.ended(id);
                }
            }
        }
        if (then.all().equals(read.all()) && then.open().equals(read.open())) {
            return Optional.of(now);
        }
        return then.all().isEmpty()
                ? Optional.empty()
                : Optional.of(RegisterItem.item(then, read.version()));
    }
}

package uk.pctmonitor.store.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.store.outbox.Layout.Status;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/**
 * Commits a composition of any size. One put of the plan, if no other is under way, decides; what
 * the plan says is then carried out, and can be carried out again by anybody: e-mails are put if
 * absent and never removed, facts go from waiting to told once, and the plan goes last.
 */
record Settlement(MonitorTable table) {

    /** Facts can be large; fifty stay well below the four megabytes of a transaction. */
    private static final int CHUNK = 50;

    private static final int MOST_ROUNDS = 20;

    private static final Condition WAITING =
            Condition.equal(Layout.STATUS, Value.of(Status.WAITING.name()));

    /** Whether the composition is the one that was committed. */
    boolean commit(Composition composition) {
        table.putAll(Plan.texts(composition));
        Plan plan = Plan.of(composition);
        // What the plan tells of must still wait: another run may have told it and be done.
        if (!waiting(plan).equals(plan.facts())) {
            return false;
        }
        List<Write> writes = new ArrayList<>();
        writes.add(Write.put(plan.item(), Condition.ABSENT));
        // The oldest are enough: whoever tells of any takes the oldest too.
        plan.facts().stream()
                .limit(CHUNK)
                .forEach(key -> writes.add(new Write.Check(key, WAITING)));
        if (table.transact(writes) instanceof Outcome.Refused(int write, Item found)) {
            if (write > 0 || !plan.item().equals(found)) {
                finishOther(write > 0 ? null : found);
                return false;
            }
        }
        settle(plan);
        return true;
    }

    private void finishOther(@Nullable Item found) {
        if (found != null) {
            settle(new Plan(found));
        }
    }

    private List<Key> waiting(Plan plan) {
        Map<Key, Item> items = table.getAll(plan.facts());
        return plan.facts().stream().filter(key -> isWaiting(items.get(key))).toList();
    }

    private static boolean isWaiting(@Nullable Item fact) {
        return fact != null && Outbox.status(fact) == Status.WAITING;
    }

    /** Carries the plan out. */
    void settle(Plan plan) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Write> missing = missing(plan);
            if (missing.isEmpty()) {
                Outcome ignored =
                        table.transact(
                                List.of(
                                        new Write.Delete(
                                                plan.item().key(),
                                                Condition.equal(
                                                        Plan.REFERENCE,
                                                        Value.of(plan.reference())))));
                return;
            }
            // A refusal means that somebody else is at it; what is missing is then read again.
            for (int from = 0; from < missing.size(); from += CHUNK) {
                Outcome ignored =
                        table.transact(
                                missing.subList(from, Math.min(from + CHUNK, missing.size())));
            }
        }
        throw new TableUnavailableException(
                "a composition could not be finished", new IllegalStateException("contended"));
    }

    private List<Write> missing(Plan plan) {
        List<Item> mails = plan.mails();
        List<Key> keys = new ArrayList<>(plan.facts());
        mails.forEach(it -> keys.add(it.key()));
        Map<Key, Item> there = table.getAll(keys);
        List<Write> missing = new ArrayList<>();
        mails.stream()
                .filter(it -> !there.containsKey(it.key()))
                .forEach(it -> missing.add(Write.put(it, Condition.ABSENT)));
        for (Key key : plan.facts()) {
            Item fact = there.get(key);
            if (fact != null && isWaiting(fact)) {
                missing.add(Write.put(plan.settled(fact), WAITING));
            }
        }
        return missing;
    }
}

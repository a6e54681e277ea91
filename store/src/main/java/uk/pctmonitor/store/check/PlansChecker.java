package uk.pctmonitor.store.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanHistory;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.plans.KeptEvent;
import uk.pctmonitor.store.plans.PlanRegister;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.plans.Telling;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * A plan is what its events add up to, its organisation's register names it and the index shows it
 * while it is open (S15), whatever happened to it is told, waits, or is nothing to be told (S8),
 * and was done by whoever uploaded the file that asked for it (S10).
 */
public final class PlansChecker {

    private final MonitorTable table;
    private final Plans plans;

    public PlansChecker(MonitorTable table) {
        this.table = table;
        this.plans = new Plans(table);
    }

    /**
     * What was looked at, and what is wrong with it.
     *
     * @param plans open and ended ones
     * @param events what happened to them
     */
    public record Report(int plans, int events, List<Breach> breaches) {
        public Report {
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * Checks every plan.
     *
     * @param orgs every organisation that may have plans
     */
    public Report check(Collection<String> orgs) {
        List<Breach> breaches = new ArrayList<>();
        int seen = 0;
        int events = 0;
        for (PlanRegister register : plans.registers(orgs).values()) {
            numbers(register, breaches);
            for (PlanId id : register.all()) {
                List<KeptEvent> kept = plans.kept(id);
                seen++;
                events += kept.size();
                head(id, register, kept, breaches);
                told(id, kept, breaches);
                kept.forEach(each -> asked(id, each, breaches));
            }
        }
        return new Report(seen, events, breaches);
    }

    /** The numbers of each type run from 1 to the last without a gap. */
    private static void numbers(PlanRegister register, List<Breach> breaches) {
        register.last()
                .forEach((type, last) -> {
                    for (int number = 1; number <= last; number++) {
                        PlanId id = new PlanId(type, register.org(), number);
                        if (register.open().contains(id) == register.ended().contains(id)) {
                            breaches.add(s15(id, "is not named once in its register"));
                        }
                    }
                });
        register.all().stream()
                .filter(id -> id.number() > register.last().getOrDefault(id.type(), 0))
                .forEach(id -> breaches.add(s15(id, "has a number that was never given")));
    }

    private void head(
            PlanId id, PlanRegister register, List<KeptEvent> kept, List<Breach> breaches) {
        Optional<Plan> head = plans.find(id);
        Optional<Plan> sum = sum(id, kept);
        if (head.isEmpty() || sum.isEmpty()) {
            breaches.add(s15(id, "lacks its head or an event"));
            return;
        }
        if (!head.equals(sum)) {
            breaches.add(s15(id, "is not what its events add up to"));
        }
        boolean open = head.get().state().isOpen();
        if (open != register.open().contains(id)) {
            breaches.add(s15(id, "is %s, its register says otherwise".formatted(stands(open))));
        }
        if (open != plans.isShown(id)) {
            breaches.add(s15(id, "is %s, the index says otherwise".formatted(stands(open))));
        }
    }

    private static String stands(boolean open) {
        return open ? "open" : "ended";
    }

    private static Optional<Plan> sum(PlanId id, List<KeptEvent> kept) {
        try {
            return Optional.of(
                    PlanHistory.replay(id, kept.stream().map(KeptEvent::entry).toList()));
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }

    private void told(PlanId id, List<KeptEvent> kept, List<Breach> breaches) {
        Set<Key> keys = new HashSet<>();
        kept.forEach(each -> keys.addAll(each.told()));
        Map<Key, Item> entries = keys.isEmpty() ? Map.of() : table.getAll(keys);
        for (KeptEvent each : kept) {
            PlanEvent event = each.entry().event();
            boolean due = Telling.tellsOrganisation(event) || Telling.tellsSha(event);
            boolean isTold =
                    each.told().stream()
                            .map(key -> Optional.ofNullable(entries.get(key)))
                            .allMatch(item ->
                                    item.filter(it -> tells(Fact.of(it), id, each)).isPresent());
            if (due == each.told().isEmpty() || !isTold) {
                breaches.add(
                        new Breach(
                                "S8",
                                "%s, event %d (%s) is not in the outbox."
                                        .formatted(
                                                id,
                                                each.entry().number(),
                                                event.getClass().getSimpleName())));
            }
        }
    }

    private static boolean tells(Fact fact, PlanId id, KeptEvent event) {
        return fact instanceof Fact.PlanNews news
                && news.plan().equals(id)
                && news.entries().stream()
                        .anyMatch(entry -> entry.number() == event.entry().number());
    }

    /** Nobody speaks for another: who acted is who uploaded the file that asked for it. */
    private static void asked(PlanId id, KeptEvent kept, List<Breach> breaches) {
        String actor = kept.entry().actor().org();
        boolean asItShould =
                kept.asked()
                        .map(origin ->
                                origin.submitter().equals(actor)
                                        && origin.document()
                                                .key()
                                                .startsWith("inbox/" + actor + "/"))
                        .orElse(true);
        if (!asItShould) {
            breaches.add(
                    new Breach(
                            "S10",
                            "%s, event %d, is by %s, but %s asked for it."
                                    .formatted(
                                            id,
                                            kept.entry().number(),
                                            actor.isEmpty() ? "nobody" : actor,
                                            kept.asked().map(Origin::submitter).orElse(""))));
        }
    }

    private static Breach s15(PlanId id, String what) {
        return new Breach("S15", "%s %s.".formatted(id, what));
    }
}

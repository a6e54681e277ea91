package uk.pctmonitor.store.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Write;

/**
 * Makes the writes that commit what happens to plans, to go into one transaction: the heads, each
 * guarded by the number of events it was read with, the events, the registers of organisations
 * whose plans begin or end, each guarded by its version, and what people are told.
 *
 * @param now when, to the millisecond, for the outbox
 * @param shaOf who answers for an organisation: under it open plans are found, and it is told; the
 *     organisation itself where nobody does
 * @param source the file that asked for it, null when figures or a day brought it about
 * @param silence why nobody is told, empty where people are told
 */
public record PlanCommit(
        Instant now, UnaryOperator<String> shaOf, @Nullable PlanSource source, String silence) {

    /** A commit that people are told of. */
    public PlanCommit(Instant now, UnaryOperator<String> shaOf, @Nullable PlanSource source) {
        this(now, shaOf, source, "");
    }

    /**
     * The writes.
     *
     * @param chapters what happens, each plan once; empty ones are left out
     * @param registers as read, of every organisation whose plans begin or end here
     */
    public List<Write> writes(
            Collection<PlanChapter> chapters, Map<String, PlanRegister> registers) {
        List<Write> writes = new ArrayList<>();
        Map<String, PlanRegister> changed = new TreeMap<>();
        for (PlanChapter chapter : chapters) {
            Plan after = chapter.after();
            if (after == null || chapter.isEmpty()) {
                continue;
            }
            String org = chapter.id().org();
            Head before = chapter.before();
            writes.add(
                    Write.put(
                            HeadItem.item(head(chapter, after), shaOf.apply(org)),
                            before == null ? Condition.ABSENT : HeadItem.unchanged(before.plan())));
            writes.addAll(told(chapter));
            PlanRegister register =
                    changed.getOrDefault(org, registers.getOrDefault(org, PlanRegister.empty(org)));
            if (chapter.begins()) {
                register = register.begun(chapter.id());
            }
            if (chapter.ends()) {
                register = register.ended(chapter.id());
            }
            if (chapter.begins() || chapter.ends()) {
                changed.put(org, register);
            }
        }
        changed.forEach((org, register) ->
                writes.add(
                        RegisterItem.replace(
                                Objects.requireNonNull(registers.get(org), org), register)));
        return writes;
    }

    private Head head(PlanChapter chapter, Plan after) {
        Head before = chapter.before();
        String content = source == null ? "" : source.content();
        return new Head(after, before == null ? content : before.begunBy(), content);
    }

    /** The events, and the outbox entries that tell of them. */
    private List<Write> told(PlanChapter chapter) {
        String org = chapter.id().org();
        String sha = shaOf.apply(org);
        List<Write> writes = new ArrayList<>();
        Map<PlanEntry, List<Key>> told = new HashMap<>();
        boolean same = sha.equals(org);
        tell(
                chapter,
                org,
                event -> Telling.tellsOrganisation(event) || (same && Telling.tellsSha(event)),
                writes,
                told);
        if (!same) {
            tell(chapter, sha, Telling::tellsSha, writes, told);
        }
        for (PlanEntry entry : chapter.entries()) {
            List<Key> keys = told.getOrDefault(entry, List.of());
            Item item = EventItem.item(chapter.id(), entry, keys, source);
            writes.add(Write.put(item, Condition.ABSENT));
        }
        return writes;
    }

    private void tell(
            PlanChapter chapter,
            String addressee,
            Predicate<PlanEvent> which,
            List<Write> writes,
            Map<PlanEntry, List<Key>> told) {
        List<PlanEntry> news =
                chapter.entries().stream().filter(each -> which.test(each.event())).toList();
        if (news.isEmpty()) {
            return;
        }
        String id = "%s-%d".formatted(chapter.id(), chapter.entries().getFirst().number());
        Item entry =
                OutboxItems.silenced(
                        OutboxItems.planNews(addressee, now, id, chapter.id(), news), silence);
        writes.add(Write.put(entry, Condition.ABSENT));
        news.forEach(each -> told.computeIfAbsent(each, _ -> new ArrayList<>()).add(entry.key()));
    }
}

package uk.pctmonitor.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.store.alerts.AlertEvent;
import uk.pctmonitor.store.alerts.BookItem;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.work.WorkItem;
import uk.pctmonitor.store.work.WorkQueue;

/**
 * Brings one organisation up to date in one collection: reads what is known, works out what
 * follows, and commits it in one transaction together with what people are to be told. When
 * somebody else was first, it reads again. Once done, doing it again writes nothing.
 */
final class AssessOrganisation {

    /**
     * Writes of steps in one transaction. With the book and the outbox entry it stays below the
     * table's limit of 100; what is more follows in further transactions.
     */
    static final int MOST_WRITES = 90;

    /** How often somebody else may be first before the work is left for later. */
    static final int MOST_REFUSALS = 8;

    private final MonitorTable table;
    private final LoadedCatalogue rules;
    private final ReadSituation reader;
    private final Planner planner;
    private final PlanStep plans;
    private final WorkQueue queue;

    AssessOrganisation(MonitorTable table, LoadedCatalogue rules) {
        this.table = table;
        this.rules = rules;
        this.reader = new ReadSituation(table, rules.version());
        this.planner = new Planner(rules);
        this.plans = new PlanStep(table, rules);
        this.queue = new WorkQueue(table);
    }

    /**
     * What was done.
     *
     * @param transitions transitions committed
     * @param plans how it went with the plans
     */
    record Done(int transitions, PlanStep.Result plans) {}

    /**
     * Brings the organisation up to date: first its alerts, then the plans that follow from them.
     *
     * @param work that names the organisation, with the quarters that may have changed
     * @throws ContendedException when others kept being first
     */
    Done run(String org, CollectionDefinition collection, WorkItem work, Instant now) {
        SortedSet<Quarter> asked = work.asked().getOrDefault(org, Collections.emptySortedSet());
        int transitions = 0;
        int refusals = 0;
        while (refusals <= MOST_REFUSALS) {
            Situation situation = reader.of(org, collection, asked);
            SortedSet<Quarter> touched = work.ofReported() ? situation.reported(asked) : asked;
            String silence = silence(org, work);
            Ratings ratings = new Ratings(rules, situation, London.dateOf(now));
            List<Step> steps = planner.plan(situation, ratings, touched, London.dateOf(now));
            if (!steps.isEmpty()) {
                List<Step> batch = batch(steps);
                List<Transition> told = told(batch);
                if (table.transact(writes(situation, batch, told, now, silence))
                        instanceof Outcome.Refused) {
                    refusals++;
                    continue;
                }
                transitions += told.size();
                if (batch.size() < steps.size()) {
                    continue;
                }
                situation = situation.committed(after(situation, batch));
            }
            PlanStep.Result result = plans.run(situation, ratings, now, silence);
            if (result != PlanStep.Result.OVERTAKEN) {
                return new Done(transitions, result);
            }
            refusals++;
        }
        throw new ContendedException(org);
    }

    /**
     * Why nobody is told. What a file brought is told by whoever assesses it: while its work waits,
     * silent work tells as well. The queue is read after the returns, and a file's work is
     * committed with it, so that no return is seen whose work was missed.
     */
    private String silence(String org, WorkItem work) {
        boolean newsWait =
                !work.isTold()
                        && queue.waiting().stream()
                                .anyMatch(other ->
                                        other.isTold()
                                                && other.collection().equals(work.collection())
                                                && other.asked().containsKey(org));
        return newsWait ? "" : work.silence();
    }

    /** As many of the first steps as fit into one transaction. */
    private static List<Step> batch(List<Step> steps) {
        int writes = 0;
        int size = 0;
        while (size < steps.size() && writes + steps.get(size).writes() <= MOST_WRITES) {
            writes += steps.get(size).writes();
            size++;
        }
        return steps.subList(0, size);
    }

    private static List<Transition> told(List<Step> batch) {
        List<Transition> told = new ArrayList<>();
        for (Step step : batch) {
            if (step instanceof Step.Move(_, Transition transition) && transition != null) {
                told.add(transition);
            }
        }
        return told;
    }

    private List<Write> writes(
            Situation situation,
            List<Step> batch,
            List<Transition> told,
            Instant now,
            String silence) {
        LocalDate today = London.dateOf(now);
        String org = situation.org();
        // Somebody is always told: where nobody answers for an organisation, it is itself.
        String sha = rules.register().overseer(org, today);
        List<Write> writes = new ArrayList<>();
        // The book is put even when no state changed. Its new version refuses whoever still holds
        // the history from before the return that is assessed here.
        writes.add(BookItem.replace(situation.book(), after(situation, batch), sha));
        for (Step step : batch) {
            if (step instanceof Step.Keep(Item assessment)) {
                writes.add(Write.put(assessment, Condition.ABSENT));
            }
        }
        if (!told.isEmpty()) {
            String id = org + "-" + (situation.book().version() + 1);
            Item entry =
                    OutboxItems.silenced(OutboxItems.transitions(sha, org, now, id, told), silence);
            writes.add(Write.put(entry, Condition.ABSENT));
            for (Transition transition : told) {
                Item event = new AlertEvent(transition, today, entry.key()).item();
                writes.add(Write.put(event, Condition.ABSENT));
            }
        }
        return writes;
    }

    private static AlertBook after(Situation situation, List<Step> batch) {
        AlertBook book = situation.book().book();
        for (Step step : batch) {
            if (step instanceof Step.Move(var state, _)) {
                book = book.with(state);
            }
        }
        return book;
    }
}

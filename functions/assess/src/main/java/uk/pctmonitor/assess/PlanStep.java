package uk.pctmonitor.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.Figure;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanChange;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanTriggers;
import uk.pctmonitor.store.alerts.BookItem;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.plans.Head;
import uk.pctmonitor.store.plans.HeadItem;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.plans.PlanCommit;
import uk.pctmonitor.store.plans.PlanRegister;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/**
 * What figures do to the plans of one organisation, once its alerts are up to date. It is worked
 * out from how everything stands, so that doing it again changes nothing, and whoever comes after a
 * crash does what was left.
 */
final class PlanStep {

    private final MonitorTable table;
    private final LoadedCatalogue rules;
    private final Plans plans;
    private final PlanFigures figures;
    private final PlanTriggers triggers;

    PlanStep(MonitorTable table, LoadedCatalogue rules) {
        this.table = table;
        this.rules = rules;
        this.plans = new Plans(table);
        this.figures = new PlanFigures(rules);
        this.triggers = new PlanTriggers(rules.plans(), rules.deadlines().workingDays());
    }

    /** How it went. */
    enum Result {
        /** The plans are as the figures say. */
        UP_TO_DATE,
        /** Somebody else was first; nothing was written. */
        OVERTAKEN,
        /** The working days of a due date are not known; the plans were left as they are. */
        UNCOUNTED
    }

    /**
     * Brings the plans up to date.
     *
     * @param situation with the book as it is in the table by now
     * @param silence why nobody is told, empty where people are told
     */
    Result run(Situation situation, Ratings ratings, Instant now, String silence) {
        Standing standing = standing(situation.org());
        List<PlanChange> changes;
        try {
            changes = changes(situation, ratings, standing, London.dateOf(now));
        } catch (CalendarRangeException unknown) {
            return Result.UNCOUNTED;
        }
        return changes.isEmpty()
                        || table.transact(writes(situation, standing, changes, now, silence))
                                instanceof Outcome.Committed
                ? Result.UP_TO_DATE
                : Result.OVERTAKEN;
    }

    /**
     * What the figures would change in the plans; nothing when these are up to date.
     *
     * @throws CalendarRangeException when a due date can't be counted
     */
    List<PlanChange> changes(Situation situation, Ratings ratings, LocalDate today) {
        return changes(situation, ratings, standing(situation.org()), today);
    }

    /** The organisation's plans as they were read. */
    private record Standing(PlanRegister register, SortedMap<PlanId, Head> heads) {
        List<Plan> open() {
            return heads.values().stream().map(Head::plan).toList();
        }
    }

    private Standing standing(String org) {
        PlanRegister register = plans.register(org);
        return new Standing(register, plans.heads(register.open()));
    }

    private List<PlanChange> changes(
            Situation situation, Ratings ratings, Standing standing, LocalDate today) {
        List<Figure> looked = figures.of(situation, ratings, standing.open());
        return triggers.follow(
                situation.org(),
                standing.open(),
                looked,
                type -> standing.register().last().getOrDefault(type, 0),
                today);
    }

    private List<Write> writes(
            Situation situation,
            Standing standing,
            List<PlanChange> changes,
            Instant now,
            String silence) {
        LocalDate today = London.dateOf(now);
        List<PlanChapter> chapters = new ArrayList<>();
        Set<PlanId> changed = new HashSet<>();
        for (PlanChange change : changes) {
            Head head = standing.heads().get(change.plan());
            PlanChapter chapter =
                    head == null ? PlanChapter.none(change.plan()) : PlanChapter.of(head);
            chapters.add(chapter.then(today, PlanEntry.FIGURES, change.events()));
            changed.add(change.plan());
        }
        PlanCommit commit =
                new PlanCommit(now, org -> rules.register().overseer(org, today), null, silence);
        List<Write> writes =
                new ArrayList<>(
                        commit.writes(chapters, Map.of(situation.org(), standing.register())));
        // What was decided rests on the alerts, and on the plans that it left alone.
        writes.add(BookItem.check(situation.book()));
        standing.heads().values().stream()
                .map(Head::plan)
                .filter(plan -> !changed.contains(plan.id()))
                .forEach(plan ->
                        writes.add(
                                new Write.Check(
                                        HeadItem.key(plan.id()), HeadItem.unchanged(plan))));
        return writes;
    }
}

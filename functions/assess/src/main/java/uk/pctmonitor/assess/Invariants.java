package uk.pctmonitor.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.plan.PlanChange;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.AlertEvent;
import uk.pctmonitor.store.alerts.AlertEvents;
import uk.pctmonitor.store.alerts.Assessments;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.alerts.Verdict;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * Checks what assessing promises of one organisation: S6 (doing it again gives the same), S7 (what
 * was told rests on an assessment, and the book is the sum of what was told), S8 (everything told
 * is in the outbox) and S16 (the plans are as the figures require); see docs/reliability.md.
 */
public final class Invariants {

    private final MonitorTable table;
    private final LoadedCatalogue rules;
    private final AlertBooks books;
    private final Assessments assessments;
    private final ReadSituation reader;
    private final Planner planner;
    private final PlanStep plans;

    public Invariants(MonitorTable table, LoadedCatalogue rules) {
        this.table = table;
        this.rules = rules;
        this.books = new AlertBooks(table);
        this.assessments = new Assessments(table);
        this.reader = new ReadSituation(table, rules.version());
        this.planner = new Planner(rules);
        this.plans = new PlanStep(table, rules);
    }

    /**
     * Something that should not be.
     *
     * @param invariant such as S6
     * @param problem one sentence
     */
    public record Fault(String invariant, String org, String problem) {
        @Override
        public String toString() {
            return invariant + " " + org + ": " + problem;
        }
    }

    /**
     * Everything wrong with the organisation's assessments and alerts; empty when all is well.
     * While work for the organisation waits, it may be behind and this may say so.
     *
     * @param today London date
     */
    public List<Fault> faultsOf(String org, LocalDate today) {
        return examine(org, today).faults();
    }

    /**
     * What was looked at of one organisation, and what is wrong with it.
     *
     * @param assessments assessments by the present rules, rated again
     * @param events alert events
     */
    public record Examined(int assessments, int events, List<Fault> faults) {
        public Examined {
            faults = List.copyOf(faults);
        }
    }

    /** As {@link #faultsOf}, with how much was looked at. */
    public Examined examine(String org, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        List<AlertEvent> events = books.events(org);
        int again = 0;
        for (CollectionDefinition collection : rules.collections().values()) {
            if (collection.kind() == CollectionDefinition.Kind.RETURNS) {
                again += recompute(org, collection, today, faults);
            }
        }
        grounds(org, events, faults);
        fold(org, events, faults);
        Set<Key> told =
                table.getAll(events.stream().map(AlertEvent::outbox).distinct().toList()).keySet();
        for (AlertEvent event : events) {
            if (!told.contains(event.outbox())) {
                faults.add(new Fault("S8", org, "%s is not in the outbox.".formatted(name(event))));
            }
        }
        return new Examined(again, events.size(), faults);
    }

    private int recompute(
            String org, CollectionDefinition collection, LocalDate today, List<Fault> faults) {
        Situation situation = reader.of(org, collection, new TreeSet<>());
        Ratings ratings = new Ratings(rules, situation, today);
        int again = 0;
        for (StoredAssessment kept : assessments.of(org, collection.code())) {
            // What rests on returns that have been corrected since can't be worked out from these.
            boolean restsOnThese =
                    kept.rules().equals(situation.rules())
                            && kept.history().equals(situation.history(kept.quarter()));
            if (!restsOnThese) {
                continue;
            }
            again++;
            situation.history().stream()
                    .filter(each ->
                            each.content().quarter().equals(kept.quarter())
                                    && each.order().equals(kept.order()))
                    .findFirst()
                    .ifPresentOrElse(
                            content -> compare(kept, ratings, content, faults),
                            () ->
                                    faults.add(
                                            new Fault(
                                                    "S6",
                                                    org,
                                                    "the assessment of %s %s has no visible return."
                                                            .formatted(
                                                                    kept.collection(),
                                                                    kept.quarter()))));
        }
        // What other rules say is told when somebody orders it; what was agreed counts at once.
        boolean assessed =
                situation
                        .newest()
                        .filter(quarter -> situation.isAssessedBy(rules.version(), quarter))
                        .isPresent();
        if (assessed && isBehind(situation, ratings, today)) {
            faults.add(
                    new Fault(
                            "S7",
                            org,
                            "the alert book is behind what %s says now."
                                    .formatted(collection.code())));
        }
        if (assessed) {
            follow(situation, ratings, today, faults);
        }
        return again;
    }

    private boolean isBehind(Situation situation, Ratings ratings, LocalDate today) {
        return planner.plan(situation, ratings, new TreeSet<>(), today).stream()
                .anyMatch(Step.Move.class::isInstance);
    }

    /** Every amber or red figure has a plan, and every plan says of its figures what they say. */
    private void follow(Situation situation, Ratings ratings, LocalDate today, List<Fault> faults) {
        try {
            for (PlanChange change : plans.changes(situation, ratings, today)) {
                faults.add(
                        new Fault(
                                "S16",
                                situation.org(),
                                "%s is behind what %s says now."
                                        .formatted(change.plan(), situation.collection().code())));
            }
        } catch (CalendarRangeException unknown) {
            // Where working days are not known no plan is begun, and none is missing.
            return;
        }
    }

    private static void compare(
            StoredAssessment kept, Ratings ratings, StoredReturn content, List<Fault> faults) {
        var again = new java.util.TreeMap<String, Verdict>();
        ratings.verdicts(content).forEach((metric, each) -> again.put(metric, Verdict.of(each)));
        if (!again.equals(kept.verdicts())) {
            faults.add(
                    new Fault(
                            "S6",
                            kept.org(),
                            "rating %s %s again gives something else than was kept."
                                    .formatted(kept.collection(), kept.quarter())));
        }
    }

    /** Every level that was told stands in an assessment of its quarter. */
    private void grounds(String org, List<AlertEvent> events, List<Fault> faults) {
        for (AlertEvent event : events) {
            Transition told = event.transition();
            boolean rests =
                    told.key().kind() != AlertKey.Kind.RATING
                            || told.closing() == Closing.SUPERSEDED
                            || assessments.of(org, told.collection(), told.quarter()).stream()
                                    .map(each -> each.verdicts().get(told.key().subject()))
                                    .anyMatch(each -> each != null && each.rag() == level(told));
            if (!rests) {
                faults.add(
                        new Fault("S7", org, "%s rests on no assessment.".formatted(name(event))));
            }
        }
    }

    private static Rag level(Transition told) {
        return told.change() == Change.NO_FIGURE || told.to() == Rag.AWAITED
                ? Rag.NO_DATA
                : told.to();
    }

    /** The book holds the level, and counts the events, that the events add up to. */
    private void fold(String org, List<AlertEvent> events, List<Fault> faults) {
        AlertBook book = books.of(org).book();
        AlertBook folded = AlertEvents.fold(org, events);
        TreeSet<AlertKey> keys = new TreeSet<>(book.states().keySet());
        keys.addAll(folded.states().keySet());
        for (AlertKey key : keys) {
            AlertState kept = book.state(key);
            AlertState sum = folded.state(key);
            if (kept.level() != sum.level() || kept.events() != sum.events()) {
                faults.add(
                        new Fault(
                                "S7",
                                org,
                                "the book says %s is %s after %d events, its events say %s after %d."
                                        .formatted(
                                                key.subject(),
                                                kept.level(),
                                                kept.events(),
                                                sum.level(),
                                                sum.events())));
            }
        }
    }

    private static String name(AlertEvent event) {
        return "event %d of %s (%s)"
                .formatted(
                        event.transition().number(),
                        event.transition().key().subject(),
                        event.transition().change());
    }
}

package uk.pctmonitor.remind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.ExpectedReturn;
import uk.pctmonitor.core.plan.Chase;
import uk.pctmonitor.core.plan.ChaseSchedule;
import uk.pctmonitor.core.plan.Escalation;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.Roles;
import uk.pctmonitor.core.plan.prompt.Audience;
import uk.pctmonitor.core.plan.prompt.Audience.Part;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.reminders.Told;
import uk.pctmonitor.store.reminders.Told.Step;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.work.WorkItem;

/**
 * Chases submitters for returns that have not come (rules.md 4.9), and has assess look at those
 * that are overdue and of which nothing was ever received. A quarter is chased until the chasing
 * for the next begins; its alerts stay open.
 */
final class Chasers {
    /** What a contact's role says who submits. */
    static final String SUBMITS = "submit";

    private static final int SLICE = 16;
    private static final int MOST_SLICES = 90;

    private final Day day;
    private final OpenBooks books;
    private final Returns returns;
    private final ChaseSchedule schedule;
    private final Map<String, SortedSet<String>> received = new HashMap<>();

    Chasers(Day day, OpenBooks books) {
        this.day = day;
        this.books = books;
        this.returns = new Returns(day.table());
        this.schedule = new ChaseSchedule(day.catalogue().plans().chasing(), day.workingDays());
    }

    /** Puts what there is to tell into the outbox, and work where a return is overdue. */
    void run(Tally tally) {
        SortedMap<String, List<Owed>> bySubmitter = new TreeMap<>();
        for (ExpectedReturn each : day.catalogue().expectedReturns()) {
            for (Quarter quarter : quarters(each)) {
                if (each.isOwedFor(quarter)) {
                    Owed owed = owed(each.submitter(), each.collection(), quarter);
                    if (!owed.missing().isEmpty()) {
                        ask(owed, tally);
                        bySubmitter
                                .computeIfAbsent(each.submitter(), _ -> new ArrayList<>())
                                .add(owed);
                    }
                }
            }
        }
        bySubmitter.forEach((submitter, owed) -> chase(submitter, owed, tally));
    }

    /** What a submitter owes of one collection and quarter. */
    Owed owed(String submitter, String collection, Quarter quarter) {
        return new Owed(
                submitter,
                collection,
                quarter,
                day.catalogue().deadlines().submission(quarter),
                missing(submitter, collection, quarter));
    }

    /** A return of one collection and quarter, and the organisations without one. */
    record Owed(
            String submitter,
            String collection,
            Quarter quarter,
            LocalDate deadline,
            SortedSet<String> missing) {
        String what() {
            return collection + " " + quarter.label();
        }
    }

    /**
     * The quarter that ended last, or the one before until the chasing for that one begins. Where
     * neither is owed no working day is counted, so that a calendar need not reach so far.
     */
    private List<Quarter> quarters(ExpectedReturn expected) {
        Quarter ended = Quarter.containing(day.date()).previous();
        if (!expected.isOwedFor(ended) && !expected.isOwedFor(ended.previous())) {
            return List.of();
        }
        LocalDate begins =
                day.workingDays()
                        .plus(
                                day.catalogue().deadlines().submission(ended),
                                -day.catalogue().plans().chasing().before());
        return List.of(day.date().isBefore(begins) ? ended.previous() : ended);
    }

    private SortedSet<String> missing(String submitter, String collection, Quarter quarter) {
        CollectionDefinition definition = day.catalogue().collection(collection).orElse(null);
        TreeSet<String> missing = new TreeSet<>();
        if (definition != null) {
            missing.addAll(
                    day.catalogue().submitters().expected(submitter, definition, quarter.end()));
            if (missing.isEmpty() && day.catalogue().register().find(submitter).isPresent()) {
                missing.add(submitter);
            }
        }
        if (!missing.isEmpty()) {
            missing.removeAll(
                    received.computeIfAbsent(
                            collection + " " + quarter.label(),
                            _ -> new TreeSet<>(returns.ofQuarter(collection, quarter).keySet())));
        }
        return missing;
    }

    /** Assess alerts a return that never came only when it is asked to look. */
    private void ask(Owed owed, Tally tally) {
        if (!owed.deadline().isBefore(day.date())) {
            return;
        }
        List<String> silent =
                owed.missing().stream()
                        .filter(org -> !books.of(org).state(key(org, owed)).isOpen())
                        .toList();
        List<Write> slices = new ArrayList<>();
        for (int i = 0; i < silent.size() && slices.size() < MOST_SLICES; i += SLICE) {
            WorkItem work =
                    new WorkItem(
                            "day-%s-%s".formatted(day.date(), owed.what()),
                            slices.size() + 1,
                            owed.collection(),
                            silent.subList(i, Math.min(i + SLICE, silent.size())),
                            new TreeSet<>(List.of(owed.quarter())));
            slices.add(Write.put(work.item(day.now())));
        }
        if (day.commit("the work for " + owed.what(), () -> slices)) {
            tally.asked(silent.size());
        }
    }

    private static AlertKey key(String org, Owed owed) {
        return new AlertKey(org, owed.what(), AlertKey.Kind.NON_SUBMISSION);
    }

    private void chase(String submitter, List<Owed> owed, Tally tally) {
        List<Prompt> prompts = new ArrayList<>();
        day.commit(
                "the chasers of " + submitter,
                () -> {
                    prompts.clear();
                    Told told = Told.read(day.table(), Told.ofSubmitter(submitter));
                    TreeMap<String, Step> steps = new TreeMap<>();
                    for (Owed each : owed) {
                        LocalDate before = told.upTo(each.what(), each.deadline());
                        ChaseSchedule.Day brings = schedule.on(each.deadline(), before, day.date());
                        LocalDate upTo = brings.isTold() ? day.date() : before;
                        if (upTo != null) {
                            steps.put(each.what(), new Step(each.deadline(), upTo));
                        }
                        prompts.addAll(prompts(each, brings));
                    }
                    if (prompts.isEmpty()) {
                        return List.of();
                    }
                    List<Write> writes = new ArrayList<>();
                    writes.add(told.replacedBy(steps));
                    writes.addAll(
                            new PromptFacts(
                                            day,
                                            "chase-%s-%d".formatted(submitter, told.version() + 1))
                                    .writes(prompts));
                    return writes;
                });
        tally.prompted(prompts.size());
    }

    private List<Prompt> prompts(Owed owed, ChaseSchedule.Day brings) {
        List<Prompt> prompts = new ArrayList<>();
        if (brings.submitter().isTold()) {
            prompts.add(prompt(Part.OWNER, Owner.role(owed.submitter(), SUBMITS), owed));
        }
        Roles roles = day.catalogue().plans().roles();
        for (String sha : shas(owed)) {
            if (brings.submitter() instanceof Chase.Overdue(_, int _, boolean copied) && copied) {
                prompts.add(prompt(Part.COPIED, Owner.role(sha, roles.performanceManager()), owed));
            }
            if (brings.escalation() instanceof Escalation.ToDirector) {
                prompts.add(prompt(Part.DIRECTOR, Owner.role(sha, roles.director()), owed));
            }
        }
        return prompts;
    }

    private SortedSet<String> shas(Owed owed) {
        TreeSet<String> shas = new TreeSet<>();
        owed.missing().forEach(org -> shas.add(day.sha(org)));
        shas.remove(owed.submitter());
        return shas;
    }

    private static Prompt prompt(Part part, Owner who, Owed owed) {
        return new Prompt.OfReturns(
                new Audience(part, who),
                owed.submitter(),
                owed.collection(),
                owed.quarter(),
                owed.deadline());
    }
}

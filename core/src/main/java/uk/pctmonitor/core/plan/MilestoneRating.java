package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.rating.Rag;

/**
 * How a milestone stands on a day (rules.md 4.8): by its share done against the share of its time
 * that has passed, while it is not due; RED once it is overdue.
 *
 * @param rag GREEN, AMBER or RED; NOT_RATED while nothing can be expected of it yet
 * @param percent complete, 0 to 100; of a milestone with items, the share of them that is ready
 * @param words the same for people, with the reason: {@code complete (late by 3 days)}
 */
public record MilestoneRating(Rag rag, int percent, String words) {
    /** Of the expected share, in per cent (Camms; rules.md 4.8). */
    private static final int GREEN_FROM = 90;

    private static final int AMBER_FROM = 70;

    /** How the plan's milestone stands. */
    public static MilestoneRating of(Plan plan, Milestone milestone, LocalDate today) {
        Optional<Progress> progress = plan.progressOf(milestone.number());
        int percent = percent(plan, milestone, progress);
        return switch (milestone.when()) {
            case When.By(LocalDate due) ->
                    progress.map(Progress::done)
                            .map(done -> complete(due, done))
                            .orElseGet(() -> open(plan, due, percent, today));
            case When.From(LocalDate from) ->
                    progress.map(Progress::done)
                            .map(done -> complete(done, done))
                            .orElseGet(() -> begun(milestone, from, progress, percent, today));
            case When.Ongoing _ -> reviewed(milestone, progress, percent, today);
        };
    }

    /** Share of the milestone's items that are done, in whole per cent downwards; 100 of none. */
    public static int ready(Plan plan, String milestone) {
        List<Milestone> items = items(plan, milestone);
        long done =
                items.stream()
                        .filter(each ->
                                plan.progressOf(each.number()).filter(Progress::isDone).isPresent())
                        .count();
        return items.isEmpty() ? 100 : (int) (done * 100 / items.size());
    }

    private static List<Milestone> items(Plan plan, String milestone) {
        return plan.milestones().stream()
                .filter(each -> each.parent().equals(Optional.of(milestone)))
                .toList();
    }

    private static int percent(Plan plan, Milestone milestone, Optional<Progress> progress) {
        boolean done = progress.filter(Progress::isDone).isPresent();
        return done || items(plan, milestone.number()).isEmpty()
                ? progress.map(Progress::percent).orElse(0)
                : ready(plan, milestone.number());
    }

    private static MilestoneRating complete(LocalDate due, LocalDate done) {
        long late = ChronoUnit.DAYS.between(due, done);
        return new MilestoneRating(
                Rag.GREEN,
                100,
                late > 0 ? "complete (late by %s)".formatted(DayCount.words(late)) : "complete");
    }

    private static MilestoneRating open(Plan plan, LocalDate due, int percent, LocalDate today) {
        long late = ChronoUnit.DAYS.between(due, today);
        if (late > 0) {
            return new MilestoneRating(
                    Rag.RED,
                    percent,
                    "overdue by %s, %d%% complete".formatted(DayCount.words(late), percent));
        }
        LocalDate start = plan.started();
        if (start == null) {
            return new MilestoneRating(
                    Rag.NOT_RATED, percent, "due on %s".formatted(London.words(due)));
        }
        long passed = Math.max(0, ChronoUnit.DAYS.between(start, today));
        long whole = Math.max(passed, ChronoUnit.DAYS.between(start, due));
        // Whole numbers, so that a share exactly on a threshold counts as met.
        long standing = percent * whole;
        Rag rag =
                standing >= GREEN_FROM * passed
                        ? Rag.GREEN
                        : standing >= AMBER_FROM * passed ? Rag.AMBER : Rag.RED;
        return new MilestoneRating(
                rag,
                percent,
                "%d%% complete, %d%% of its time passed; due on %s"
                        .formatted(
                                percent,
                                whole == 0 ? 100 : passed * 100 / whole,
                                London.words(due)));
    }

    private static MilestoneRating begun(
            Milestone milestone,
            LocalDate from,
            Optional<Progress> progress,
            int percent,
            LocalDate today) {
        LocalDate started = progress.map(Progress::started).orElse(null);
        if (started != null) {
            return new MilestoneRating(
                    Rag.GREEN,
                    percent,
                    "started on %s, %d%% complete".formatted(London.words(started), percent));
        }
        if (today.isBefore(from)) {
            return new MilestoneRating(
                    Rag.NOT_RATED, percent, "starts from %s".formatted(London.words(from)));
        }
        LocalDate latest = Duties.next(milestone, progress).orElseThrow();
        return today.isAfter(latest)
                ? new MilestoneRating(
                        Rag.RED,
                        percent,
                        "not started, overdue by %s"
                                .formatted(DayCount.words(ChronoUnit.DAYS.between(latest, today))))
                : new MilestoneRating(
                        Rag.AMBER,
                        percent,
                        "not started; overdue after %s".formatted(London.words(latest)));
    }

    private static MilestoneRating reviewed(
            Milestone milestone, Optional<Progress> progress, int percent, LocalDate today) {
        LocalDate next = Duties.next(milestone, progress).orElseThrow();
        if (today.isAfter(next)) {
            return new MilestoneRating(
                    Rag.RED,
                    percent,
                    "review overdue by %s"
                            .formatted(DayCount.words(ChronoUnit.DAYS.between(next, today))));
        }
        return progress.flatMap(it -> Optional.ofNullable(it.standing()))
                .map(standing ->
                        new MilestoneRating(
                                standing,
                                percent,
                                "%s at the last review, next on %s"
                                        .formatted(standing, London.words(next))))
                .orElseGet(() ->
                        new MilestoneRating(
                                Rag.NOT_RATED,
                                percent,
                                "first review on %s".formatted(London.words(next))));
    }
}

package uk.pctmonitor.remind;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.plan.BarrierCounts;
import uk.pctmonitor.core.plan.CrossChecks;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.FitForPurposeClock;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanCatalogue;
import uk.pctmonitor.core.plan.SlipForecast;
import uk.pctmonitor.core.plan.prompt.Audience;
import uk.pctmonitor.core.plan.prompt.Audience.Part;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.core.plan.prompt.WeekReview;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.reminders.Told;
import uk.pctmonitor.store.reminders.Told.Step;

/**
 * Once a week each SHA's performance manager looks through all plans. A week whose day was missed
 * is told on the next.
 */
final class Weeks {
    private static final String WEEK = "WEEK";

    private final Day day;
    private final OpenPlans plans;
    private final OpenBooks books;
    private final Ladders ladders;
    private final Reminders reminders;

    Weeks(Day day, OpenPlans plans, OpenBooks books, Ladders ladders, Reminders reminders) {
        this.day = day;
        this.plans = plans;
        this.books = books;
        this.ladders = ladders;
        this.reminders = reminders;
    }

    /** Puts the reviews that are due into the outbox. */
    void run(Tally tally) {
        TreeSet<String> bodies = new TreeSet<>();
        plans.all().forEach(plan -> bodies.add(day.sha(plan.id().org())));
        LocalDate monday =
                day.date()
                        .with(
                                TemporalAdjusters.previousOrSame(
                                        day.catalogue().plans().reminders().weekly()));
        for (String sha : bodies) {
            if (day.commit("the week of " + sha, () -> writes(sha, monday))) {
                tally.prompted(1);
            }
        }
    }

    private List<Write> writes(String sha, LocalDate monday) {
        Told told = Told.read(day.table(), Told.ofWeek(sha));
        if (told.upTo(WEEK, monday) != null) {
            return List.of();
        }
        Owner manager = Owner.role(sha, day.catalogue().plans().roles().performanceManager());
        TreeMap<String, Step> steps = new TreeMap<>();
        steps.put(WEEK, new Step(monday, day.date()));
        List<Write> writes = new ArrayList<>();
        writes.add(told.replacedBy(steps));
        writes.addAll(
                new PromptFacts(day, "week-%s-%s".formatted(sha, monday))
                        .writes(
                                List.of(
                                        new Prompt.OfWeek(
                                                new Audience(Part.OWNER, manager), monday))));
        return writes;
    }

    /** The review as things stand. */
    WeekReview review(String sha) {
        PlanCatalogue catalogue = day.catalogue().plans();
        List<Plan> under = plans.under(sha);
        List<AlertState> alerts = new ArrayList<>();
        books.all()
                .forEach(book -> {
                    if (day.sha(book.org()).equals(sha)) {
                        alerts.addAll(book.open());
                    }
                });
        List<WeekReview.Standing> standings = new ArrayList<>();
        for (Plan plan : under) {
            List<Duty> duties = reminders.duties(plan);
            standings.add(
                    new WeekReview.Standing(
                            plan,
                            duties.isEmpty() ? null : duties.getFirst(),
                            ladders.stage(plan),
                            FitForPurposeClock.of(plan, catalogue.policy()),
                            SlipForecast.of(
                                    plan,
                                    plans.of(plan.id().org()),
                                    catalogue.policy(),
                                    day.date())));
        }
        return new WeekReview(
                new CrossChecks(catalogue, ladders::stage, day.date()).of(alerts, under),
                standings,
                BarrierCounts.of(under));
    }
}

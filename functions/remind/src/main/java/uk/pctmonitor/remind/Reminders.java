package uk.pctmonitor.remind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.plan.Duties;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.Escalation;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.ReminderSchedule;
import uk.pctmonitor.core.plan.Roles;
import uk.pctmonitor.core.plan.prompt.Audience;
import uk.pctmonitor.core.plan.prompt.Audience.Part;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.store.plans.HeadItem;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.reminders.Told;
import uk.pctmonitor.store.reminders.Told.Step;

/** Reminds people of the duties of plans (rules.md 4.8), each step once. */
final class Reminders {
    private final Day day;
    private final OpenPlans plans;
    private final Ladders ladders;
    private final ReminderSchedule schedule;

    Reminders(Day day, OpenPlans plans, Ladders ladders) {
        this.day = day;
        this.plans = plans;
        this.ladders = ladders;
        this.schedule =
                new ReminderSchedule(day.catalogue().plans().reminders(), day.workingDays());
    }

    /** What is open for the plan. */
    List<Duty> duties(Plan plan) {
        return Duties.of(
                plan,
                ladders.stage(plan),
                day.sha(plan.id().org()),
                day.catalogue().plans(),
                day.workingDays());
    }

    /** Puts what there is to tell into the outbox. */
    void run(Tally tally) {
        List<Plan> all = plans.all();
        Map<Key, Told> told =
                Told.readAll(
                        day.table(), all.stream().map(each -> Told.ofPlan(each.id())).toList());
        for (Plan plan : all) {
            Key key = Told.ofPlan(plan.id());
            if (!prompts(plan, told.getOrDefault(key, Told.none(key))).isEmpty()) {
                remind(plan, tally);
            }
        }
    }

    private void remind(Plan plan, Tally tally) {
        List<Prompt> prompts = new ArrayList<>();
        day.commit(
                "the reminders of " + plan.id(),
                () -> {
                    prompts.clear();
                    Plan now = plans.again(plan.id()).orElse(null);
                    if (now == null) {
                        return List.of();
                    }
                    Told told = Told.read(day.table(), Told.ofPlan(plan.id()));
                    prompts.addAll(prompts(now, told));
                    return prompts.isEmpty() ? List.of() : writes(now, told, prompts);
                });
        tally.prompted(prompts.size());
    }

    private List<Write> writes(Plan plan, Told told, List<Prompt> prompts) {
        List<Write> writes = new ArrayList<>();
        writes.add(told.replacedBy(steps(plan, told)));
        // Whatever happens to the plan in between, nobody is told of what it was before.
        writes.add(new Write.Check(HeadItem.key(plan.id()), HeadItem.unchanged(plan)));
        writes.addAll(
                new PromptFacts(day, "%s-told-%d".formatted(plan.id(), told.version() + 1))
                        .writes(prompts));
        return writes;
    }

    /** Of open duties only, so that the record never grows with the plan's history. */
    private SortedMap<String, Step> steps(Plan plan, Told told) {
        SortedMap<String, Step> steps = new TreeMap<>();
        for (Duty duty : duties(plan)) {
            LocalDate upTo =
                    schedule.on(duty.due(), told.upTo(duty.key(), duty.due()), day.date()).isTold()
                            ? day.date()
                            : told.upTo(duty.key(), duty.due());
            if (upTo != null) {
                steps.put(duty.key(), new Step(duty.due(), upTo));
            }
        }
        return steps;
    }

    private List<Prompt> prompts(Plan plan, Told told) {
        List<Prompt> prompts = new ArrayList<>();
        for (Duty duty : duties(plan)) {
            ReminderSchedule.Day brings =
                    schedule.on(duty.due(), told.upTo(duty.key(), duty.due()), day.date());
            List<Audience> audiences = audiences(duty, brings, day.sha(plan.id().org()));
            for (Audience each : audiences) {
                List<Audience> others = audiences.stream().filter(it -> !it.equals(each)).toList();
                prompts.add(new Prompt.OfDuty(each, plan.id(), duty.key(), duty.due(), others));
            }
        }
        return prompts;
    }

    private List<Audience> audiences(Duty duty, ReminderSchedule.Day brings, String sha) {
        Roles roles = day.catalogue().plans().roles();
        Owner manager = Owner.role(sha, roles.performanceManager());
        List<Audience> audiences = new ArrayList<>();
        if (brings.owner().isTold()) {
            audiences.add(new Audience(Part.OWNER, duty.owner()));
        }
        boolean asked = brings.escalation() instanceof Escalation.ToManager;
        boolean others = !duty.owner().equals(manager);
        if (others && asked) {
            audiences.add(new Audience(Part.MANAGER, manager));
        } else if (others && brings.owner().isCopied(duty.due())) {
            audiences.add(new Audience(Part.COPIED, manager));
        }
        if (brings.escalation() instanceof Escalation.ToDirector) {
            audiences.add(new Audience(Part.DIRECTOR, Owner.role(sha, roles.director())));
        }
        return audiences;
    }
}

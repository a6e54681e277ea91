package uk.pctmonitor.remind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.SlipForecast;
import uk.pctmonitor.core.plan.prompt.Audience;
import uk.pctmonitor.core.plan.prompt.Audience.Part;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.core.plan.prompt.PromptLine;

/** Looks up what is said of a prompt, if it still holds: what has been done since is not told. */
record PromptLines(Day day, OpenPlans plans, Reminders reminders, Chasers chasers, Weeks weeks) {
    Optional<PromptLine> of(Prompt prompt) {
        return switch (prompt) {
            case Prompt.OfDuty it -> plans.find(it.plan()).flatMap(plan -> duty(plan, it));
            case Prompt.OfReturns it -> returns(it);
            case Prompt.OfStage it ->
                    Optional.of(
                            new PromptLine.OfStage(
                                    it.org(), it.category(), it.from(), it.to(), it.reason()));
            case Prompt.OfWeek it ->
                    Optional.of(new PromptLine.OfWeek(weeks.review(it.audience().who().org())));
        };
    }

    private Optional<PromptLine> duty(Plan plan, Prompt.OfDuty it) {
        return reminders.duties(plan).stream()
                .filter(each -> each.key().equals(it.duty()) && each.due().equals(it.due()))
                .findFirst()
                .map(duty ->
                        new PromptLine.OfDuty(
                                it.audience().part(),
                                duty,
                                plan,
                                SlipForecast.of(
                                        plan,
                                        plans.of(plan.id().org()),
                                        day.catalogue().plans().policy(),
                                        day.date()),
                                it.others().stream().map(Audience::label).toList()));
    }

    private Optional<PromptLine> returns(Prompt.OfReturns it) {
        SortedSet<String> missing =
                new TreeSet<>(
                        chasers.owed(it.submitter(), it.collection(), it.quarter()).missing());
        if (it.audience().part() != Part.OWNER) {
            missing.removeIf(org -> !day.sha(org).equals(it.audience().who().org()));
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PromptLine.OfReturns(
                                it.audience().part(),
                                it.submitter(),
                                it.collection(),
                                it.quarter(),
                                it.deadline(),
                                workingDays(it.deadline()),
                                List.copyOf(missing)));
    }

    /** Working days since the deadline; negative before it. */
    private int workingDays(LocalDate deadline) {
        LocalDate first = deadline.isBefore(day.date()) ? deadline : day.date();
        LocalDate last = deadline.isBefore(day.date()) ? day.date() : deadline;
        int count = 0;
        for (LocalDate each = first.plusDays(1); !each.isAfter(last); each = each.plusDays(1)) {
            count += day.workingDays().isWorkingDay(each) ? 1 : 0;
        }
        return deadline.isBefore(day.date()) ? count : -count;
    }
}

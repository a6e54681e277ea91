package uk.pctmonitor.store.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.OutboxHistory;
import uk.pctmonitor.store.outbox.OutboxHistory.State;
import uk.pctmonitor.store.plans.KeptEvent;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Nobody is told the same thing twice because of one day, and nobody of a milestone that was done
 * on a day before (S14). Days are those on which the daily run wrote it down.
 */
final class PromptsCheck {

    private final Plans plans;
    private final Map<PlanId, Map<String, LocalDate>> done = new HashMap<>();

    PromptsCheck(MonitorTable table) {
        this.plans = new Plans(table);
    }

    /** What one day tells one audience of one thing. */
    private record Telling(LocalDate day, Prompt what) {}

    List<Breach> check(OutboxHistory history) {
        List<Breach> breaches = new ArrayList<>();
        Set<Telling> told = new HashSet<>();
        for (OutboxHistory.Entry entry : history.entries()) {
            if (entry.fact() instanceof Fact.Prompts fact && entry.state() != State.SUPPRESSED) {
                LocalDate day = London.dateOf(fact.created());
                for (Prompt prompt : fact.prompts()) {
                    if (!told.add(new Telling(day, alone(prompt)))) {
                        breaches.add(s14(prompt, "twice on " + day));
                    }
                    doneBefore(prompt, day)
                            .ifPresent(on ->
                                    breaches.add(
                                            s14(prompt, "on %s, done on %s".formatted(day, on))));
                }
            }
        }
        return breaches;
    }

    /** Who else is told makes no other thing of it. */
    private static Prompt alone(Prompt prompt) {
        return prompt instanceof Prompt.OfDuty it
                ? new Prompt.OfDuty(it.audience(), it.plan(), it.duty(), it.due(), List.of())
                : prompt;
    }

    private Optional<LocalDate> doneBefore(Prompt prompt, LocalDate day) {
        if (!(prompt instanceof Prompt.OfDuty it) || !it.duty().startsWith("COMPLETE ")) {
            return Optional.empty();
        }
        String milestone = it.duty().substring("COMPLETE ".length());
        return Optional.ofNullable(
                        done.computeIfAbsent(it.plan(), this::completions).get(milestone))
                .filter(on -> on.isBefore(day));
    }

    /** When each milestone was said to be done, of those that still are. */
    private Map<String, LocalDate> completions(PlanId plan) {
        Map<String, LocalDate> completions = new HashMap<>();
        for (KeptEvent kept : plans.kept(plan)) {
            if (kept.entry().event() instanceof PlanEvent.Progressed it) {
                if (it.progress().isDone()) {
                    completions.putIfAbsent(it.milestone(), kept.entry().on());
                } else {
                    completions.remove(it.milestone());
                }
            }
        }
        return completions;
    }

    private static Breach s14(Prompt prompt, String when) {
        return new Breach(
                "S14",
                "%s is reminded of %s %s."
                        .formatted(prompt.audience().who().org(), what(prompt), when));
    }

    private static String what(Prompt prompt) {
        return switch (prompt) {
            case Prompt.OfDuty it -> "%s of %s".formatted(it.duty(), it.plan());
            case Prompt.OfReturns it ->
                    "%s of %s by %s".formatted(it.collection(), it.quarter(), it.submitter());
            case Prompt.OfStage it -> "%s of %s".formatted(it.category(), it.org());
            case Prompt.OfWeek it -> "the week of " + it.monday();
        };
    }
}

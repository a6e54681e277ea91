package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.calendar.WorkingDays;
import uk.pctmonitor.core.plan.PlanFinding.Standing;

/**
 * What figures do to plans (rules.md 4.0-6, 4.8, S4.17). A figure with an open alert requires a
 * plan: it joins the plan of its category and type while that has not been handed in, or else
 * begins the next one. A plan whose findings were all removed by corrections or changed targets is
 * superseded. One whose figures have recovered is put to the SHA, and taken back when they relapse.
 */
public final class PlanTriggers {

    private final PlanPolicy policy;
    private final WorkingDays workingDays;

    public PlanTriggers(PlanCatalogue catalogue, WorkingDays workingDays) {
        this.policy = catalogue.policy();
        this.workingDays = workingDays;
    }

    /**
     * What the figures do to an organisation's plans. What ought to be is worked out from how
     * everything stands, so that whoever applies the answer and asks again is answered nothing.
     *
     * @param org whose figures
     * @param open all plans of it that are open
     * @param figures of all metrics looked at, each once; findings about others are left alone
     * @param lastNumber the last number given to a plan of the type, 0 when none
     * @param today London date
     * @return those that change in their order, then new ones
     * @throws CalendarRangeException when a due date has to be counted and can't be; it is never
     *     guessed
     */
    public List<PlanChange> follow(
            String org,
            List<Plan> open,
            List<Figure> figures,
            Function<PlanType, Integer> lastNumber,
            LocalDate today) {
        Standings standings = new Standings(policy.exitQuarters());
        DueDates dueDates = new DueDates(policy, workingDays, today);
        List<Figure> ordered =
                figures.stream().sorted(Comparator.comparing(Figure::subject)).toList();
        List<Followed> plans =
                open.stream()
                        .filter(each -> each.state().isOpen())
                        .sorted(Comparator.comparing(Plan::id))
                        .map(each -> new Followed(each, dueDates))
                        .toList();
        plans.forEach(plan -> ordered.forEach(each -> plan.look(each, standings)));
        plans.forEach(Followed::relapse);
        List<PlanChange> begun =
                begun(org, unanswered(plans, ordered, standings), lastNumber, dueDates);
        plans.forEach(each -> each.end(ordered));
        List<PlanChange> changes = new ArrayList<>();
        plans.forEach(each -> each.change().ifPresent(changes::add));
        changes.addAll(begun);
        return List.copyOf(changes);
    }

    /** Failures that no open plan answers, after those that still could have joined one. */
    private static SortedMap<Requirement, List<PlanFinding>> unanswered(
            List<Followed> plans, List<Figure> figures, Standings standings) {
        SortedMap<Requirement, List<PlanFinding>> unanswered = new TreeMap<>();
        for (Figure figure : figures) {
            Optional<PlanFinding> failure =
                    failure(figure, standings)
                            .filter(it ->
                                    plans.stream().noneMatch(each -> each.answers(it.subject())));
            Requirement sort = new Requirement(figure.category(), figure.type());
            failure.ifPresent(it ->
                    plans.stream()
                            .filter(each -> each.takes(sort))
                            .findFirst()
                            .ifPresentOrElse(
                                    each -> each.join(it),
                                    () ->
                                            unanswered
                                                    .computeIfAbsent(sort, _ -> new ArrayList<>())
                                                    .add(it)));
        }
        return unanswered;
    }

    /** An alert that lags behind its figures, which have been green since, requires nothing. */
    private static Optional<PlanFinding> failure(Figure figure, Standings standings) {
        Quarter since = figure.since();
        return since == null
                ? Optional.empty()
                : Optional.of(PlanFinding.failing(figure.subject(), figure.level(), since))
                        .filter(it -> standings.of(it, figure) == Standing.FAILING);
    }

    private static List<PlanChange> begun(
            String org,
            SortedMap<Requirement, List<PlanFinding>> unanswered,
            Function<PlanType, Integer> lastNumber,
            DueDates dueDates) {
        Map<PlanType, Integer> numbers = new EnumMap<>(PlanType.class);
        List<PlanChange> begun = new ArrayList<>();
        unanswered.forEach((sort, findings) -> {
            int number =
                    numbers.merge(
                            sort.type(), lastNumber.apply(sort.type()) + 1, (last, _) -> last + 1);
            LocalDate due = dueDates.of(PlanEvent.worst(findings));
            begun.add(
                    new PlanChange(
                            new PlanId(sort.type(), org, number),
                            List.of(new PlanEvent.Required(sort.category(), findings, due))));
        });
        return begun;
    }
}

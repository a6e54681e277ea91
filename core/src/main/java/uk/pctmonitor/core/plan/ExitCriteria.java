package uk.pctmonitor.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.plan.PlanFinding.Standing;
import uk.pctmonitor.core.rating.Rag;

/**
 * How far a plan is from its end (rules.md 4.8). A plan that answers figures ends when all of them
 * are settled, at least one of them recovered, and what was agreed to be mandatory is done. One
 * that answers none ends when what was agreed to be mandatory is done; where nothing is, when
 * everything is.
 *
 * @param failing findings that the figures do not show to have recovered
 * @param open milestones in force that are still to be done
 * @param attempted whether there is anything that can have been reached: a finding that recovered,
 *     or for a plan without findings a milestone in force
 */
public record ExitCriteria(List<PlanFinding> failing, List<Milestone> open, boolean attempted) {

    public ExitCriteria {
        failing = List.copyOf(failing);
        open = List.copyOf(open);
    }

    /** Of the plan as it stands. */
    public static ExitCriteria of(Plan plan) {
        List<Milestone> promised =
                Optional.ofNullable(plan.agreedText()).map(PlanText::milestones).orElse(List.of());
        boolean figures = !plan.findings().isEmpty();
        boolean all = !figures && promised.stream().noneMatch(Milestone::mandatory);
        return new ExitCriteria(
                plan.findings().stream().filter(PlanFinding::isFailing).toList(),
                promised.stream()
                        .filter(each -> (all || each.mandatory()) && !isReached(plan, each))
                        .toList(),
                figures
                        ? plan.findings().stream()
                                .anyMatch(each -> each.standing() == Standing.RECOVERED)
                        : !promised.isEmpty());
    }

    /**
     * Whether nothing more has to come of the milestone for the plan to end: it is done; or, where
     * only its start was promised, started; or its last review did not find it red.
     */
    public static boolean isReached(Plan plan, Milestone milestone) {
        Optional<Progress> progress = plan.progressOf(milestone.number());
        return switch (milestone.when()) {
            case When.By _ -> progress.filter(Progress::isDone).isPresent();
            case When.From _ -> progress.map(Progress::started).isPresent();
            case When.Ongoing _ ->
                    progress.map(Progress::standing).filter(it -> it != Rag.RED).isPresent();
        };
    }

    public boolean areMet() {
        return attempted && failing.isEmpty() && open.isEmpty();
    }

    /**
     * What is missing, in words that can follow "because": {@code IMM-MMR2-5Y has not recovered and
     * milestones 2 and 3 are not done}. Empty when they are met.
     */
    public String missing() {
        List<String> missing = new ArrayList<>();
        if (!failing.isEmpty()) {
            missing.add(
                    Wording.all(failing.stream().map(PlanFinding::subject).toList())
                            + (failing.size() == 1 ? " has" : " have")
                            + " not recovered");
        }
        if (!open.isEmpty()) {
            missing.add(
                    Wording.milestones(open) + (open.size() == 1 ? " is" : " are") + " not done");
        }
        if (missing.isEmpty() && !attempted) {
            missing.add("nothing has been reached yet");
        }
        return Wording.all(missing);
    }
}

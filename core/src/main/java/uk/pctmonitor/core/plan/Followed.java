package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.pctmonitor.core.plan.PlanFinding.Standing;
import uk.pctmonitor.core.rating.Rag;

/** One open plan, and what the figures do to it. */
final class Followed {

    /** The states in which nobody has handed in what would now have to answer more. */
    private static final Set<PlanState> UNWRITTEN =
            EnumSet.of(PlanState.REQUIRED, PlanState.DRAFT, PlanState.RETURNED);

    /** What makes a plan pointless where it is all there is. */
    private static final Set<Standing> GONE = EnumSet.of(Standing.WITHDRAWN, Standing.RETIRED);

    private final DueDates dueDates;
    private final List<PlanEvent> events = new ArrayList<>();
    private Plan plan;

    Followed(Plan plan, DueDates dueDates) {
        this.plan = plan;
        this.dueDates = dueDates;
    }

    /** What has happened to it; empty for a plan that the figures leave as it is. */
    Optional<PlanChange> change() {
        return events.isEmpty() ? Optional.empty() : Optional.of(new PlanChange(plan.id(), events));
    }

    /** Whether the subject is among its findings, in whatever standing. */
    boolean answers(String subject) {
        return plan.finding(subject).isPresent();
    }

    /** Brings the finding of the figure, if it has one, to what the figure says. */
    void look(Figure figure, Standings standings) {
        plan.finding(figure.subject())
                .ifPresent(finding -> look(finding, figure, standings.of(finding, figure)));
    }

    private void look(PlanFinding finding, Figure figure, Standing now) {
        String subject = finding.subject();
        if (now != finding.standing()) {
            happens(
                    new PlanEvent.FindingSettled(
                            subject,
                            now,
                            now == Standing.RECOVERED
                                    ? figure.quarters().getLast().quarter()
                                    : null));
        }
        boolean worse = figure.level() == Rag.RED && finding.level() != Rag.RED;
        if (worse && now == Standing.FAILING) {
            LocalDate due = plan.due();
            happens(
                    new PlanEvent.FindingWorsened(
                            subject, isUnwritten() ? dueDates.with(due, Rag.RED) : due));
        }
    }

    /** Out of exit review, when the criteria are seen no more. */
    void relapse() {
        ExitCriteria criteria = ExitCriteria.of(plan);
        if (plan.state() == PlanState.EXIT_REVIEW && !criteria.areMet()) {
            happens(new PlanEvent.ExitRefused(criteria.missing()));
        }
    }

    /** Whether a finding of that sort can still join. */
    boolean takes(Requirement sort) {
        return isUnwritten()
                && plan.id().type() == sort.type()
                && plan.category() == sort.category();
    }

    void join(PlanFinding finding) {
        happens(new PlanEvent.FindingAdded(finding, dueDates.with(plan.due(), finding.level())));
    }

    /** To its end, when the figures show one that nobody has seen yet. */
    void end(Collection<Figure> figures) {
        List<PlanFinding> findings = plan.findings();
        boolean removed =
                !findings.isEmpty()
                        && findings.stream().allMatch(each -> GONE.contains(each.standing()));
        if (removed) {
            happens(new PlanEvent.Superseded(removal(findings), null));
        } else if (plan.state() != PlanState.EXIT_REVIEW
                && ExitCriteria.of(plan).areMet()
                && !isHeldBack(figures)) {
            happens(new PlanEvent.ExitSeen());
        }
    }

    private static String removal(List<PlanFinding> findings) {
        List<String> retired =
                findings.stream()
                        .filter(each -> each.standing() == Standing.RETIRED)
                        .map(PlanFinding::subject)
                        .toList();
        List<String> green =
                findings.stream()
                        .filter(each -> each.standing() == Standing.WITHDRAWN)
                        .map(each ->
                                "%s is green in %s".formatted(each.subject(), each.since().label()))
                        .toList();
        List<String> reasons = new ArrayList<>();
        if (!green.isEmpty()) {
            reasons.add(
                    "a correction or a changed target removed the failure: " + Wording.all(green));
        }
        if (!retired.isEmpty()) {
            reasons.add("no longer asked for: " + Wording.all(retired));
        }
        return String.join("; ", reasons);
    }

    /**
     * Whether the SHA has refused the end and nothing is new since: no figure is of a quarter that
     * was still to end then.
     */
    private boolean isHeldBack(Collection<Figure> figures) {
        LocalDate refused = plan.exitRefused();
        return refused != null
                && figures.stream()
                        .filter(each -> answers(each.subject()) && !each.quarters().isEmpty())
                        .noneMatch(
                                each -> each.quarters().getLast().quarter().end().isAfter(refused));
    }

    private boolean isUnwritten() {
        return UNWRITTEN.contains(plan.state());
    }

    private void happens(PlanEvent event) {
        events.add(event);
        plan = PlanHistory.after(plan, dueDates.today(), PlanEntry.FIGURES, List.of(event));
    }
}

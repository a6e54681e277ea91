package uk.pctmonitor.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import uk.pctmonitor.core.plan.PlanFinding.Standing;
import uk.pctmonitor.core.rating.Rag;

/** What one event makes of the fields of a plan. */
final class PlanChanging {

    private final PlanFields plan;
    private final PlanEntry entry;

    PlanChanging(PlanFields plan, PlanEntry entry) {
        this.plan = plan;
        this.entry = entry;
    }

    void happen() {
        switch (entry.event()) {
            case PlanEvent.Required _ ->
                    throw new IllegalArgumentException(plan.id + " began twice");
            case PlanEvent.FindingAdded(PlanFinding finding, var due) -> {
                plan.findings = new ArrayList<>(plan.findings);
                plan.findings.add(finding);
                plan.due = due;
            }
            case PlanEvent.FindingWorsened(String subject, var due) -> {
                change(subject, it -> it.at(Rag.RED));
                plan.due = due;
            }
            case PlanEvent.FindingSettled(String subject, Standing standing, var quarter) ->
                    change(subject, it -> it.standing(standing, quarter));
            case PlanEvent.Drafted(PlanText text) -> write(text, PlanState.DRAFT);
            case PlanEvent.RevisionProposed(PlanText text) -> {
                write(text, PlanState.REVISION_PROPOSED);
                plan.submitted = entry.on();
            }
            case PlanEvent.Submitted() -> {
                plan.state = PlanState.SUBMITTED;
                plan.submitted = entry.on();
            }
            case PlanEvent.Returned(String _) -> sendBack();
            case PlanEvent.Signed() -> say("");
            case PlanEvent.Objected(String reason) -> say(reason);
            case PlanEvent.Withdrawn() -> plan.signatures = others();
            case PlanEvent.Agreed() -> agree();
            case PlanEvent.Started() -> {
                plan.state = PlanState.IN_DELIVERY;
                plan.started = entry.on();
            }
            case PlanEvent.Progressed(String milestone, Progress now) -> {
                plan.progress = new TreeMap<>(plan.progress);
                plan.progress.put(milestone, now);
                plan.reported = entry.on();
            }
            case PlanEvent.ExitSeen() -> {
                plan.reviewedFrom = plan.state;
                plan.state = PlanState.EXIT_REVIEW;
                plan.exitSeen = entry.on();
            }
            case PlanEvent.ExitRefused(String _) -> {
                plan.exitRefused = entry.actor().equals(PlanEntry.FIGURES) ? null : entry.on();
                leaveReview();
            }
            case PlanEvent.Closed() -> end(PlanState.CLOSED, "recovered");
            case PlanEvent.Superseded(String reason, var _) -> end(PlanState.SUPERSEDED, reason);
        }
    }

    private void write(PlanText text, PlanState state) {
        plan.text = text;
        plan.version++;
        plan.signatures = List.of();
        plan.submitted = null;
        plan.state = state;
    }

    /** A returned revision leaves what was agreed in force. */
    private void sendBack() {
        plan.returns++;
        plan.signatures = List.of();
        plan.state =
                plan.state == PlanState.REVISION_PROPOSED
                        ? PlanState.IN_DELIVERY
                        : PlanState.RETURNED;
    }

    private void agree() {
        PlanText text = Objects.requireNonNull(plan.text, "nothing was written to agree on");
        plan.progress = CarriedOver.into(text, plan.agreedText, plan.progress);
        plan.agreedText = text;
        plan.agreed = entry.on();
        plan.state =
                plan.state == PlanState.REVISION_PROPOSED
                        ? PlanState.IN_DELIVERY
                        : PlanState.AGREED;
    }

    private void leaveReview() {
        plan.state = Objects.requireNonNull(plan.reviewedFrom, "a review begins somewhere");
        plan.reviewedFrom = null;
        plan.exitSeen = null;
    }

    private void end(PlanState state, String ending) {
        plan.state = state;
        plan.ended = entry.on();
        plan.ending = ending;
        plan.reviewedFrom = null;
        plan.exitSeen = null;
    }

    private void say(String objection) {
        List<Signature> said = new ArrayList<>(others());
        said.add(new Signature(entry.actor().org(), entry.actor().by(), entry.on(), objection));
        plan.signatures = said;
    }

    private List<Signature> others() {
        return plan.signatures.stream()
                .filter(each -> !each.org().equals(entry.actor().org()))
                .toList();
    }

    private void change(String subject, UnaryOperator<PlanFinding> how) {
        plan.findings =
                plan.findings.stream()
                        .map(each -> each.subject().equals(subject) ? how.apply(each) : each)
                        .toList();
    }
}

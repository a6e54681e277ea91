package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.PlanFinding.Standing;
import uk.pctmonitor.core.rating.Rag;

/** Adds events up to the plan they make. Nothing else decides what a plan is. */
public final class PlanHistory {

    private PlanHistory() {}

    /**
     * The plan that these events make.
     *
     * @param entries all of them, in order, at least one
     * @throws IllegalArgumentException when one is missing, or the first does not begin a plan
     */
    public static Plan replay(PlanId id, List<PlanEntry> entries) {
        Plan plan = null;
        for (PlanEntry entry : entries) {
            plan = after(id, plan, entry);
        }
        if (plan == null) {
            throw new IllegalArgumentException(id + " has no events");
        }
        return plan;
    }

    /**
     * The plan after one more event.
     *
     * @param before the plan so far, null before the first event
     * @throws IllegalArgumentException when the entry is not the next one
     */
    public static Plan after(PlanId id, @Nullable Plan before, PlanEntry entry) {
        if (entry.number() != (before == null ? 1 : before.events() + 1)) {
            throw new IllegalArgumentException(
                    "%s lacks the event before %d".formatted(id, entry.number()));
        }
        if (before == null) {
            if (entry.event() instanceof PlanEvent.Required begun) {
                return begun(id, entry, begun);
            }
            throw new IllegalArgumentException(id + " does not begin with what requires it");
        }
        return new Changed(before, entry).plan();
    }

    private static Plan begun(PlanId id, PlanEntry entry, PlanEvent.Required it) {
        return new Plan(
                id,
                it.category(),
                PlanState.REQUIRED,
                1,
                it.findings(),
                entry.on(),
                it.due(),
                0,
                null,
                null,
                List.of(),
                0,
                null,
                null,
                null,
                null,
                null,
                new TreeMap<>(),
                null,
                "",
                null,
                null);
    }

    /** The fields of a plan, to change some of them. */
    private static final class Changed {
        private final Plan before;
        private final PlanEntry entry;
        private PlanState state;
        private List<PlanFinding> findings;
        private LocalDate due;
        private int version;
        private @Nullable PlanText text;
        private @Nullable PlanText agreedText;
        private List<Signature> signatures;
        private int returns;
        private @Nullable LocalDate submitted;
        private @Nullable LocalDate agreed;
        private @Nullable LocalDate started;
        private @Nullable LocalDate exitSeen;
        private @Nullable LocalDate ended;
        private final TreeMap<String, Progress> progress;
        private @Nullable LocalDate reported;
        private String ending;
        private @Nullable PlanState reviewedFrom;
        private @Nullable LocalDate exitRefused;

        Changed(Plan before, PlanEntry entry) {
            this.before = before;
            this.entry = entry;
            this.state = before.state();
            this.findings = before.findings();
            this.due = before.due();
            this.version = before.version();
            this.text = before.text();
            this.agreedText = before.agreedText();
            this.signatures = before.signatures();
            this.returns = before.returns();
            this.submitted = before.submitted();
            this.agreed = before.agreed();
            this.started = before.started();
            this.exitSeen = before.exitSeen();
            this.ended = before.ended();
            this.progress = new TreeMap<>(before.progress());
            this.reported = before.reported();
            this.ending = before.ending();
            this.reviewedFrom = before.reviewedFrom();
            this.exitRefused = before.exitRefused();
        }

        Plan plan() {
            apply(entry.event());
            return new Plan(
                    before.id(),
                    before.category(),
                    state,
                    entry.number(),
                    findings,
                    before.required(),
                    due,
                    version,
                    text,
                    agreedText,
                    signatures,
                    returns,
                    submitted,
                    agreed,
                    started,
                    exitSeen,
                    ended,
                    progress,
                    reported,
                    ending,
                    reviewedFrom,
                    exitRefused);
        }

        private void apply(PlanEvent event) {
            switch (event) {
                case PlanEvent.Required _ ->
                        throw new IllegalArgumentException(before.id() + " began twice");
                case PlanEvent.FindingAdded(PlanFinding finding, LocalDate newDue) -> {
                    findings = new ArrayList<>(findings);
                    findings.add(finding);
                    due = newDue;
                }
                case PlanEvent.FindingWorsened(String subject, LocalDate newDue) -> {
                    changeFinding(
                            subject,
                            it ->
                                    new PlanFinding(
                                            it.subject(),
                                            Rag.RED,
                                            it.since(),
                                            it.standing(),
                                            it.settled()));
                    due = newDue;
                }
                case PlanEvent.FindingSettled(String subject, Standing standing, var quarter) ->
                        changeFinding(
                                subject,
                                it ->
                                        new PlanFinding(
                                                it.subject(),
                                                it.level(),
                                                it.since(),
                                                standing,
                                                quarter));
                case PlanEvent.Drafted(PlanText written) -> {
                    written(written);
                    state = PlanState.DRAFT;
                }
                case PlanEvent.RevisionProposed(PlanText written) -> {
                    written(written);
                    state = PlanState.REVISION_PROPOSED;
                    submitted = entry.on();
                }
                case PlanEvent.Submitted() -> {
                    state = PlanState.SUBMITTED;
                    submitted = entry.on();
                }
                case PlanEvent.Returned(String _) -> {
                    returns++;
                    signatures = List.of();
                    state =
                            state == PlanState.REVISION_PROPOSED
                                    ? PlanState.IN_DELIVERY
                                    : PlanState.RETURNED;
                }
                case PlanEvent.Signed() -> said("");
                case PlanEvent.Objected(String reason) -> said(reason);
                case PlanEvent.Withdrawn() -> signatures = others();
                case PlanEvent.Agreed() -> {
                    state =
                            state == PlanState.REVISION_PROPOSED
                                    ? PlanState.IN_DELIVERY
                                    : PlanState.AGREED;
                    agreed = entry.on();
                    agreedText = text;
                }
                case PlanEvent.Started() -> {
                    state = PlanState.IN_DELIVERY;
                    started = entry.on();
                }
                case PlanEvent.Progressed(String milestone, Progress now) -> {
                    progress.put(milestone, now);
                    reported = entry.on();
                }
                case PlanEvent.ExitSeen() -> {
                    reviewedFrom = state;
                    state = PlanState.EXIT_REVIEW;
                    exitSeen = entry.on();
                }
                case PlanEvent.ExitRefused(String _) -> {
                    state = Objects.requireNonNull(reviewedFrom, "a review has begun somewhere");
                    reviewedFrom = null;
                    exitSeen = null;
                    exitRefused = entry.actor().equals(PlanEntry.FIGURES) ? null : entry.on();
                }
                case PlanEvent.Closed() -> {
                    state = PlanState.CLOSED;
                    ended = entry.on();
                    ending = "recovered";
                }
                case PlanEvent.Superseded(String reason, PlanId _) -> {
                    state = PlanState.SUPERSEDED;
                    ended = entry.on();
                    ending = reason;
                }
            }
        }

        private void written(PlanText written) {
            text = written;
            version++;
            submitted = null;
            signatures = List.of();
        }

        private void said(String objection) {
            signatures = others();
            signatures.add(
                    new Signature(entry.actor().org(), entry.actor().by(), entry.on(), objection));
        }

        private List<Signature> others() {
            return new ArrayList<>(
                    signatures.stream()
                            .filter(each -> !each.org().equals(entry.actor().org()))
                            .toList());
        }

        private void changeFinding(
                String subject, java.util.function.UnaryOperator<PlanFinding> how) {
            findings =
                    findings.stream()
                            .map(each -> each.subject().equals(subject) ? how.apply(each) : each)
                            .toList();
        }
    }
}

package uk.pctmonitor.core.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.pctmonitor.core.plan.PlanDecision.Refused;

/**
 * Whether the plan stands so that an act can be done to it at all (rules.md 4.8): it is open, at
 * the version the act speaks of, and in a state from which the act leads on.
 */
final class Admission {

    private static final Set<PlanState> WRITTEN =
            EnumSet.of(
                    PlanState.REQUIRED,
                    PlanState.DRAFT,
                    PlanState.RETURNED,
                    PlanState.IN_DELIVERY,
                    PlanState.REVISION_PROPOSED);
    private static final Set<PlanState> DRAFTED = EnumSet.of(PlanState.DRAFT);
    private static final Set<PlanState> DECIDED =
            EnumSet.of(PlanState.SUBMITTED, PlanState.REVISION_PROPOSED);
    private static final Set<PlanState> DELIVERED =
            EnumSet.of(PlanState.IN_DELIVERY, PlanState.REVISION_PROPOSED, PlanState.EXIT_REVIEW);
    private static final Set<PlanState> REVIEWED = EnumSet.of(PlanState.EXIT_REVIEW);
    private static final Set<PlanState> OPEN = EnumSet.allOf(PlanState.class);

    /**
     * What one act asks of a plan.
     *
     * @param states from which it leads on
     * @param rule the same in words
     * @param deed what was done to the version, for acts that speak of one
     */
    private record Asked(Set<PlanState> states, String rule, String deed) {}

    private Admission() {}

    static Optional<Refused> refusal(Plan plan, PlanAct act) {
        Asked asked = asked(act);
        Integer version = act.spokenOf();
        if (version != null && plan.version() > 0 && version != plan.version()) {
            return Optional.of(Refusals.stale(plan, version, asked.deed()));
        }
        // A plan that recovers before it is begun is reviewed without anything being delivered.
        boolean idle = asked.states().equals(DELIVERED) && plan.started() == null;
        return asked.states().contains(plan.state()) && !idle
                ? Optional.empty()
                : Optional.of(Refusals.wrongState(plan, asked.rule()));
    }

    private static Asked asked(PlanAct act) {
        return switch (act) {
            case PlanAct.Draft _ ->
                    new Asked(
                            WRITTEN,
                            "a new version is written before a plan is handed in, after it was"
                                    + " returned, or once it is in delivery",
                            "");
            case PlanAct.Submit _ -> new Asked(DRAFTED, "only a draft is handed in", "handed in");
            case PlanAct.Return _ ->
                    new Asked(DECIDED, "only what has been handed in is returned", "returned");
            case PlanAct.Agree _ ->
                    new Asked(DECIDED, "only what has been handed in is agreed", "agreed to");
            case PlanAct.Sign _ ->
                    new Asked(DECIDED, "only what has been handed in is signed", "signed");
            case PlanAct.Oppose _ ->
                    new Asked(
                            DECIDED,
                            "only what has been handed in can be objected to",
                            "objected to");
            case PlanAct.Withdraw _ ->
                    new Asked(
                            DECIDED,
                            "what was said can be taken back only until it is agreed or returned",
                            "took back what you said of");
            case PlanAct.Advance _, PlanAct.Complete _, PlanAct.Review _, PlanAct.Miss _ ->
                    new Asked(DELIVERED, "progress is reported once delivery has begun", "");
            case PlanAct.ConfirmExit() -> new Asked(OPEN, "", "");
            case PlanAct.RefuseExit _ ->
                    new Asked(REVIEWED, "there is no end to refuse before an exit review", "");
        };
    }
}

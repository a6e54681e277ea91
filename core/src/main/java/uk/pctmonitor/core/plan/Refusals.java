package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.PlanDecision.Refused;

/** The refusals that speak of the plan as a whole, and what can be done with it as it stands. */
final class Refusals {

    private Refusals() {}

    static Refused ended(Plan plan) {
        LocalDate ended = plan.ended();
        return new Refused(
                PlanRule.PLAN_ENDED,
                "%s has been %s%s: %s. Nothing more can be done to it."
                        .formatted(
                                plan.id(),
                                plan.state().label(),
                                ended == null ? "" : " since " + London.words(ended),
                                plan.ending()),
                "Its history is in pct-monitor plan show %s; should something fail, a new plan is"
                                .formatted(plan.id())
                        + " required by itself.");
    }

    /**
     * @param deed what was done to it, such as {@code signed}
     */
    static Refused stale(Plan plan, int version, String deed) {
        return new Refused(
                PlanRule.STALE_VERSION,
                "%s is at version %d%s (%s); you %s version %d."
                        .formatted(
                                plan.id(),
                                plan.version(),
                                version < plan.version() ? " by now" : "",
                                plan.state().label(),
                                deed,
                                version),
                "Read version %d (pct-monitor plan show %s) and answer that."
                        .formatted(plan.version(), plan.id()));
    }

    /**
     * @param rule what the act asks of a plan, as a sentence
     */
    static Refused wrongState(Plan plan, String rule) {
        return new Refused(
                PlanRule.WRONG_STATE,
                "%s is %s: %s.".formatted(plan.id(), standing(plan), rule),
                next(plan));
    }

    /** {@code in delivery by version 2}. */
    static String standing(Plan plan) {
        return switch (plan.state()) {
            case REQUIRED -> "required, and nothing has been written";
            case DRAFT ->
                    "a draft (version %d) that has not been handed in".formatted(plan.version());
            case SUBMITTED -> "handed in (version %d)".formatted(plan.version());
            case RETURNED -> "returned (version %d)".formatted(plan.version());
            case AGREED -> "agreed (version %d) and has not begun".formatted(plan.version());
            case IN_DELIVERY -> "in delivery";
            case REVISION_PROPOSED ->
                    "in delivery, with a revision proposed (version %d)".formatted(plan.version());
            case EXIT_REVIEW -> "in exit review";
            case CLOSED, SUPERSEDED -> plan.state().label();
        };
    }

    private static String next(Plan plan) {
        return switch (plan.state()) {
            case REQUIRED ->
                    "Upload its first version, and hand it in by %s."
                            .formatted(London.words(plan.due()));
            case DRAFT -> "Hand version %d in first.".formatted(plan.version());
            case SUBMITTED -> "Wait until it is agreed, or ask the SHA to return it.";
            case RETURNED -> "Upload a new version first.";
            case AGREED -> "Wait until delivery begins.";
            case IN_DELIVERY -> "Report the progress of its milestones, or upload a new version.";
            case REVISION_PROPOSED ->
                    "Wait until version %d is agreed or returned.".formatted(plan.version());
            case EXIT_REVIEW -> "Wait until the SHA has confirmed its end or refused it.";
            case CLOSED, SUPERSEDED -> "Begin a new plan.";
        };
    }
}

package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.Rag;

/** What a person asks to be done to a plan. */
public sealed interface PlanAct {

    /** The plan, written; in delivery it proposes a revision. */
    record Draft(PlanText text) implements PlanAct {}

    /**
     * Hands the version in to the SHA.
     *
     * @param version which; another one standing by then refuses the act
     */
    record Submit(int version) implements PlanAct {}

    /** The SHA sends it back. */
    record Return(int version, String reason) implements PlanAct {}

    /** The SHA agrees; in force once everybody else who must has signed. */
    record Agree(int version) implements PlanAct {}

    /** An organisation signs. */
    record Sign(int version) implements PlanAct {}

    /** An organisation objects. */
    record Oppose(int version, String reason) implements PlanAct {}

    /** An organisation takes back what it said to the version, be it a signature or objection. */
    record Withdraw(int version) implements PlanAct {}

    /**
     * A milestone has been started, or has come so far.
     *
     * @param on the day on which it had; the first one reported is the day it was started
     * @param percent 0 to 100; 100 refuses the act, since what is done needs evidence
     */
    record Advance(String milestone, LocalDate on, int percent, String note) implements PlanAct {
        public Advance {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("not a percentage complete: " + percent);
            }
        }
    }

    /**
     * A milestone is done.
     *
     * @param evidence reference of the proof; an empty one refuses the act
     */
    record Complete(String milestone, LocalDate on, String evidence, String note)
            implements PlanAct {}

    /**
     * An ongoing milestone has been reviewed.
     *
     * @param standing GREEN, AMBER or RED
     */
    record Review(String milestone, LocalDate on, Rag standing, String note) implements PlanAct {
        public Review {
            if (!standing.isRated()) {
                throw new IllegalArgumentException("not what a review finds: " + standing);
            }
        }
    }

    /**
     * A milestone has been or will be missed.
     *
     * @param barrier code of the catalogue's barriers (S3.14)
     */
    record Miss(String milestone, String barrier, String note) implements PlanAct {}

    /** The SHA confirms that the plan has reached its end. */
    record ConfirmExit() implements PlanAct {}

    /** The SHA sees the figures and does not let the plan end yet. */
    record RefuseExit(String reason) implements PlanAct {}

    /** The version the act speaks of; null for acts that are about the plan as it stands. */
    default @Nullable Integer spokenOf() {
        return switch (this) {
            case Submit(int version) -> version;
            case Return(int version, String _) -> version;
            case Agree(int version) -> version;
            case Sign(int version) -> version;
            case Oppose(int version, String _) -> version;
            case Withdraw(int version) -> version;
            case Draft _, Advance _, Complete _, Review _, Miss _, ConfirmExit _, RefuseExit _ ->
                    null;
        };
    }
}

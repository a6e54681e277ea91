package uk.pctmonitor.core.intake;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.plan.PlanAct;

/** Reads what one row says to a plan. */
final class SignoffCells {

    private static final int LONGEST_REASON = 1000;
    private static final int MOST_VERSIONS = 10_000;

    /** What can be asked of a plan; of each plan a file answers a question once. */
    enum Question {
        /** Whether it is handed in. */
        HAND_IN,
        /** Whether the SHA agrees. */
        DECISION,
        /** Whether an organisation signs. */
        SIGNATURE,
        /** Whether it may end. */
        EXIT
    }

    /** What a row may say. */
    enum Act {
        SUBMIT(Question.HAND_IN),
        AGREE(Question.DECISION),
        RETURN(Question.DECISION),
        SIGN(Question.SIGNATURE),
        OBJECT(Question.SIGNATURE),
        WITHDRAW(Question.SIGNATURE),
        CONFIRM_EXIT(Question.EXIT),
        REFUSE_EXIT(Question.EXIT);

        private final Question question;

        Act(Question question) {
            this.question = question;
        }

        Question question() {
            return question;
        }

        boolean needsReason() {
            return this == RETURN || this == OBJECT || this == REFUSE_EXIT;
        }
    }

    private SignoffCells() {}

    /** What is asked; null, and every fault, when the row does not say. */
    static @Nullable PlanAct read(Cells cells, Act act) {
        String reason = reason(cells, act);
        if (act.question() == Question.EXIT) {
            return reason == null
                    ? null
                    : act == Act.CONFIRM_EXIT
                            ? new PlanAct.ConfirmExit()
                            : new PlanAct.RefuseExit(reason);
        }
        Integer version = version(cells);
        if (version == null || reason == null) {
            return null;
        }
        return switch (act) {
            case SUBMIT -> new PlanAct.Submit(version);
            case AGREE -> new PlanAct.Agree(version);
            case RETURN -> new PlanAct.Return(version, reason);
            case SIGN -> new PlanAct.Sign(version);
            case OBJECT -> new PlanAct.Oppose(version, reason);
            case WITHDRAW -> new PlanAct.Withdraw(version);
            case CONFIRM_EXIT, REFUSE_EXIT -> null;
        };
    }

    private static @Nullable Integer version(Cells cells) {
        if (cells.isEmpty(Role.VERSION)) {
            cells.missing(
                    Role.VERSION,
                    "The version is missing.",
                    "Write the number of the version you have read.");
            return null;
        }
        return cells.count(Role.VERSION, 1, MOST_VERSIONS);
    }

    private static @Nullable String reason(Cells cells, Act act) {
        if (!act.needsReason()) {
            // A condition in that cell would be lost.
            cells.unwanted(Role.REASON, act + " has no reason and no condition.");
            return "";
        }
        return cells.neededWords(Role.REASON, LONGEST_REASON);
    }
}

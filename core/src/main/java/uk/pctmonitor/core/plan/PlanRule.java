package uk.pctmonitor.core.plan;

/** The rules that can refuse an act on a plan, by stable name. */
public enum PlanRule {
    /** The plan is not in a state from which the act leads on (rules.md 4.8). */
    WRONG_STATE,
    /** There is no such plan. */
    UNKNOWN_PLAN,
    /** The plan has ended. */
    PLAN_ENDED,
    /** The plan has another version by now. */
    STALE_VERSION,
    /** The submitter has no part in the plan that allows the act (S2.11). */
    NO_RIGHT,
    /** A support organisation drafts and uploads; it never agrees, signs or acknowledges (S1.5). */
    SUPPORT_ONLY_DRAFTS,
    /** Who prepared the plan can't sign it. */
    SIGNATORY_IS_PREPARER,
    /** A plan needs an action that addresses the failure and one that mitigates risk (S4.17). */
    ACTIONS_MISSING,
    /** An action needs an owner, a due date and a measure of success. */
    ACTION_INCOMPLETE,
    /** The owner is no live contact. */
    UNKNOWN_OWNER,
    /** There is no such milestone. */
    UNKNOWN_MILESTONE,
    /** Dates that can't follow each other. */
    DATE_ORDER,
    /** A day that has not come yet. */
    FUTURE_DATE,
    /** Completion needs a reference to evidence. */
    NO_EVIDENCE,
    /** An ongoing milestone is reviewed, never completed; others are completed, never reviewed. */
    WRONG_KIND,
    /** The milestone is done already. */
    ALREADY_DONE,
    /** Items of the milestone are still to be done. */
    ITEMS_OPEN,
    /** There is no such barrier. */
    UNKNOWN_BARRIER,
    /** The act needs a reason. */
    NO_REASON,
    /** A member's objection blocks the plan (S0.13). */
    VETOED,
    /** The figures do not show the exit criteria, or mandatory milestones are open. */
    EXIT_NOT_SEEN,
    /** A finding named by an action is not among the plan's. */
    UNKNOWN_FINDING,
    /** The organisation has said so already. */
    ALREADY_SAID,
    /** The organisation has said nothing that it could take back. */
    NOTHING_SAID
}

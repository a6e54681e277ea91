package uk.pctmonitor.core.plan;

import java.time.LocalDate;

/**
 * Something that somebody has to do by a day, for a plan to go on.
 *
 * @param what which sort of thing
 * @param plan for which plan
 * @param milestone number of the milestone, empty for a duty of the whole plan
 * @param text what has to be done, in words
 * @param due the day
 * @param owner who has to do it
 */
public record Duty(
        What what, PlanId plan, String milestone, String text, LocalDate due, Owner owner) {

    /** Sorts of duties. */
    public enum What {
        /** Hand the plan in: the accountable organisation's plan lead. */
        SUBMIT,
        /** Decide on a plan handed in: the SHA's performance manager. */
        DECIDE,
        /** Complete a milestone. */
        COMPLETE,
        /** Start a milestone. */
        START,
        /** Review an ongoing milestone. */
        REVIEW,
        /** Report progress, in the rhythm of the stage. */
        REPORT,
        /** Confirm or refuse that the plan has reached its end: the SHA's performance manager. */
        CONFIRM_EXIT
    }

    /** Unique among the duties of a plan: {@code COMPLETE 2.1}. */
    public String key() {
        return milestone.isEmpty() ? what.name() : what + " " + milestone;
    }
}

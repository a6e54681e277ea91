package uk.pctmonitor.core.alert;

import java.time.LocalDate;
import java.util.List;
import uk.pctmonitor.core.rating.Rag;

/**
 * What an alert does next (rules.md 4.9). Every decision is a pure function of the state in the
 * book and of what is true now, so that deciding twice changes nothing and tells nobody twice.
 */
public final class AlertLifecycle {

    private final AlertPolicy policy;

    public AlertLifecycle(AlertPolicy policy) {
        this.policy = policy;
    }

    /**
     * What the newest quarter means for a metric's alert.
     *
     * @param now what the newest quarter's rating rests on
     * @param quarters the quarters with a return, in time order; the last is the one of {@code now}
     * @param today London date
     */
    public Decision rated(
            AlertState state, Basis now, List<RatedQuarter> quarters, LocalDate today) {
        throw new UnsupportedOperationException(policy + "" + state + now + quarters + today);
    }

    /** What becomes of the alert of a metric that is no longer in force. */
    public static Decision retired(AlertState state, Basis now, LocalDate today) {
        throw new UnsupportedOperationException("" + state + now + today);
    }

    /**
     * Whether a correction of a past quarter is told: when a level that was assessed before has
     * changed, and either level is amber or red. The alert itself follows the newest quarter.
     */
    public static Decision corrected(AlertState state, Basis now, Rag before, Rag after) {
        throw new UnsupportedOperationException("" + state + now + before + after);
    }

    /**
     * What a return that came, or did not, means for the alert about it.
     *
     * @param figures whether there is a return with at least one figure
     * @param overdue whether the submission deadline has passed
     */
    public static Decision submitted(
            AlertState state, Basis now, boolean figures, boolean overdue, LocalDate today) {
        throw new UnsupportedOperationException("" + state + now + figures + overdue + today);
    }

    /** What the mere passing of time brings: an acknowledgement ends, or a reminder is due. */
    public Decision onDay(AlertState state, LocalDate today) {
        throw new UnsupportedOperationException(policy + "" + state + today);
    }

    /**
     * The open alert with an acknowledgement in place of any earlier one.
     *
     * @throws IllegalArgumentException with one plain sentence, when the alert is not open, the day
     *     has passed, or lies further off than the policy allows
     */
    public AlertState acknowledge(
            AlertState state, Acknowledgement acknowledgement, LocalDate today) {
        throw new UnsupportedOperationException(policy + "" + state + acknowledgement + today);
    }
}

package uk.pctmonitor.core.alert;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Rag;

/**
 * One announced change of an alert, with the facts a reader needs (rules.md 4.9).
 *
 * @param key what it is about
 * @param number counts the events of this key, from 1
 * @param change what happened
 * @param closing why it closed; for another change of level CORRECTED or TARGET_CHANGED where that
 *     and not performance made it; else null
 * @param from the level before, GREEN when there was no alert
 * @param to the level now
 * @param collection where the figure was reported
 * @param quarter the quarter of the figure
 * @param current whether that is the newest quarter reported; false for a late or corrected past
 *     quarter
 * @param now the figure, null for a missing return
 * @param before the figure it replaces (a correction) or the previous quarter's, null when there is
 *     none
 * @param target what it was compared with
 * @param amberLimit limit of amber, null when there is none
 * @param file name of the file that brought it, empty for a return that did not come
 * @param outlook the second and third verdict on the figure (D3), null where the change is not
 *     about the newest figure of a metric
 */
public record Transition(
        AlertKey key,
        int number,
        Change change,
        @Nullable Closing closing,
        Rag from,
        Rag to,
        String collection,
        Quarter quarter,
        boolean current,
        @Nullable Measure now,
        @Nullable Measure before,
        @Nullable Target target,
        @Nullable BigDecimal amberLimit,
        String file,
        @Nullable Outlook outlook) {

    /** A change that has no outlook: of a return, a past quarter or a missing figure. */
    public Transition(
            AlertKey key,
            int number,
            Change change,
            @Nullable Closing closing,
            Rag from,
            Rag to,
            String collection,
            Quarter quarter,
            boolean current,
            @Nullable Measure now,
            @Nullable Measure before,
            @Nullable Target target,
            @Nullable BigDecimal amberLimit,
            String file) {
        this(
                key,
                number,
                change,
                closing,
                from,
                to,
                collection,
                quarter,
                current,
                now,
                before,
                target,
                amberLimit,
                file,
                null);
    }

    /** What happened. Each is a reason to tell people; everything else is silent. */
    public enum Change {
        OPENED,
        WORSENED,
        /** Better, but not green: red to amber. */
        IMPROVED,
        CLOSED,
        /**
         * A correction changed a past quarter's announced level; the alert itself did not change.
         */
        CORRECTED,
        /**
         * A figure that was there last quarter is missing now; the alert, if any, stays as it is.
         */
        NO_FIGURE,
        ACKNOWLEDGEMENT_EXPIRED,
        REPEATED
    }

    /** Why an alert closed. */
    public enum Closing {
        IMPROVED,
        CORRECTED,
        TARGET_CHANGED,
        SUPERSEDED,
        OVERRIDDEN
    }
}

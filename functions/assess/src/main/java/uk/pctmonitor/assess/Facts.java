package uk.pctmonitor.assess;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.Decision;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.store.returns.StoredReturn;

/** What a reader of a transition needs to know beside the change itself. */
record Facts(
        String collection,
        Quarter quarter,
        boolean current,
        @Nullable Measure now,
        @Nullable Measure before,
        @Nullable Target target,
        @Nullable BigDecimal amberLimit,
        String file,
        @Nullable Outlook outlook) {

    /** Of a return as a whole, which may not have come. */
    static Facts ofReturn(
            String collection, Quarter quarter, boolean current, @Nullable StoredReturn content) {
        return new Facts(
                collection,
                quarter,
                current,
                null,
                null,
                null,
                null,
                content == null ? "" : content.fileName(),
                null);
    }

    /**
     * Of one metric in a return.
     *
     * @param now how it stands, null for a metric that is not in force any more
     * @param before how it stood in what it is compared with, null when there is nothing
     */
    static Facts ofMetric(
            boolean current,
            StoredReturn content,
            @Nullable Rated now,
            @Nullable Rated before,
            @Nullable Outlook outlook) {
        Rating rating = now == null ? null : now.rating();
        return new Facts(
                content.content().collection(),
                content.content().quarter(),
                current,
                now == null ? null : now.compared(),
                before == null ? null : before.compared(),
                rating == null ? null : rating.target(),
                rating == null ? null : rating.amberLimit(),
                content.fileName(),
                outlook);
    }

    Transition transition(Decision.Told told) {
        return new Transition(
                told.after().key(),
                told.after().events(),
                told.change(),
                told.closing(),
                told.from(),
                told.to(),
                collection,
                quarter,
                current,
                now,
                before,
                target,
                amberLimit,
                file,
                told.change() == Change.NO_FIGURE || told.closing() == Closing.SUPERSEDED
                        ? null
                        : outlook);
    }
}

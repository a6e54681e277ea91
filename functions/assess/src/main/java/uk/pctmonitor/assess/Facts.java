package uk.pctmonitor.assess;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.Decision;
import uk.pctmonitor.core.alert.Transition;
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
        String file) {

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
                content == null ? "" : content.fileName());
    }

    /** Of one metric in a return. */
    static Facts ofMetric(
            String metric,
            boolean current,
            StoredReturn content,
            @Nullable StoredReturn earlier,
            @Nullable Rating rating) {
        return new Facts(
                content.content().collection(),
                content.content().quarter(),
                current,
                content.content().measures().get(metric),
                earlier == null ? null : earlier.content().measures().get(metric),
                rating == null ? null : rating.target(),
                rating == null ? null : rating.amberLimit(),
                content.fileName());
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
                file);
    }
}

package uk.pctmonitor.core.intake;

import java.util.Optional;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Return;

/** The returns of a collection that stood before an upload, for checks that look back. */
@FunctionalInterface
public interface StandingReturns {

    /** Nothing stood before. */
    StandingReturns NONE = (org, quarter) -> Optional.empty();

    /** What stood for the organisation and quarter; empty when nothing did. */
    Optional<Return> of(String org, Quarter quarter);
}

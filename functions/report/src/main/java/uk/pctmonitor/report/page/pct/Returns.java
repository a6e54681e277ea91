package uk.pctmonitor.report.page.pct;

import java.time.Instant;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.report.page.pct.PctView.ReturnLine;
import uk.pctmonitor.report.standing.ReturnStanding;

/** Whether returns came, in words of which none can be taken for another. */
final class Returns {

    private Returns() {}

    static ReturnLine line(ReturnStanding standing) {
        return new ReturnLine(
                standing.collection().name(), state(standing.state()), days(standing));
    }

    static String state(ReturnStanding.State state) {
        return switch (state) {
            case IN_TIME -> "in time";
            case LATE -> "late";
            case AWAITED -> "awaited";
            case MISSING -> "missing";
            case CONFLICTING -> "conflicting: two contradict each other";
        };
    }

    private static String days(ReturnStanding standing) {
        Instant received = standing.received();
        String came = received == null ? "" : "came on " + London.words(London.dateOf(received));
        String due =
                standing.due() == null
                        ? "no deadline known"
                        : "due by " + London.words(standing.due());
        return came.isEmpty() ? due : came + ", " + due;
    }
}

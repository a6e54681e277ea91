package uk.pctmonitor.core.alert;

import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;

/** What the newest quarters of a metric say together: how often it fails, how long it is green. */
final class Window {

    private Window() {}

    /** Quarters without a rating are passed over: they neither help nor hurt. */
    static boolean opens(AlertPolicy policy, List<RatedQuarter> quarters) {
        return quarters.reversed().stream()
                        .map(RatedQuarter::rag)
                        .filter(Rag::isRated)
                        .limit(policy.openOf())
                        .filter(Rag::isWorseThanGreen)
                        .count()
                >= policy.openWhen();
    }

    /** A quarter without a rating, or without a return, breaks the row of greens. */
    static boolean closes(AlertPolicy policy, List<RatedQuarter> quarters) {
        Quarter newest = quarters.getLast().quarter();
        List<RatedQuarter> last = quarters.reversed().stream().limit(policy.closeAfter()).toList();
        return last.size() == policy.closeAfter()
                && last.stream().allMatch(each -> each.rag() == Rag.GREEN)
                && last.getLast().quarter().equals(newest.plus(1 - policy.closeAfter()));
    }

    /** Whether the quarter just before the newest had a figure, rated or not. */
    static boolean hadFigure(List<RatedQuarter> quarters) {
        Quarter before = quarters.getLast().quarter().previous();
        return quarters.stream()
                .anyMatch(each ->
                        each.quarter().equals(before)
                                && each.rag() != Rag.NO_DATA
                                && each.rag() != Rag.AWAITED);
    }
}

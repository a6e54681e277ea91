package uk.pctmonitor.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.core.spc.Limits;

/**
 * The middle and the limits from one rebase to the next.
 *
 * @param middle height of the mean, or of the median where there are too few figures for a mean
 * @param limits heights of the lower and the upper limit, null where there are none
 * @param trial whether the limits will still move
 */
public record Span(String from, String to, String middle, @Nullable Pair limits, boolean trial) {

    /** Two heights. */
    public record Pair(String lower, String upper) {}

    static List<Span> of(Series series, Frame frame) {
        List<Charted> points = series.chart().points();
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < points.size(); ) {
            int to = from + 1;
            while (to < points.size() && !points.get(to).point().rebase()) {
                to++;
            }
            Quarter first = series.quarters().get(from);
            Quarter last = series.quarters().get(to - 1);
            (to == points.size() ? latest(series, frame, first, last) : Optional.<Span>empty())
                    .or(() ->
                            span(
                                    series,
                                    frame,
                                    points.get(series.quarters().indexOf(first)),
                                    first,
                                    last))
                    .ifPresent(spans::add);
            from = to;
        }
        return spans;
    }

    /** Only the latest figures have a median, and only while they have no mean. */
    private static Optional<Span> latest(Series series, Frame frame, Quarter first, Quarter last) {
        return series.chart()
                .median()
                .map(median ->
                        new Span(
                                Place.shown(frame.time().begin(first)),
                                Place.shown(frame.time().end(last)),
                                Place.shown(frame.y(median)),
                                null,
                                false));
    }

    private static Optional<Span> span(
            Series series, Frame frame, Charted charted, Quarter first, Quarter last) {
        Limits limits = charted.limits();
        return Optional.ofNullable(charted.mean())
                .map(mean ->
                        new Span(
                                Place.shown(frame.time().begin(first)),
                                Place.shown(frame.time().end(last)),
                                Place.shown(frame.y(mean)),
                                limits == null
                                        ? null
                                        : new Pair(
                                                Place.shown(frame.y(limits.lower())),
                                                Place.shown(frame.y(limits.upper()))),
                                limits != null && series.isTrial(limits)));
    }
}

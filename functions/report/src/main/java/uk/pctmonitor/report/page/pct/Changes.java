package uk.pctmonitor.report.page.pct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.pct.PctView.Change;
import uk.pctmonitor.report.standing.MetricStanding;

/** What is other than it was in the quarter before: the worse first, then the better. */
record Changes(Quarter quarter) {

    List<Change> of(List<MetricStanding> standings) {
        return standings.stream()
                .filter(each -> before(each) != null && before(each) != each.now())
                .sorted(
                        Comparator.comparingInt(this::rank)
                                .thenComparing(MetricStanding::now, Comparator.reverseOrder()))
                .map(this::change)
                .toList();
    }

    private @Nullable Rag before(MetricStanding standing) {
        return standing.in(quarter.previous());
    }

    /** Worse than green first, then what fell silent, then what got better. */
    private int rank(MetricStanding standing) {
        Rag before = before(standing);
        if (standing.now().isRated() && before != null && before.isRated()) {
            return standing.now().compareTo(before) > 0 ? 0 : 3;
        }
        return standing.now().isWorseThanGreen() ? 1 : standing.now() == Rag.GREEN ? 3 : 2;
    }

    private Change change(MetricStanding standing) {
        Rag before = Objects.requireNonNull(before(standing));
        return new Change(
                standing.metric().name(),
                PagePath.anchor(standing.metric().code()),
                Words.rating(before),
                Words.rating(standing.now()),
                figures(standing));
    }

    /** Such as {@code 89.0% after 92.7%}. */
    private String figures(MetricStanding standing) {
        Words words = new Words(standing.metric());
        List<String> figures = new ArrayList<>();
        for (Quarter each : List.of(quarter, quarter.previous())) {
            Rated rated = standing.past().get(each);
            if (rated != null && rated.compared() != null && rated.compared().value() != null) {
                figures.add(words.figure(rated.compared(), rated));
            }
        }
        return String.join(" after ", figures);
    }
}

package uk.pctmonitor.report.page.osc;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.publication.PublicFigure;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.standing.MetricStanding;

/**
 * Where a rounded figure seems to stand on the other side of its target than the true one, a reader
 * would take the rating for a mistake. Then the page says which way it was.
 */
final class Rounding {

    private Rounding() {}

    /** One sentence with a space after it, or nothing. */
    static String note(MetricStanding standing, PublicFigure shown, Rag rating) {
        BigDecimal value = value(shown);
        BigDecimal goal = goal(standing);
        if (value == null || goal == null || !rating.isRated()) {
            return "";
        }
        boolean seemsMet =
                standing.metric().direction() == Direction.HIGHER
                        ? value.compareTo(goal) >= 0
                        : value.compareTo(goal) <= 0;
        if (seemsMet == (rating == Rag.GREEN)) {
            return "";
        }
        return "Before rounding, it just %s the target. ".formatted(seemsMet ? "missed" : "met");
    }

    private static @Nullable BigDecimal value(PublicFigure shown) {
        return switch (shown) {
            case PublicFigure.Share share -> PublicWords.shown(share.value());
            case PublicFigure.Count(BigDecimal people) -> people;
            case PublicFigure.Plain _, PublicFigure.Withheld _, PublicFigure.None _ -> null;
        };
    }

    private static @Nullable BigDecimal goal(MetricStanding standing) {
        Verdicts verdicts = standing.verdicts();
        Target target = verdicts == null ? null : verdicts.now().rating().target();
        return target != null && target.goal() instanceof Goal.Threshold(BigDecimal goal)
                ? goal
                : null;
    }
}

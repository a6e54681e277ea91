package uk.pctmonitor.report.page;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.report.figures.FigureWords;
import uk.pctmonitor.report.standing.MetricStanding;

/** A standing's figure and target in words. */
public final class StandingWords {

    private StandingWords() {}

    /** Such as {@code 84.1%}; empty when there is no figure. */
    public static String value(MetricStanding standing) {
        @Nullable Verdicts verdicts = standing.verdicts();
        return verdicts == null ? "" : FigureWords.value(verdicts.now(), standing.metric());
    }

    /** Such as {@code 95%}; empty when there is none. */
    public static String target(MetricStanding standing) {
        @Nullable Verdicts verdicts = standing.verdicts();
        return verdicts == null ? "" : FigureWords.target(verdicts.now(), standing.metric());
    }
}

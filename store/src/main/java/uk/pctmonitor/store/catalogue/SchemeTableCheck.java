package uk.pctmonitor.store.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import uk.pctmonitor.core.rating.scheme.Indicator;
import uk.pctmonitor.core.rating.scheme.Result;
import uk.pctmonitor.core.rating.scheme.Scheme.Method;

/** Whether the tables of a scheme leave no figure without a score and no score without a result. */
final class SchemeTableCheck {

    private SchemeTableCheck() {}

    /** Notes a table of scores that is missing, or that not every figure finds a line in. */
    static void scores(CatalogueRow indicator, Method method, List<Indicator.Score> scores) {
        switch (method) {
            case Method.Answers _ -> {
                if (!scores.isEmpty()) {
                    indicator.fault(
                            "indicator", "An answer has no scores: its caps say what it allows.");
                }
            }
            case Method.ThemeCounts _ -> none(indicator, scores);
            case Method.WeightedMean _ -> {
                none(indicator, scores);
                boolean endsOnce =
                        IntStream.range(0, scores.size())
                                .allMatch(i -> takesAll(scores.get(i)) == (i == scores.size() - 1));
                if (!endsOnce) {
                    indicator.fault(
                            "indicator",
                            "Its scores need one last line without value and variance, for"
                                    + " everything that no line before takes.");
                }
            }
        }
    }

    /** Notes results of which the last does not take whatever is left. */
    static void results(CatalogueRow scheme, List<Result> results) {
        if (results.isEmpty()) {
            scheme.fault("scheme", "It has no results in " + SchemeParts.RESULTS.file() + ".");
            return;
        }
        Result last = results.getLast();
        if (last.score() != null || last.themes() != null) {
            scheme.fault(
                    "scheme",
                    "Its last result takes whatever no better one does, so it has neither score"
                            + " nor themes.");
        }
    }

    private static void none(CatalogueRow indicator, List<Indicator.Score> scores) {
        if (scores.isEmpty()) {
            indicator.fault("indicator", "It has no scores in " + SchemeParts.SCORES.file() + ".");
        }
    }

    private static boolean takesAll(Indicator.Score score) {
        return score.value() == null && score.variance() == null;
    }
}

package uk.pctmonitor.report.page.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.pctmonitor.core.assessment.Steadiness;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RunRate;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Variation;
import uk.pctmonitor.report.page.pack.Sentence;
import uk.pctmonitor.report.standing.MetricStanding;

/**
 * A question that figures raise.
 *
 * @param fact what raises it; the names of the metrics follow
 * @param raises whether a metric does
 */
record FigureQuestions(String text, String fact, Predicate<MetricStanding> raises) {

    private static final int MOST_NAMED = 3;

    private static final List<FigureQuestions> ALL =
            List.of(
                    judged(
                            "What is still worth reaching this year, and what for the next?",
                            "No possible figure of the remaining quarters meets the year's target",
                            it -> it.yearEnd().isOutOfReach()),
                    judged(
                            "What would make each remaining quarter better than any before?",
                            "The year's target needs more of each remaining quarter than the best one brought",
                            FigureQuestions::needsMoreThanEver),
                    judged(
                            "What has changed?",
                            "The movement for the worse is more than chance",
                            it -> it.chart().variation() == Variation.CONCERN),
                    judged(
                            "What will be done differently?",
                            "As things are done now the target will be missed, in good quarters and bad",
                            it ->
                                    it.chart().assurance() == Assurance.NOT_CAPABLE
                                            && it.chart().variation() != Variation.IMPROVEMENT),
                    judged(
                            "Does anybody act on each change of colour, though it may be chance?",
                            "The rating changed %d times or more in its last %d quarters"
                                    .formatted(
                                            Steadiness.FLAPPING_CHANGES,
                                            Steadiness.FLAPPING_WINDOW),
                            it -> it.steadiness().isFlapping()),
                    judged(
                            "What was done right, and will it last?",
                            "The movement for the better is more than chance",
                            it -> it.chart().variation() == Variation.IMPROVEMENT),
                    new FigureQuestions(
                            "When will the figure come, and who answers for it?",
                            "Nothing came in time",
                            metric -> metric.now() == Rag.NO_DATA));

    /** Those that the figures of the category raise. */
    static List<Question> of(CategoryFacts facts) {
        return ALL.stream().flatMap(each -> each.about(facts)).toList();
    }

    private Stream<Question> about(CategoryFacts facts) {
        List<String> named = facts.named(raises);
        return named.isEmpty()
                ? Stream.of()
                : Stream.of(
                        new Question(text, fact + ": " + Sentence.list(named, MOST_NAMED) + "."));
    }

    private static FigureQuestions judged(String text, String fact, Predicate<Verdicts> which) {
        return new FigureQuestions(
                text,
                fact,
                metric -> {
                    Verdicts verdicts = metric.verdicts();
                    return verdicts != null && which.test(verdicts);
                });
    }

    private static boolean needsMoreThanEver(Verdicts verdicts) {
        RunRate rate = verdicts.yearEnd().runRate();
        Measure best = verdicts.yearEnd().best();
        BigDecimal ever = best == null ? null : best.value();
        if (rate == null || ever == null) {
            return false;
        }
        return switch (rate.kind()) {
            case AT_LEAST -> rate.each().compareTo(ever) > 0;
            case AT_MOST -> rate.each().compareTo(ever) < 0;
            case SECURED, UNREACHABLE -> false;
        };
    }
}

package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.pctmonitor.core.rating.Display;

/** The weighted mean of the scores, looked up unrounded in the results. */
final class MeanBasis {

    private MeanBasis() {}

    static Basis of(
            Scheme scheme, Scheme.Method.WeightedMean method, List<SchemeRating.Line> lines) {
        List<String> missing =
                lines.stream()
                        .filter(each -> each.score() == null)
                        .map(each -> each.indicator().code())
                        .toList();
        if (missing.size() == lines.size()) {
            return Basis.nothing("No indicator has a score, so there is no result.");
        }
        if (!missing.isEmpty() && !method.leaveOutMissing()) {
            return Basis.nothing(
                    "This scheme needs all its indicators, so there is no result without %s."
                            .formatted(String.join(", ", missing)));
        }
        List<String> chain = new ArrayList<>();
        if (!missing.isEmpty()) {
            chain.add(
                    "Without data, and left out with their weight: %s."
                            .formatted(String.join(", ", missing)));
        }
        Quotient score = mean(lines);
        Result result = lookUp(scheme, score);
        chain.add(
                "Sum of score times weight: %s. Sum of weights: %s. Mean: %s."
                        .formatted(
                                Display.threshold(score.numerator()),
                                Display.threshold(score.denominator()),
                                SchemeRating.shown(score, scheme)));
        chain.add("%s: %s.".formatted(scale(scheme), result.name()));
        return new Basis(result, score, chain);
    }

    private static Quotient mean(List<SchemeRating.Line> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (SchemeRating.Line line : lines) {
            BigDecimal score = line.score();
            if (score != null) {
                sum = sum.add(score.multiply(line.indicator().weight()));
                weights = weights.add(line.indicator().weight());
            }
        }
        return new Quotient(sum, weights);
    }

    private static Result lookUp(Scheme scheme, Quotient mean) {
        return scheme.results().stream()
                .filter(each -> each.score() == null || each.score().admits(mean))
                .findFirst()
                .orElse(scheme.results().getLast());
    }

    private static String scale(Scheme scheme) {
        return scheme.results().stream()
                .map(each ->
                        each.name()
                                + (each.score() == null
                                        ? " otherwise"
                                        : " " + each.score().words()))
                .collect(Collectors.joining(", "));
    }
}

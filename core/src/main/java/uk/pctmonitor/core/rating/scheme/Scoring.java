package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one indicator scores for what is said of it. */
public sealed interface Scoring {

    /** It scores that, by that line of the table (null when the points themselves were given). */
    record Scored(BigDecimal score, Indicator.@Nullable Score by) implements Scoring {}

    /** It can't be scored; one sentence says why and what to give. */
    record Unscored(String problem) implements Scoring {}

    /** The score of the indicator. */
    static Scoring of(Scheme scheme, Indicator indicator, Given.Said said) {
        return switch (said) {
            case Given.Said.Points(BigDecimal score) -> points(indicator, score);
            case Given.Said.Figure(BigDecimal value, BigDecimal variance) ->
                    isCounted(scheme)
                            ? points(indicator, value)
                            : figure(indicator, value, variance);
            case Given.Said.Answer(String text) ->
                    new Unscored(
                            "'%s' is no number; %s takes a number."
                                    .formatted(text, indicator.code()));
        };
    }

    private static boolean isCounted(Scheme scheme) {
        return scheme.method() instanceof Scheme.Method.ThemeCounts;
    }

    private static Scoring points(Indicator indicator, BigDecimal score) {
        boolean possible =
                indicator.possibleScores().stream().anyMatch(each -> each.compareTo(score) == 0);
        return possible
                ? new Scored(score, null)
                : new Unscored(
                        "%s is no score of %s; the scores are %s."
                                .formatted(
                                        score.toPlainString(),
                                        indicator.code(),
                                        Words.numbers(indicator.possibleScores())));
    }

    private static Scoring figure(
            Indicator indicator, BigDecimal value, @Nullable BigDecimal variance) {
        for (Indicator.Score line : indicator.scores()) {
            Cut ofValue = line.value();
            Cut ofVariance = line.variance();
            if (ofValue != null && !ofValue.admits(value)) {
                continue;
            }
            if (ofVariance == null) {
                return new Scored(line.score(), line);
            }
            if (variance == null) {
                return new Unscored(
                        "%s needs its variance too: the score depends on whether that is %s."
                                .formatted(indicator.code(), ofVariance.words()));
            }
            if (ofVariance.admits(variance.abs())) {
                return new Scored(line.score(), line);
            }
        }
        return new Unscored(
                "No line of the table of %s fits %s."
                        .formatted(indicator.code(), value.toPlainString()));
    }
}

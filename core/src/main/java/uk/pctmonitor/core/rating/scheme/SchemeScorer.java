package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies a published scheme to what is given (rules.md 4.3.1 to 4.3.3). */
public final class SchemeScorer {

    private SchemeScorer() {}

    /**
     * The result. It never throws for what is given: an indicator that can't be scored counts as
     * without data, and its line says why.
     */
    public static SchemeRating rate(Scheme scheme, Given given) {
        List<SchemeRating.Line> lines =
                scheme.indicators().stream().map(each -> line(scheme, each, given)).toList();
        Basis basis =
                switch (scheme.method()) {
                    case Scheme.Method.WeightedMean method -> MeanBasis.of(scheme, method, lines);
                    case Scheme.Method.ThemeCounts _ -> ThemeBasis.of(scheme, lines);
                    case Scheme.Method.Answers _ -> AnswerBasis.of(scheme, lines);
                };
        List<String> chain = new ArrayList<>(basis.chain());
        Result uncapped = basis.result();
        if (uncapped == null) {
            return new SchemeRating(scheme, null, basis.score(), lines, null, List.of(), chain);
        }
        List<Cap> caps =
                scheme.caps().stream()
                        .filter(each -> Caps.applies(scheme, each, lines, given))
                        .toList();
        Result result = uncapped;
        for (Cap cap : caps) {
            result = scheme.worse(result, cap.most());
        }
        chain.addAll(Caps.words(scheme, caps, uncapped, result));
        return new SchemeRating(scheme, result, basis.score(), lines, uncapped, caps, chain);
    }

    private static SchemeRating.Line line(Scheme scheme, Indicator indicator, Given given) {
        Given.@Nullable Said said = given.indicators().get(indicator.code());
        if (said == null) {
            return new SchemeRating.Line(indicator, null, null, "no data");
        }
        if (scheme.method() instanceof Scheme.Method.Answers) {
            return new SchemeRating.Line(indicator, said, null, "");
        }
        return switch (Scoring.of(scheme, indicator, said)) {
            case Scoring.Unscored(String problem) ->
                    new SchemeRating.Line(indicator, said, null, problem);
            case Scoring.Scored(BigDecimal score, Indicator.Score by) ->
                    new SchemeRating.Line(
                            indicator, said, score, by == null ? "as given" : by.words());
        };
    }
}

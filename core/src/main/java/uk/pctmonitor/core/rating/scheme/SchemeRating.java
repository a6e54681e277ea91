package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme makes of what is given, with every step.
 *
 * @param result null when too little is given to say
 * @param score the mean, unrounded; null for schemes without one, or without a result
 * @param lines what each indicator scored, in the order of the table
 * @param uncapped the result before caps, null when there is none
 * @param caps those that apply, in the order of the table
 * @param chain the steps, one sentence each
 */
public record SchemeRating(
        Scheme scheme,
        @Nullable Result result,
        @Nullable Quotient score,
        List<Line> lines,
        @Nullable Result uncapped,
        List<Cap> caps,
        List<String> chain) {

    public SchemeRating {
        lines = List.copyOf(lines);
        caps = List.copyOf(caps);
        chain = List.copyOf(chain);
    }

    /**
     * One indicator.
     *
     * @param said what was given, null when nothing was
     * @param score null when it has none
     * @param why the line of the table that gave the score, or why there is none
     */
    public record Line(
            Indicator indicator,
            Given.@Nullable Said said,
            @Nullable BigDecimal score,
            String why) {}

    /** The score as printed beside the cuts of the results; empty when there is none. */
    public String scoreShown() {
        return score == null ? "" : shown(score, scheme);
    }

    static String shown(Quotient score, Scheme scheme) {
        return score.shown(
                2,
                scheme.results().stream()
                        .flatMap(each ->
                                each.score() == null
                                        ? Stream.<BigDecimal>empty()
                                        : Stream.of(each.score().level()))
                        .toList());
    }
}

package uk.pctmonitor.local.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.scheme.Given;
import uk.pctmonitor.core.rating.scheme.Indicator;
import uk.pctmonitor.core.rating.scheme.Result;
import uk.pctmonitor.core.rating.scheme.Scheme;
import uk.pctmonitor.core.rating.scheme.SchemeRating;
import uk.pctmonitor.local.text.Table;

/** A scheme's result in words: the result, what each indicator scored, the steps and sources. */
public final class RatingLines {

    private RatingLines() {}

    public static List<String> of(SchemeRating rating) {
        Scheme scheme = rating.scheme();
        List<String> lines = new ArrayList<>();
        lines.add(scheme.name());
        lines.add("Result: " + result(rating));
        @Nullable Result result = rating.result();
        if (result != null && !result.consequence().isEmpty()) {
            lines.add("What follows: " + result.consequence());
        }
        lines.add("");
        boolean scored = !(scheme.method() instanceof Scheme.Method.Answers);
        Table table =
                scored
                        ? new Table("Indicator", "Given", "Score", "Weight", "Because")
                        : new Table("Indicator", "Given");
        for (SchemeRating.Line line : rating.lines()) {
            Indicator indicator = line.indicator();
            if (scored) {
                table.row(
                        indicator.code(),
                        given(line.said()),
                        number(line.score()),
                        number(indicator.weight()),
                        line.why());
            } else {
                table.row(indicator.code(), given(line.said()));
            }
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add("HOW IT WAS WORKED OUT");
        lines.addAll(rating.chain());
        lines.add("");
        lines.addAll(sources(scheme));
        return lines;
    }

    /** Where the scheme is published, and what of it is recalled only. */
    static List<String> sources(Scheme scheme) {
        List<String> lines = new ArrayList<>();
        lines.add("Source: %s.".formatted(scheme.source()));
        List<String> recalled = recalled(scheme);
        if (!recalled.isEmpty()) {
            lines.add(
                    "RECALLED, not read in a source; check before you rely on it: %s."
                            .formatted(String.join(", ", recalled)));
        }
        return lines;
    }

    /** The parts of the scheme that are recalled only, by code. */
    static List<String> recalled(Scheme scheme) {
        List<String> recalled = new ArrayList<>();
        for (Indicator indicator : scheme.indicators()) {
            boolean any =
                    indicator.confidence() == Confidence.RECALLED
                            || indicator.scores().stream()
                                    .anyMatch(each -> each.confidence() == Confidence.RECALLED);
            if (any) {
                recalled.add(indicator.code());
            }
        }
        scheme.caps().stream()
                .filter(each -> each.confidence() == Confidence.RECALLED)
                .filter(each -> !recalled.contains(each.code()))
                .forEach(each -> recalled.add(each.code()));
        return recalled;
    }

    private static String result(SchemeRating rating) {
        @Nullable Result result = rating.result();
        if (result == null) {
            return "none. " + String.join(" ", rating.chain());
        }
        String score = rating.scoreShown().isEmpty() ? "" : ", score " + rating.scoreShown();
        return result.name() + score + capped(rating, result);
    }

    private static String capped(SchemeRating rating, Result result) {
        @Nullable Result uncapped = rating.uncapped();
        return uncapped == null
                        || uncapped.equals(result)
                        || rating.scheme().method() instanceof Scheme.Method.Answers
                ? ""
                : ", capped from " + uncapped.name();
    }

    static String given(Given.@Nullable Said said) {
        return switch (said) {
            case null -> "-";
            case Given.Said.Answer(String text) -> text;
            case Given.Said.Points(BigDecimal score) -> "score " + score.toPlainString();
            case Given.Said.Figure(BigDecimal value, BigDecimal variance) ->
                    value.toPlainString()
                            + (variance == null ? "" : ", variance " + variance.toPlainString());
        };
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "-" : Display.threshold(number);
    }
}

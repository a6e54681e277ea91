package uk.pctmonitor.report.page.osc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.publication.PublicFigure;
import uk.pctmonitor.core.publication.PublicFigure.Reason;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.pack.Mark;
import uk.pctmonitor.report.page.pack.Sentence;

/** Figures and ratings as the public reads them. */
record PublicWords(Metric metric) {

    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Such as {@code about 89%}, {@code 340}, {@code *} and {@code no figure}. */
    String brief(PublicFigure figure) {
        return switch (figure) {
            case PublicFigure.Share share ->
                    "about " + withUnit(shown(share.value()).toPlainString());
            case PublicFigure.Count(BigDecimal people) -> withUnit(whole(people));
            case PublicFigure.Plain(var measure) ->
                    measure.value() == null
                            ? "no figure"
                            : withUnit(Display.figure(measure, metric, List.of()));
            case PublicFigure.Withheld _ -> "*";
            case PublicFigure.None _ -> "no figure";
        };
    }

    /** What is counted, with the counts where they may be known; a sentence. */
    String counted(PublicFigure figure) {
        return switch (figure) {
            case PublicFigure.Share(BigDecimal part, BigDecimal whole, BigDecimal _) ->
                    counted(part, whole);
            case PublicFigure.Count(BigDecimal people) ->
                    metric.numeratorLabel().isEmpty()
                            ? ""
                            : Sentence.of(whole(people) + " " + metric.numeratorLabel());
            case PublicFigure.Withheld(Reason reason) ->
                    switch (reason) {
                        case FEW_PEOPLE -> "Not shown: it would tell too much about a few people.";
                        case UNKNOWN_COUNTS ->
                                "Not shown: we do not know how many people are behind it.";
                        case NOT_PUBLISHABLE -> "Not for publication.";
                    };
            case PublicFigure.None _ -> "No figure was sent.";
            case PublicFigure.Plain _ -> "";
        };
    }

    private String counted(BigDecimal part, BigDecimal whole) {
        return metric.numeratorLabel().isEmpty() || metric.denominatorLabel().isEmpty()
                ? "%s of %s.".formatted(whole(part), whole(whole))
                : "%s %s, of %s %s."
                        .formatted(
                                whole(part),
                                metric.numeratorLabel(),
                                whole(whole),
                                metric.denominatorLabel());
    }

    /** The rating in words that say what it means. */
    static Mark result(@Nullable Rag rating) {
        if (rating == null) {
            return new Mark("Not shown", RagWords.style(Rag.NOT_RATED));
        }
        return new Mark(
                switch (rating) {
                    case GREEN -> "Green: target met";
                    case AMBER -> "Amber: just missed";
                    case RED -> "Red: missed";
                    case NO_DATA -> "No figure came";
                    case AWAITED -> "Not due yet";
                    case NOT_RATED -> "Not rated";
                },
                RagWords.style(rating));
    }

    /** To a whole number, or to one decimal where that would say too little or claim too much. */
    static BigDecimal shown(BigDecimal value) {
        BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
        boolean small = value.abs().compareTo(TEN) < 0 && value.signum() != 0;
        boolean claims =
                whole.compareTo(BigDecimal.valueOf(100)) == 0 && value.compareTo(whole) != 0;
        return small || claims ? value.setScale(1, RoundingMode.HALF_UP) : whole;
    }

    private static String whole(BigDecimal number) {
        return String.format(Locale.UK, "%,d", number.longValueExact());
    }

    private String withUnit(String number) {
        return Display.withUnit(number, metric);
    }
}

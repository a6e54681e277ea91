package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Provenance;

/** One comparison put into words, with the figures unrounded. */
record Comparison(Metric metric, Measure measure, Thresholds thresholds, Rag rag)
        implements Wording {

    /** What was compared with what, and what came of it. */
    @Override
    public String reason() {
        return switch (rag) {
            case GREEN -> "%s %s: GREEN.".formatted(figure(), met());
            case AMBER -> "%s %s, but %s: AMBER.".formatted(figure(), missed(), withinAmber());
            case RED ->
                    thresholds.hasAmber()
                            ? "%s %s and %s: RED.".formatted(figure(), missed(), beyondAmber())
                            : "%s %s, and there is no amber: RED.".formatted(figure(), missed());
            case NO_DATA, AWAITED, NOT_RATED -> throw new IllegalStateException("not compared");
        };
    }

    /** What would make it green; empty when it is. */
    @Override
    public String toGreen() {
        return rag == Rag.GREEN
                ? ""
                : "Green " + ends(thresholds.greenFrom(), thresholds.greenTo());
    }

    private String met() {
        BigDecimal from = thresholds.greenFrom();
        BigDecimal to = thresholds.greenTo();
        if (from != null && to != null) {
            return "is within the target %s to %s".formatted(shown(from), shown(to));
        }
        return from != null
                ? "is %s the target %s".formatted(relation(from), shown(from))
                : "is %s the target %s".formatted(relation(end(to)), shown(end(to)));
    }

    private String missed() {
        return tooLow()
                ? "is below the target %s".formatted(shown(end(thresholds.greenFrom())))
                : "is above the target %s".formatted(shown(end(thresholds.greenTo())));
    }

    private String withinAmber() {
        return "not %s the amber limit %s".formatted(tooLow() ? "below" : "above", amberLimit());
    }

    private String beyondAmber() {
        return "%s the amber limit %s".formatted(tooLow() ? "below" : "above", amberLimit());
    }

    private boolean tooLow() {
        BigDecimal from = thresholds.greenFrom();
        return from != null && measure.compareTo(from, metric.per()) < 0;
    }

    private String amberLimit() {
        return shown(end(tooLow() ? thresholds.amberFrom() : thresholds.amberTo()));
    }

    private String relation(BigDecimal end) {
        int side = measure.compareTo(end, metric.per());
        return side == 0 ? "equal to" : side < 0 ? "below" : "above";
    }

    private String ends(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from != null && to != null) {
            return "from %s to %s.".formatted(shown(from), shown(to));
        }
        return from != null
                ? "at %s or above.".formatted(shown(from))
                : "at %s or below.".formatted(shown(end(to)));
    }

    /** The figure as it is, not rounded; a quotient is shown with what it was worked out from. */
    private String figure() {
        String value = shown(end(measure.value()));
        return measure.provenance() == Provenance.DERIVED_VALUE
                ? "%s (%s of %s)"
                        .formatted(
                                value,
                                Display.threshold(end(measure.numerator())),
                                Display.threshold(end(measure.denominator())))
                : value;
    }

    private String shown(BigDecimal number) {
        return Display.withUnit(Display.threshold(number), metric);
    }

    private static BigDecimal end(@Nullable BigDecimal number) {
        if (number == null) {
            throw new IllegalStateException("a comparison has a figure and at least one end");
        }
        return number;
    }
}

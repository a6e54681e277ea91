package uk.pctmonitor.report.page.pct;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.assessment.VerdictWords;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.pct.PctView.Rating;

/** Figures and ratings of one metric as its page prints them. */
record Words(Metric metric) {

    static Rating rating(Rag rag) {
        return new Rating(RagWords.of(rag), RagWords.style(rag));
    }

    /** With its unit, honest beside the target and the amber limit; or why there is none. */
    String figure(@Nullable Measure measure, Rated beside) {
        if (measure == null) {
            return "not in the return";
        }
        if (measure.value() == null) {
            return measure.provenance() == Provenance.SUPPRESSED ? "withheld" : "blank";
        }
        return unit(Display.figure(measure, metric, ends(beside)));
    }

    /** Such as {@code 445 of 500}; empty where nothing was counted. */
    String parts(@Nullable Measure measure) {
        if (measure == null || measure.numerator() == null || measure.denominator() == null) {
            return measure == null || measure.denominator() == null
                    ? ""
                    : "of " + number(measure.denominator());
        }
        // A numerator worked out from a rounded percentage is no count of anybody.
        String derived = measure.provenance() == Provenance.DERIVED_NUMERATOR ? "about " : "";
        return derived
                + Display.grouped(measure.numerator().setScale(0, RoundingMode.HALF_UP).toString())
                + " of "
                + number(measure.denominator());
    }

    /** What it is compared with; empty where there is nothing. */
    String target(Rated rated) {
        Target target = rated.rating().target();
        return target == null
                ? ""
                : target.goal().ends().stream()
                        .map(end -> unit(Display.threshold(end)))
                        .collect(Collectors.joining(" to "));
    }

    /** What the chart says of one figure; nothing while there are no limits. */
    static String says(Charted charted) {
        String rules =
                charted.rules().stream().map(VerdictWords::of).collect(Collectors.joining(" and "));
        return switch (charted.variation()) {
            case NO_LIMITS -> "";
            case COMMON_CAUSE -> "common cause";
            case IMPROVEMENT -> "improvement: " + rules;
            case CONCERN -> "concern: " + rules;
            case NEUTRAL -> "special cause: " + rules;
        };
    }

    private static List<BigDecimal> ends(Rated rated) {
        List<BigDecimal> ends = new ArrayList<>();
        if (rated.rating().target() != null) {
            ends.addAll(rated.rating().target().goal().ends());
        }
        if (rated.rating().amberLimit() != null) {
            ends.add(rated.rating().amberLimit());
        }
        if (rated.rating().upperAmberLimit() != null) {
            ends.add(rated.rating().upperAmberLimit());
        }
        return ends;
    }

    private static String number(BigDecimal number) {
        return Display.grouped(Display.threshold(number));
    }

    private String unit(String number) {
        return Display.withUnit(Display.grouped(number), metric);
    }
}

package uk.pctmonitor.core.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Explanation.Chapter;
import uk.pctmonitor.core.assessment.Explanation.Origin;
import uk.pctmonitor.core.assessment.Explanation.Step;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.Rating;

/** The chain from a figure in a file to how it stands now, and to what would make it green. */
final class NowChapter {

    private NowChapter() {}

    static Chapter of(Metric metric, Rated rated, Origin origin) {
        Rating rating = rated.rating();
        Measure measure = rated.reported();
        Target target = rating.target();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Figure", figure(metric, measure, rating)));
        steps.add(new Step("Reported in", cell(measure, origin)));
        if (measure != null) {
            steps.add(new Step("How it came about", provenance(metric, measure)));
        }
        if (rated.yearToDate()) {
            steps.add(
                    new Step(
                            "Compared",
                            "the year to date, %s, as the target is one for the whole year"
                                    .formatted(figure(metric, rated.compared(), rating))));
        }
        steps.add(
                new Step(
                        "Definition",
                        "%s, version %s%s"
                                .formatted(
                                        metric.name(),
                                        metric.definitionVersion(),
                                        metric.source().isBlank()
                                                ? ""
                                                : " (" + metric.source() + ")")));
        steps.add(new Step("Target", target(metric, target)));
        if (target != null) {
            steps.add(new Step("Amber", amber(metric, target, rating)));
        }
        steps.add(new Step("Comparison", rating.reason()));
        steps.add(new Step("Result", rating.rag().name()));
        if (!rating.toGreen().isEmpty()) {
            steps.add(new Step("To be green", rating.toGreen()));
        }
        return new Chapter("How it stands now", steps);
    }

    private static String figure(Metric metric, @Nullable Measure measure, Rating rating) {
        if (measure == null || measure.value() == null) {
            return "none";
        }
        List<BigDecimal> thresholds = new ArrayList<>();
        if (rating.amberLimit() != null) {
            thresholds.add(rating.amberLimit());
        }
        if (rating.upperAmberLimit() != null) {
            thresholds.add(rating.upperAmberLimit());
        }
        Target target = rating.target();
        if (target != null) {
            thresholds.addAll(target.goal().ends());
        }
        String printed = Display.figure(measure, metric, thresholds);
        return Display.withUnit(printed, metric)
                + " (exactly as kept: %s)".formatted(Display.threshold(measure.value()));
    }

    private static String cell(@Nullable Measure measure, Origin origin) {
        if (origin.file().isEmpty()) {
            return "no return came for this quarter";
        }
        return measure == null
                ? "%s, which has no such figure".formatted(origin.file())
                : "%s, row %d, column %s"
                        .formatted(origin.file(), measure.cell().row(), measure.cell().column());
    }

    private static String provenance(Metric metric, Measure measure) {
        return switch (measure.provenance()) {
            case PUBLISHED -> "published as it is" + parts(metric, measure);
            case DERIVED_NUMERATOR ->
                    "value and denominator published; the numerator is worked out"
                            + parts(metric, measure);
            case DERIVED_VALUE ->
                    "the value is worked out from its numerator and denominator"
                            + parts(metric, measure);
            case BLANK -> "left blank" + parts(metric, measure);
            case SUPPRESSED -> "withheld by the publisher";
        };
    }

    private static String parts(Metric metric, Measure measure) {
        BigDecimal numerator = measure.numerator();
        BigDecimal denominator = measure.denominator();
        if (denominator == null) {
            return "";
        }
        String counted = metric.denominatorLabel().isEmpty() ? "" : " " + metric.denominatorLabel();
        return numerator == null
                ? ": denominator %s%s".formatted(Display.threshold(denominator), counted)
                : ": %s of %s%s"
                        .formatted(
                                Display.threshold(numerator),
                                Display.threshold(denominator),
                                counted);
    }

    static String target(Metric metric, @Nullable Target target) {
        if (target == null) {
            return "none: no trajectory, no annual profile and no national target";
        }
        String source =
                switch (target.source()) {
                    case TRAJECTORY ->
                            "agreed trajectory for the quarter, which comes before any other";
                    case ANNUAL ->
                            "agreed annual profile, as there is no trajectory for the quarter";
                    case NATIONAL ->
                            "national target, as no trajectory or annual profile is agreed";
                };
        return "%s; %s (%s)"
                .formatted(
                        String.join(
                                " to ",
                                target.goal().ends().stream()
                                        .map(end ->
                                                Display.withUnit(Display.threshold(end), metric))
                                        .toList()),
                        source,
                        target.citation());
    }

    private static String amber(Metric metric, Target target, Rating rating) {
        BigDecimal lower = rating.amberLimit();
        BigDecimal upper = rating.upperAmberLimit();
        if (lower == null) {
            return "%s; no limit follows, as nothing was compared".formatted(target.amber());
        }
        String limits =
                Display.withUnit(Display.threshold(lower), metric)
                        + (upper == null
                                ? ""
                                : " and " + Display.withUnit(Display.threshold(upper), metric));
        return "%s; the limit is %s".formatted(target.amber(), limits);
    }
}

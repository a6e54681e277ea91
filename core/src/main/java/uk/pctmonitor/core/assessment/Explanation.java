package uk.pctmonitor.core.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rater;
import uk.pctmonitor.core.rating.Rating;

/**
 * Why one figure is rated as it is: the whole chain, worked out anew.
 *
 * @param org the organisation
 * @param metric the metric's code
 * @param quarter the quarter
 * @param rating the result of working it out
 * @param steps the chain, from the figure to what would make it green
 */
public record Explanation(
        String org, String metric, Quarter quarter, Rating rating, List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** One link of the chain: what it is about, and what holds. */
    public record Step(String label, String text) {}

    /**
     * Where the figure came from and what was kept of its rating.
     *
     * @param file name of the file, empty when no return came
     * @param order the return's place among all submissions, empty when no return came
     * @param rules version of the catalogue and of the agreed targets used now
     * @param kept the result as committed under the same rules, null when none was
     */
    public record Origin(String file, String order, String rules, @Nullable Rag kept) {}

    /**
     * Works the rating out again and says how.
     *
     * @param measure the figure, null when none was reported
     * @param agreed what is agreed with the organisation, for any metric and quarter
     * @param deadlinePassed whether the quarter's submission deadline has passed
     */
    public static Explanation of(
            String org,
            Metric metric,
            Quarter quarter,
            @Nullable Measure measure,
            Origin origin,
            Catalogue catalogue,
            List<AgreedTarget> agreed,
            boolean deadlinePassed) {
        Target target = catalogue.target(metric.code(), quarter, agreed).orElse(null);
        Rating rating = Rater.rate(metric, measure, target, deadlinePassed);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Figure", figure(metric, measure, rating)));
        steps.add(new Step("Reported in", cell(measure, origin)));
        if (measure != null) {
            steps.add(new Step("How it came about", provenance(metric, measure)));
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
        steps.add(new Step("Worked out again", again(origin, rating)));
        return new Explanation(org, metric.code(), quarter, rating, steps);
    }

    /** The chain as lines of text, the labels in one column. */
    public List<String> lines() {
        int width = steps.stream().mapToInt(step -> step.label().length()).max().orElse(0);
        return steps.stream()
                .map(step ->
                        step.label()
                                + ":"
                                + " ".repeat(width - step.label().length() + 1)
                                + step.text())
                .toList();
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
            thresholds.addAll(ends(target));
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
                    "numerator and denominator published; the value is worked out"
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

    private static String target(Metric metric, @Nullable Target target) {
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
                                ends(target).stream()
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

    private static List<BigDecimal> ends(Target target) {
        return switch (target.goal()) {
            case Goal.Threshold(BigDecimal value) -> List.of(value);
            case Goal.Range(BigDecimal low, BigDecimal high) -> List.of(low, high);
        };
    }

    private static String again(Origin origin, Rating rating) {
        Rag kept = origin.kept();
        if (kept == null) {
            return "nothing was kept under rules %s to compare with".formatted(origin.rules());
        }
        // Whether a missing figure is still awaited depends on the day, so it is not kept.
        Rag now = rating.rag() == Rag.AWAITED ? Rag.NO_DATA : rating.rag();
        return now == kept
                ? "yes, the same result under rules %s".formatted(origin.rules())
                : "no: %s was kept under rules %s".formatted(kept, origin.rules());
    }
}

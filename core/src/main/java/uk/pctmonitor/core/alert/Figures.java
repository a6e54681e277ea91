package uk.pctmonitor.core.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Display;

/** The figures of one transition in words, with their units. */
final class Figures {

    private final @Nullable Metric metric;
    private final Transition told;

    Figures(Transition told, Catalogue catalogue) {
        this.told = told;
        this.metric = catalogue.metric(told.key().subject()).orElse(null);
    }

    /** Such as {@code 89.0%}; empty when there is none. */
    Optional<String> value() {
        return print(told.now());
    }

    /** The figure before, such as {@code 92.7%}. */
    Optional<String> before() {
        return print(told.before());
    }

    /** Such as {@code target 95%, amber down to 90%}. */
    Optional<String> comparison() {
        return words().map(TargetText::comparison);
    }

    /** Such as {@code target 95%}. */
    Optional<String> target() {
        return words().map(TargetText::goal);
    }

    private Optional<TargetText> words() {
        return Optional.ofNullable(told.target())
                .map(target -> new TargetText(metric, target, told.amberLimit()));
    }

    /** Such as {@code 1,578 children in the cohort}; empty when nothing is counted. */
    Optional<String> denominator() {
        Measure now = told.now();
        BigDecimal count = now == null ? null : now.denominator();
        if (count == null || metric == null || metric.denominatorLabel().isEmpty()) {
            return Optional.empty();
        }
        // A label is data and has no singular, so one of them is written the other way round.
        return Optional.of(
                count.compareTo(BigDecimal.ONE) == 0
                        ? metric.denominatorLabel() + ": 1"
                        : Display.grouped(Display.threshold(count))
                                + " "
                                + metric.denominatorLabel());
    }

    /** The numbers of the figure's outlook. */
    Numbers numbers(Outlook outlook) {
        return new Numbers(metric, outlook.ending().target());
    }

    private Optional<String> print(@Nullable Measure measure) {
        if (measure == null || measure.value() == null) {
            return Optional.empty();
        }
        return Optional.of(
                withUnit(
                        metric == null
                                ? Display.threshold(measure.value())
                                : Display.figure(measure, metric, thresholds())));
    }

    private List<BigDecimal> thresholds() {
        List<BigDecimal> all = new ArrayList<>();
        if (told.target() != null) {
            all.addAll(told.target().goal().ends());
        }
        if (told.amberLimit() != null) {
            all.add(told.amberLimit());
        }
        return all;
    }

    private String withUnit(String number) {
        String grouped = Display.grouped(number);
        return metric == null ? grouped : Display.withUnit(grouped, metric);
    }

    /** How far from the target, in parts of the target's size; zero when met or unknown. */
    BigDecimal shortfall() {
        Measure now = told.now();
        if (now == null || now.value() == null || told.target() == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal value = Objects.requireNonNull(now.value());
        BigDecimal goal = nearest(told.target().goal(), value);
        BigDecimal gap =
                told.to().isWorseThanGreen() ? value.subtract(goal).abs() : BigDecimal.ZERO;
        return goal.signum() == 0
                ? gap
                : gap.divide(goal.abs(), Measure.DIVISION_SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal nearest(Goal goal, BigDecimal value) {
        return switch (goal) {
            case Goal.Threshold(BigDecimal at) -> at;
            case Goal.Range(BigDecimal low, BigDecimal high) ->
                    value.compareTo(low) < 0 ? low : high;
        };
    }
}

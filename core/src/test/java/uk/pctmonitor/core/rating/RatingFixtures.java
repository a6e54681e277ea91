package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.metric.YearToDate;

/** Metrics, figures and targets for tests, written as people write them. */
public final class RatingFixtures {

    public static final Cell CELL = new Cell(2, "mmr2_5y");

    private RatingFixtures() {}

    /** A percentage with one decimal. */
    public static Metric metric(Direction direction) {
        return metric(direction, "%", 1, null);
    }

    public static Metric metric(
            Direction direction, String unit, int decimals, @Nullable String least) {
        return metric(direction, unit, decimals, least, BigDecimal.valueOf(100), true);
    }

    /**
     * A metric.
     *
     * @param per null when it is not a ratio
     * @param part whether the numerator counts a part of the denominator
     */
    public static Metric metric(
            Direction direction,
            String unit,
            int decimals,
            @Nullable String least,
            @Nullable BigDecimal per,
            boolean part) {
        return new Metric(
                "IMM-MMR2-5Y",
                "MMR second dose by age 5",
                "MMR2",
                "OUTCOME",
                "Outcome",
                "PUBLIC_HEALTH",
                unit,
                per,
                direction,
                YearToDate.RATIO,
                "immunised",
                "children in the cohort",
                least == null ? null : new BigDecimal(least),
                null,
                null,
                part,
                decimals,
                null,
                null,
                "1",
                "test",
                Confidence.SOURCED,
                true,
                false,
                BigDecimal.ONE,
                new AmberRule.None(),
                List.of());
    }

    /** A count, which is 0 or more where lower is better. */
    public static Metric count(Direction direction, YearToDate yearToDate) {
        return new Metric(
                "SAF-MRSA",
                "MRSA bloodstream infections",
                "MRSA",
                "OUTCOME",
                "Outcome",
                "PUBLIC_HEALTH",
                "",
                null,
                direction,
                yearToDate,
                "cases",
                "",
                null,
                direction == Direction.LOWER ? BigDecimal.ZERO : null,
                null,
                false,
                0,
                null,
                null,
                "1",
                "test",
                Confidence.SOURCED,
                true,
                false,
                BigDecimal.ONE,
                new AmberRule.None(),
                List.of());
    }

    public static Measure value(String value) {
        return Measure.published(new BigDecimal(value), null, null, CELL);
    }

    public static Measure ratio(String numerator, String denominator) {
        return Measure.ofRatio(
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                BigDecimal.valueOf(100),
                CELL);
    }

    /** Such as {@code 95} or {@code 90..110}, and {@code LIMIT 90} or {@code NONE}. */
    public static Target target(String goal, String amber) {
        return new Target(goal(goal), amber(amber), TargetSource.NATIONAL, "national-targets.csv");
    }

    private static Goal goal(String text) {
        int dots = text.indexOf("..");
        return dots < 0
                ? new Goal.Threshold(new BigDecimal(text))
                : new Goal.Range(
                        new BigDecimal(text.substring(0, dots)),
                        new BigDecimal(text.substring(dots + 2)));
    }

    private static AmberRule amber(String text) {
        String[] words = text.split(" ", 2);
        return switch (words[0]) {
            case "LIMIT" -> new AmberRule.Limit(new BigDecimal(words[1]));
            case "POINTS" -> new AmberRule.Points(new BigDecimal(words[1]));
            case "PERCENT" -> new AmberRule.Percent(new BigDecimal(words[1]));
            case "NONE" -> new AmberRule.None();
            default -> throw new IllegalArgumentException(text);
        };
    }
}

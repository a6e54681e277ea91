package uk.pctmonitor.core.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * What a whole financial year of one metric is compared with (rules.md 4.2).
 *
 * <p>Rates and stocks: the target of the last quarter. Counts and money: the sum of the agreed
 * trajectory when it covers all four quarters; else the annual or national target, which is a total
 * of the year. A part of a trajectory is no target for a year.
 */
public final class YearTarget {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private YearTarget() {}

    /** The year's target; empty when there is none. */
    public static Optional<Target> of(
            Catalogue catalogue, Metric metric, FinancialYear year, List<AgreedTarget> agreed) {
        if (metric.yearToDate() != YearToDate.SUM) {
            return catalogue.target(metric.code(), year.lastQuarter(), agreed);
        }
        List<Target> quarters = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            catalogue
                    .target(metric.code(), new Quarter(year, number), agreed)
                    .filter(each -> each.source() == TargetSource.TRAJECTORY)
                    .ifPresent(quarters::add);
        }
        return quarters.size() == 4
                ? Optional.of(sum(quarters))
                : total(catalogue, metric, year, agreed);
    }

    /** The annual or national target, whatever is agreed for single quarters. */
    private static Optional<Target> total(
            Catalogue catalogue, Metric metric, FinancialYear year, List<AgreedTarget> agreed) {
        return catalogue.target(
                metric.code(),
                year.lastQuarter(),
                agreed.stream().filter(each -> each.source() == TargetSource.ANNUAL).toList());
    }

    /**
     * The part of a year's total that falls to some of its quarters, for comparing with the year to
     * date. A limit goes down with the target; points and per cent stay as they are.
     *
     * @param quarters 1 to 4
     */
    public static Target part(Target year, int quarters) {
        AmberRule amber =
                year.amber() instanceof AmberRule.Limit(BigDecimal limit)
                        ? new AmberRule.Limit(part(limit, quarters))
                        : year.amber();
        return new Target(
                each(year.goal(), quarters),
                amber,
                year.source(),
                quarters == 4
                        ? year.citation()
                        : "%s; %d of 4 quarters of it".formatted(year.citation(), quarters));
    }

    private static Goal each(Goal goal, int quarters) {
        return switch (goal) {
            case Goal.Threshold(BigDecimal value) -> new Goal.Threshold(part(value, quarters));
            case Goal.Range(BigDecimal low, BigDecimal high) ->
                    new Goal.Range(part(low, quarters), part(high, quarters));
        };
    }

    private static BigDecimal part(BigDecimal year, int quarters) {
        return year.multiply(BigDecimal.valueOf(quarters))
                .divide(QUARTERS, year.scale() + 2, RoundingMode.UNNECESSARY);
    }

    private static Target sum(List<Target> quarters) {
        Target last = quarters.getLast();
        List<BigDecimal> limits = new ArrayList<>();
        quarters.forEach(each -> {
            if (each.amber() instanceof AmberRule.Limit(BigDecimal limit)) {
                limits.add(limit);
            }
        });
        AmberRule amber =
                limits.size() == 4
                        ? new AmberRule.Limit(
                                limits.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        : last.amber() instanceof AmberRule.Limit
                                ? new AmberRule.None()
                                : last.amber();
        return new Target(
                quarters.stream().map(Target::goal).reduce(YearTarget::plus).orElseThrow(),
                amber,
                TargetSource.TRAJECTORY,
                last.citation() + "; the four quarters of the trajectory added up");
    }

    private static Goal plus(Goal one, Goal other) {
        return switch (one) {
            case Goal.Threshold(BigDecimal value)
                    when other instanceof Goal.Threshold(BigDecimal more) ->
                    new Goal.Threshold(value.add(more));
            case Goal.Range(BigDecimal low, BigDecimal high)
                    when other instanceof Goal.Range(BigDecimal lower, BigDecimal higher) ->
                    new Goal.Range(low.add(lower), high.add(higher));
            // The direction decides the shape of a goal, so both have the same one.
            case Goal.Threshold _, Goal.Range _ ->
                    throw new IllegalArgumentException("a value and a range can't be added up");
        };
    }
}

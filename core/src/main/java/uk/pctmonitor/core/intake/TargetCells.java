package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Metric;

/** Reads a target such as {@code 95} or {@code 90..110} and the amber limit beside it. */
final class TargetCells {

    private final FigureParser parser;
    private final Position target;
    private final @Nullable Position amberLimit;

    TargetCells(FigureParser parser, Position target, @Nullable Position amberLimit) {
        this.parser = parser;
        this.target = target;
        this.amberLimit = amberLimit;
    }

    /** The level agreed; null, and a fault, when there is none or it can't be. */
    @Nullable Goal goal(RowReading row, Metric metric) {
        String text = row.text(target);
        if (text == null) {
            return null;
        }
        if (metric.direction() == Direction.NONE) {
            row.error(
                    FindingCode.BAD_TARGET,
                    target,
                    metric.code() + " is watched, but not rated against targets.",
                    "Delete the row.");
            return null;
        }
        int dots = text.indexOf("..");
        boolean range = metric.direction() == Direction.RANGE;
        if (dots < 0 == range) {
            row.error(
                    FindingCode.BAD_TARGET,
                    target,
                    "%s is not a target for %s.".formatted(Echo.quoted(text), metric.code()),
                    range ? "Give both ends, such as 90..110." : "Give one number, such as 95.");
            return null;
        }
        BigDecimal low = number(row, target, dots < 0 ? text : text.substring(0, dots));
        BigDecimal high = dots < 0 ? low : number(row, target, text.substring(dots + 2));
        if (low == null || high == null) {
            return null;
        }
        if (low.compareTo(high) > 0 || outside(metric, low) || outside(metric, high)) {
            row.error(
                    FindingCode.BAD_TARGET,
                    target,
                    "%s can't be reached or runs backwards for %s."
                            .formatted(Echo.quoted(text), metric.code()),
                    "Correct the target.");
            return null;
        }
        return dots < 0 ? new Goal.Threshold(low) : new Goal.Range(low, high);
    }

    /** The amber rule agreed; empty to keep the national one, or when there is a fault. */
    Optional<AmberRule> amber(RowReading row, Metric metric, Goal goal) {
        String text = amberLimit == null ? "" : row.text(amberLimit);
        if (amberLimit == null || text == null || text.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal limit = number(row, amberLimit, text);
        if (limit == null) {
            return Optional.empty();
        }
        boolean fits =
                switch (goal) {
                    case Goal.Range _ -> limit.signum() >= 0;
                    case Goal.Threshold(BigDecimal level) ->
                            metric.direction() == Direction.LOWER
                                    ? limit.compareTo(level) >= 0
                                    : limit.compareTo(level) <= 0;
                };
        if (!fits) {
            row.error(
                    FindingCode.BAD_AMBER_LIMIT,
                    amberLimit,
                    "The amber limit %s is on the wrong side of the target %s."
                            .formatted(limit.toPlainString(), goal),
                    "An amber limit is worse than the target, or equal to it; for a range it is how"
                            + " far outside is still amber.");
            return Optional.empty();
        }
        return Optional.of(
                goal instanceof Goal.Range
                        ? new AmberRule.Points(limit)
                        : new AmberRule.Limit(limit));
    }

    private static boolean outside(Metric metric, BigDecimal level) {
        BigDecimal lowest = metric.lowest();
        BigDecimal highest = metric.highest();
        return (lowest != null && level.compareTo(lowest) < 0)
                || (highest != null && level.compareTo(highest) > 0);
    }

    private @Nullable BigDecimal number(RowReading row, Position position, String text) {
        return switch (parser.parse(CellText.trim(text))) {
            case FigureText.Figure(BigDecimal number) -> number;
            case FigureText.Fault fault -> {
                row.error(fault.code(), position, fault.problem(), fault.fix());
                yield null;
            }
            case FigureText.Empty _, FigureText.Withheld _ -> {
                row.error(
                        FindingCode.BAD_TARGET,
                        position,
                        "There is no number.",
                        "Give the number, or delete the row.");
                yield null;
            }
        };
    }
}

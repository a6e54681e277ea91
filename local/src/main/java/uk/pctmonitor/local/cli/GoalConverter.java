package uk.pctmonitor.local.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.local.spc.Numbers;

/** Reads a target: one number, or both ends of a range. */
final class GoalConverter implements ITypeConverter<Goal> {

    @Override
    public Goal convert(String text) {
        Goal goal = Numbers.parseGoal(text);
        if (goal == null) {
            throw new TypeConversionException(
                    "'" + text + "' is not a target; write 95, or 90..110 for a range");
        }
        return goal;
    }
}

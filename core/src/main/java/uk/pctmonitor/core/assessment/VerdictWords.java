package uk.pctmonitor.core.assessment;

import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Rule;
import uk.pctmonitor.core.spc.Variation;

/** The third verdict in words, such as {@code common cause, not capable of the target}. */
public final class VerdictWords {

    private VerdictWords() {}

    /** Both parts; one alone while there are too few quarters or no target. */
    public static String of(Variation variation, Assurance assurance) {
        String words = of(variation);
        return switch (assurance) {
            case NO_TARGET, NO_LIMITS -> words;
            case CAPABLE, NOT_CAPABLE, HIT_AND_MISS -> words + ", " + of(assurance);
        };
    }

    /** In words, such as {@code special cause (concern)}. */
    public static String of(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "common cause";
            case IMPROVEMENT -> "special cause (improvement)";
            case CONCERN -> "special cause (concern)";
            case NEUTRAL -> "special cause (neither better nor worse)";
            case NO_LIMITS -> "too few quarters for control limits";
        };
    }

    /** How a rule flags a figure, such as {@code outside the limits}. */
    public static String of(Rule rule) {
        return switch (rule) {
            case ASTRONOMICAL -> "outside the limits";
            case TREND -> "part of a trend";
            case TWO_OF_THREE -> "two of three near a limit";
            case SHIFT -> "part of a run on one side of the mean";
        };
    }

    /** In words, such as {@code not capable of the target}. */
    public static String of(Assurance assurance) {
        return switch (assurance) {
            case CAPABLE -> "capable of the target";
            case NOT_CAPABLE -> "not capable of the target";
            case HIT_AND_MISS -> "hit and miss";
            case NO_TARGET -> "no target";
            case NO_LIMITS -> "no limits yet";
        };
    }
}

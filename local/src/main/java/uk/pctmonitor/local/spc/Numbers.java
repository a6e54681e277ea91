package uk.pctmonitor.local.spc;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.Point;

/** Reads the numbers of a series file by strict patterns; nothing is guessed. */
public final class Numbers {

    /** What a number may look like, for messages. */
    static final String ALLOWED =
            "Write digits with a decimal point, such as 95.1, -3 or 1.5e+06, or leave the cell empty"
                    + " (or NA) where there is no figure.";

    private static final Pattern PLAIN =
            Pattern.compile("[+-]?[0-9]{1,300}(\\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3}){1,5}(\\.[0-9]{1,300})?");
    private static final int SHORT = 17;

    private Numbers() {}

    /** Whether the cell says that there is no figure. */
    static boolean isBlank(String text) {
        return text.isEmpty() || text.equalsIgnoreCase("NA");
    }

    /** The number; null when the text is none. */
    static @Nullable BigDecimal parse(String text) {
        if (isShortAndPlain(text)) {
            return new BigDecimal(text);
        }
        if (PLAIN.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            return Math.abs(number.scale()) > Point.MOST_DIGITS ? null : number;
        }
        return GROUPED.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
    }

    /** The target: one number, or both ends of a range such as 90..110; null when it is neither. */
    public static @Nullable Goal parseGoal(String text) {
        int dots = text.indexOf("..");
        BigDecimal low = parse(dots < 0 ? text : text.substring(0, dots).strip());
        BigDecimal high = dots < 0 ? low : parse(text.substring(dots + 2).strip());
        if (low == null || high == null || low.compareTo(high) > 0) {
            return null;
        }
        return dots < 0 ? new Goal.Threshold(low) : new Goal.Range(low, high);
    }

    /** Spares nearly every cell of a large file the pattern. */
    private static boolean isShortAndPlain(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return length <= SHORT && length > start && point != start && point != length - 1;
    }
}

package uk.pctmonitor.store.catalogue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Goal;

/** Goals and amber rules as catalogue files write them. */
final class LevelText {

    private static final String NUMBER = "(-?\\d{1,15}(?:\\.\\d{1,15})?)";
    private static final Pattern THRESHOLD = Pattern.compile(NUMBER);
    private static final Pattern RANGE = Pattern.compile(NUMBER + " ?\\.\\. ?" + NUMBER);
    private static final Pattern AMBER = Pattern.compile("(LIMIT|POINTS|PERCENT) +" + NUMBER);

    private LevelText() {}

    /** Reads {@code 95} or {@code 90..110}; empty for anything else. */
    static Optional<Goal> goal(String text) {
        if (THRESHOLD.matcher(text).matches()) {
            return Optional.of(new Goal.Threshold(new BigDecimal(text)));
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        BigDecimal low = new BigDecimal(range.group(1));
        BigDecimal high = new BigDecimal(range.group(2));
        return low.compareTo(high) > 0 ? Optional.empty() : Optional.of(new Goal.Range(low, high));
    }

    /** Reads {@code LIMIT 90}, {@code POINTS 2}, {@code PERCENT 5} or {@code NONE}; else empty. */
    static Optional<AmberRule> amber(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        if (capitals.equals("NONE")) {
            return Optional.of(new AmberRule.None());
        }
        Matcher parts = AMBER.matcher(capitals);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(parts.group(2));
        return Optional.of(
                switch (parts.group(1)) {
                    case "LIMIT" -> new AmberRule.Limit(number);
                    case "POINTS" -> new AmberRule.Points(number);
                    default -> new AmberRule.Percent(number);
                });
    }
}

package uk.pctmonitor.core.rating.category;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The six categories of the Organisational Assessment Tool, no more and no fewer (S4.14). */
public enum Category {
    FINANCE,
    STRATEGY,
    QUALITY,
    GOVERNANCE,
    EXTERNAL_RELATIONS,
    EMERGENCY_PLANNING;

    private static final Pattern GAPS = Pattern.compile("[\\s_-]+");

    /** As people write it: {@code external relations}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The category of that name, whatever the case, spaces, hyphens and underscores. */
    public static Optional<Category> of(String text) {
        String wanted = GAPS.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceAll("_");
        return Arrays.stream(values()).filter(each -> each.name().equals(wanted)).findFirst();
    }

    /** All six as people write them. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Category::label).toList();
    }
}

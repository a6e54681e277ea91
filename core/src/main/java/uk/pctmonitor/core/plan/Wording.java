package uk.pctmonitor.core.plan;

import java.util.List;
import java.util.Locale;

/** How the sentences about plans name several things. */
final class Wording {

    private Wording() {}

    /** {@code a, b and c}; empty for none. */
    static String all(List<String> each) {
        return list(each, " and ");
    }

    /** {@code a, b or c}; empty for none. */
    static String any(List<String> each) {
        return list(each, " or ");
    }

    /** {@code milestone 2}, {@code milestones 2 and 3}. */
    static String milestones(List<Milestone> each) {
        return (each.size() == 1 ? "milestone " : "milestones ")
                + all(each.stream().map(Milestone::number).toList());
    }

    /** Fit to begin a sentence. */
    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String list(List<String> each, String last) {
        return each.size() < 2
                ? String.join("", each)
                : String.join(", ", each.subList(0, each.size() - 1)) + last + each.getLast();
    }
}

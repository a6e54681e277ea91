package uk.pctmonitor.report.page.pack;

import java.util.List;
import java.util.Locale;

/** Words put together as people write them. */
public final class Sentence {

    private Sentence() {}

    /** With a capital at its beginning. */
    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** With a capital at its beginning and a full stop at its end. */
    public static String of(String text) {
        String stripped = text.strip();
        return stripped.matches("(?s).*[.!?]") ? capital(stripped) : capital(stripped) + ".";
    }

    /** Such as {@code A, B and 3 more}: as many as fit, and how many are left. */
    public static String list(List<String> names, int most) {
        if (names.size() <= most) {
            return joined(names);
        }
        return "%s and %d more"
                .formatted(String.join(", ", names.subList(0, most)), names.size() - most);
    }

    /** Such as {@code 1 milestone} or {@code 2 milestones}. */
    public static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** The beginning of the text, cut at a word where it is too long for its place. */
    public static String brief(String text, int most) {
        String stripped = text.strip();
        if (stripped.length() <= most) {
            return stripped;
        }
        int space = stripped.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        return stripped.substring(0, end) + "…";
    }

    private static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}

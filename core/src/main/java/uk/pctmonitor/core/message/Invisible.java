package uk.pctmonitor.core.message;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Characters that a reader can't see, or that change how others are read: controls, line ends,
 * marks that turn the direction of writing. Text that somebody sent may hold them; what we send
 * never does, apart from the line ends of our own.
 */
public final class Invisible {

    private Invisible() {}

    /** Whether the character is one of them. A space is not. */
    public static boolean is(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }

    /** The first of them in the text, if there is one. */
    public static OptionalInt first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c > 0x7e) {
                return text.codePoints().filter(Invisible::is).findFirst();
            }
        }
        return OptionalInt.empty();
    }

    /** Such as {@code U+200B zero width space}. */
    public static String name(int point) {
        String name = Character.getName(point);
        return "U+%04X%s".formatted(point, name == null ? "" : " " + name.toLowerCase(Locale.ROOT));
    }

    /** The text with each of them written out, such as {@code \\u200B}. */
    public static String spelt(String text) {
        if (first(text).isEmpty()) {
            return text;
        }
        StringBuilder spelt = new StringBuilder(text.length());
        text.codePoints().forEach(point -> spelt.append(spelt(point)));
        return spelt.toString();
    }

    /** The same for a text of several lines, whose {@code \n} stay. */
    public static String speltInLines(String text) {
        StringBuilder spelt = new StringBuilder(text.length());
        text.codePoints().forEach(point -> spelt.append(point == '\n' ? "\n" : spelt(point)));
        return spelt.toString();
    }

    /** The character, or how it is written out. */
    public static String spelt(int point) {
        return is(point) ? "\\u%04X".formatted(point) : Character.toString(point);
    }
}

package uk.pctmonitor.report.page;

import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Light;

/**
 * A rating on a page: always a word; the stylesheet adds a shape and a colour by the class. Two
 * letters at most, because there are thousands of them.
 */
public final class RagWords {

    private RagWords() {}

    /** Such as {@code Amber}. */
    public static String of(Rag rag) {
        return switch (rag) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
            case NO_DATA -> "No data";
            case AWAITED -> "Awaited";
            case NOT_RATED -> "Not rated";
        };
    }

    /** The class of the stylesheet. */
    public static String style(Rag rag) {
        return switch (rag) {
            case GREEN -> "g";
            case AMBER -> "a";
            case RED -> "r";
            case NO_DATA -> "n";
            case AWAITED -> "w";
            case NOT_RATED -> "o";
        };
    }

    /** Such as {@code Not enough data}. */
    public static String of(Light light) {
        return switch (light) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
            case INSUFFICIENT_DATA -> "Not enough data";
        };
    }

    /** The class of the stylesheet. */
    public static String style(Light light) {
        return switch (light) {
            case GREEN -> "g";
            case AMBER -> "a";
            case RED -> "r";
            case INSUFFICIENT_DATA -> "n";
        };
    }
}

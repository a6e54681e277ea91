package uk.pctmonitor.core.message;

/**
 * The subject of an e-mail as SNS accepts it: ASCII, 1 to 99 characters, no line breaks.
 *
 * @param text the subject
 */
public record Subject(String text) {

    public static final int LONGEST = 99;

    private static final String CUT = "...";

    public Subject {
        if (text.isBlank()
                || text.length() > LONGEST
                || !text.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "not a legal subject: " + text.length() + " characters");
        }
    }

    /**
     * A legal subject out of any text: folded to ASCII and, where it is too long, cut at a word.
     *
     * @throws IllegalArgumentException when nothing printable is in it
     */
    public static Subject of(String text) {
        return of(text, "");
    }

    /**
     * A legal subject that keeps its end whole, such as {@code [PM-7K2Q4D]}: where the two together
     * are too long, the text is cut at a word.
     *
     * @param end short ASCII, at most 40 characters; may be empty
     */
    public static Subject of(String text, String end) {
        String tail = end.isEmpty() ? "" : " " + Ascii.fold(end);
        return new Subject(shortened(Ascii.fold(text), LONGEST - tail.length()) + tail);
    }

    /** The text, ASCII and no longer than this, cut at a word where it has to be. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int room = longest - CUT.length();
        int word = text.lastIndexOf(' ', room);
        // One very long word is cut inside rather than lost.
        int cut = word > room / 2 ? word : room;
        return text.substring(0, cut).stripTrailing() + CUT;
    }

    @Override
    public String toString() {
        return text;
    }
}

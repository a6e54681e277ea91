package uk.pctmonitor.core.message;

/**
 * The subject of an e-mail as SNS accepts it: ASCII, 1 to 99 characters, no line breaks.
 *
 * @param text the subject
 */
public record Subject(String text) {

    public static final int LONGEST = 99;

    public Subject {
        if (text.isBlank()
                || text.length() > LONGEST
                || !text.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "not a legal subject: " + text.length() + " characters");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}

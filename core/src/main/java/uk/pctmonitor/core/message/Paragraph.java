package uk.pctmonitor.core.message;

/** Lays plain text out for a reader whose e-mail program shows about 78 columns. */
public final class Paragraph {

    /** The longest line; only a single longer word goes beyond it. */
    public static final int WIDTH = 78;

    private Paragraph() {}

    /**
     * The text in lines of at most {@link #WIDTH} characters, broken at spaces.
     *
     * @param indent spaces before the first line
     * @param hanging spaces before every further line
     * @return lines, each ending in {@code \n}
     */
    public static String wrap(String text, int indent, int hanging) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(" ".repeat(hanging));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return lines.append(line).append('\n').toString();
    }
}

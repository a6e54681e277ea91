package uk.pctmonitor.readers.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML can't hold are written {@code _x000D_} in workbooks (XLS-21). */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String plain(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(found ->
                Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}

package uk.pctmonitor.core.message;

import java.text.Normalizer;
import java.util.Map;

/** Text made plain ASCII without losing its meaning, for subjects. */
final class Ascii {

    private static final Map<Integer, String> WORDS =
            Map.ofEntries(
                    Map.entry((int) '£', "GBP "),
                    Map.entry((int) '€', "EUR "),
                    Map.entry((int) '–', "-"),
                    Map.entry((int) '—', "-"),
                    Map.entry((int) '−', "-"),
                    Map.entry((int) '‐', "-"),
                    Map.entry((int) '‘', "'"),
                    Map.entry((int) '’', "'"),
                    Map.entry((int) '“', "\""),
                    Map.entry((int) '”', "\""),
                    Map.entry((int) '…', "..."),
                    Map.entry((int) '×', "x"),
                    Map.entry((int) '≥', ">="),
                    Map.entry((int) '≤', "<="),
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'Æ', "AE"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'Ø', "O"));

    private Ascii() {}

    /**
     * Accents dropped, common signs written as words or plain marks, line breaks and runs of space
     * as one space, invisible characters dropped, anything else as a question mark.
     */
    static String fold(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> plain.append(folded(point)));
        return plain.toString().replaceAll(" {2,}", " ").strip();
    }

    private static String folded(int point) {
        if (point >= 0x20 && point < 0x7f) {
            return Character.toString(point);
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        if (WORDS.containsKey(point)) {
            return WORDS.get(point);
        }
        if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
            return "";
        }
        String base =
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "");
        return !base.isEmpty() && base.chars().allMatch(c -> c >= 0x20 && c < 0x7f)
                ? base
                : Character.getType(point) == Character.NON_SPACING_MARK ? "" : "?";
    }
}

package uk.pctmonitor.local.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant, for a helpful message only. */
public final class Nearest {

    private Nearest() {}

    /** The word that takes the fewest changes, if at most half of its characters change. */
    public static Optional<String> to(String seen, Collection<String> words) {
        String wanted = seen.strip().toUpperCase(Locale.ROOT);
        return words.stream()
                .filter(word ->
                        2 * changes(wanted, word) <= Math.max(wanted.length(), word.length()))
                .min(
                        Comparator.<String>comparingInt(word -> changes(wanted, word))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** Characters to put in, leave out or replace to make one text the other (Levenshtein). */
    private static int changes(String one, String word) {
        String other = word.toUpperCase(Locale.ROOT);
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}

package uk.pctmonitor.core.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the legal name that somebody probably meant: for a helpful message only, never to act on.
 */
public final class Nearest {

    private Nearest() {}

    /** The name with the fewest letters changed, if at most two letters in five are wrong. */
    public static Optional<String> of(String text, Collection<String> names) {
        String wanted = text.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() * 2 / 5);
        if (wanted.length() > 100) {
            return Optional.empty();
        }
        record Candidate(String name, int distance) {}
        return names.stream()
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(each -> each.distance() <= most)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** Letters to change, add or take away to get from one to the other (Levenshtein). */
    public static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}

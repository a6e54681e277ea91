package uk.pctmonitor.core.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.pctmonitor.core.message.Nearest;

/**
 * Guesses which code was meant by a text that is none, for a helpful message only; nothing is ever
 * corrected by it.
 *
 * <p>Spreadsheets turn codes such as {@code 5E1} into the number {@code 50} or {@code 5.00E+01}, so
 * a number is first compared by value with the codes that look like one.
 */
final class LikelyCode {

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,9}(\\.\\d{1,9})?(E[+-]?\\d{1,2})?", Pattern.CASE_INSENSITIVE);

    private LikelyCode() {}

    static Optional<Organisation> of(String text, Collection<Organisation> organisations) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return sameNumber(wanted, organisations)
                .or(() -> sameName(wanted, organisations))
                .or(() -> closest(wanted, organisations));
    }

    private static Optional<Organisation> sameNumber(
            String wanted, Collection<Organisation> organisations) {
        if (!NUMBER.matcher(wanted).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(wanted);
        return organisations.stream()
                .filter(each -> NUMBER.matcher(each.code()).matches())
                .filter(each -> new BigDecimal(each.code()).compareTo(number) == 0)
                .findFirst();
    }

    private static Optional<Organisation> sameName(
            String wanted, Collection<Organisation> organisations) {
        return organisations.stream()
                .filter(each -> each.name().toUpperCase(Locale.ROOT).equals(wanted))
                .max(Comparator.comparing(LikelyCode::lastDay));
    }

    /** Fewest changes; then the longest common beginning, then those open longest, then by code. */
    private static Optional<Organisation> closest(
            String wanted, Collection<Organisation> organisations) {
        return organisations.stream()
                .filter(each -> 2 * changes(wanted, upper(each)) <= longer(wanted, upper(each)))
                .min(
                        Comparator.<Organisation>comparingInt(each -> changes(wanted, upper(each)))
                                .thenComparingInt(each -> -commonStart(wanted, upper(each)))
                                .thenComparing(LikelyCode::lastDay, Comparator.reverseOrder())
                                .thenComparing(Organisation::code));
    }

    private static LocalDate lastDay(Organisation organisation) {
        LocalDate closed = organisation.closed();
        return closed == null ? LocalDate.MAX : closed;
    }

    private static String upper(Organisation organisation) {
        return organisation.code().toUpperCase(Locale.ROOT);
    }

    private static int longer(String one, String other) {
        return Math.max(one.length(), other.length());
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /** How far the texts are apart; not counted out where no code could be that far off. */
    private static int changes(String one, String other) {
        if (Math.abs(one.length() - other.length()) > other.length()) {
            return longer(one, other);
        }
        return Nearest.distance(one, other);
    }
}

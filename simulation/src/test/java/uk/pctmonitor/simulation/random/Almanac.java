package uk.pctmonitor.simulation.random;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What everybody in the region knows: who there is, whose figures are whose, when a quarter ends.
 */
final class Almanac {

    /** By what rules the monitor works at a time. */
    enum Rules {
        USUAL,
        STRICTER,
        /** As the usual ones, after 5B1 and 5B2 have become 5B3. */
        MERGED
    }

    static final List<String> PCTS =
            List.of("5A1", "5A2", "5A3", "5A4", "5B1", "5B2", "5B3", "5E1");
    static final List<String> SHAS = List.of("Q39", "Q33", "Q30");
    static final String NATIONAL = "nat";

    private static final Map<String, Set<String>> ANSWERING =
            Map.of(
                    "Q39", Set.of("5A1", "5A2", "5A3", "5A4"),
                    "Q33", Set.of("5B1", "5B2", "5B3"),
                    "Q30", Set.of("5E1"));

    private static final LocalDate LAST_OF_CEDAR = LocalDate.of(2013, 9, 30);
    private static final LocalDate LAST_BEFORE_MERGER = LocalDate.of(2014, 3, 31);

    private Almanac() {}

    /** The last day of a quarter written as 2013/14 Q1. */
    static LocalDate end(String quarter) {
        int year = Integer.parseInt(quarter.substring(0, 4));
        return switch (quarter.charAt(9)) {
            case '1' -> LocalDate.of(year, 6, 30);
            case '2' -> LocalDate.of(year, 9, 30);
            case '3' -> LocalDate.of(year, 12, 31);
            default -> LocalDate.of(year + 1, 3, 31);
        };
    }

    /** The newest quarter that has ended before the day. */
    static String lastBefore(LocalDate day) {
        int month = day.getMonthValue();
        int quarter = month <= 3 ? 3 : month <= 6 ? 4 : month <= 9 ? 1 : 2;
        return label(quarter >= 3 ? day.getYear() - 1 : day.getYear(), quarter);
    }

    static String before(String quarter) {
        int year = Integer.parseInt(quarter.substring(0, 4));
        int number = quarter.charAt(9) - '0';
        return number == 1 ? label(year - 1, 4) : label(year, number - 1);
    }

    private static String label(int year, int quarter) {
        return "%d/%02d Q%d".formatted(year, (year + 1) % 100, quarter);
    }

    /** Whether the PCT is one at the end of the quarter. */
    static boolean exists(String pct, String quarter, Rules rules) {
        LocalDate end = end(quarter);
        return switch (pct) {
            case "5A3" -> !end.isAfter(LAST_OF_CEDAR);
            case "5A4" -> end.isAfter(LAST_OF_CEDAR);
            case "5B1", "5B2" -> rules != Rules.MERGED || !end.isAfter(LAST_BEFORE_MERGER);
            case "5B3" -> rules == Rules.MERGED && end.isAfter(LAST_BEFORE_MERGER);
            default -> true;
        };
    }

    /** Whether the submitter may report on the PCT. */
    static boolean mayReport(String submitter, String pct) {
        return submitter.equals(NATIONAL)
                || submitter.equals(pct)
                || ANSWERING.getOrDefault(submitter, Set.of()).contains(pct);
    }
}

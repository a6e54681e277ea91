package uk.pctmonitor.core.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Amounts that stand to those of the quarter before as pence, pounds and thousands stand to each
 * other: probably a slip of the unit (rules.md 4.4).
 *
 * @param lines which ones
 * @param times how many times as large or small: 100, 1,000 or 100,000
 * @param larger whether they are larger now
 * @param wholeRow whether it is most of the row, so that the declared unit is in doubt and not one
 *     amount
 */
public record UnitJump(List<String> lines, BigDecimal times, boolean larger, boolean wholeRow) {

    private static final List<BigDecimal> UNITS =
            List.of(new BigDecimal(100), new BigDecimal(1000), new BigDecimal(100_000));

    /** A single amount has to fit as closely as a figure has (rules.md 4.11). */
    private static final BigDecimal CLOSELY = new BigDecimal("1.1");

    /** With a whole row the amounts may have grown as well: a year to date doubles by Q2. */
    private static final BigDecimal ROUGHLY = new BigDecimal(3);

    public UnitJump {
        lines = List.copyOf(lines);
    }

    /**
     * The jumps of money between two quarters: one of the whole row, or those of single lines.
     *
     * @param lines the lines of the template
     * @param now amounts in pounds, by line
     * @param before those of the quarter before
     */
    public static List<UnitJump> between(
            List<Line> lines, Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
        List<String> compared =
                lines.stream()
                        .filter(line -> line.kind() == Line.Kind.MONEY)
                        .map(Line::code)
                        .filter(line -> sign(now, line) * sign(before, line) > 0)
                        .toList();
        for (BigDecimal unit : UNITS) {
            for (boolean larger : new boolean[] {true, false}) {
                List<String> jumped = jumped(compared, now, before, unit, larger, ROUGHLY);
                if (jumped.size() * 2 > compared.size()) {
                    return List.of(new UnitJump(jumped, unit, larger, true));
                }
            }
        }
        List<UnitJump> single = new ArrayList<>();
        for (BigDecimal unit : UNITS) {
            for (boolean larger : new boolean[] {true, false}) {
                jumped(compared, now, before, unit, larger, CLOSELY)
                        .forEach(line ->
                                single.add(new UnitJump(List.of(line), unit, larger, false)));
            }
        }
        return single;
    }

    private static List<String> jumped(
            List<String> lines,
            Map<String, BigDecimal> now,
            Map<String, BigDecimal> before,
            BigDecimal unit,
            boolean larger,
            BigDecimal within) {
        return lines.stream()
                .filter(line -> {
                    BigDecimal large = amount(larger ? now : before, line);
                    BigDecimal times = amount(larger ? before : now, line).multiply(unit);
                    return large.multiply(within).compareTo(times) >= 0
                            && large.compareTo(times.multiply(within)) <= 0;
                })
                .toList();
    }

    private static int sign(Map<String, BigDecimal> amounts, String line) {
        return amounts.getOrDefault(line, BigDecimal.ZERO).signum();
    }

    private static BigDecimal amount(Map<String, BigDecimal> amounts, String line) {
        return Objects.requireNonNull(amounts.get(line), line).abs();
    }
}

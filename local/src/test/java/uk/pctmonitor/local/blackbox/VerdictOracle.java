package uk.pctmonitor.local.blackbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The second and third verdict on the COVER figures by plain code that knows nothing of the
 * program: doubles, loops, target 95, amber down to 90, rules.md 4.2 and 4.6 (MDC2023).
 */
final class VerdictOracle {

    private static final double CLOSE = 1e-9;

    /** What is expected of one figure; not a number where there is none. */
    record Expected(
            String yearEnd,
            double forecast,
            double runRate,
            String variation,
            String assurance,
            double mean,
            double lower,
            double upper) {}

    private record Figure(int quarter, double value, double denominator) {}

    private final Map<String, List<Figure>> series = new HashMap<>();

    /** The file's quarter is the next one; files have to come in time order. */
    Map<String, Expected> next(CoverFile file) {
        int quarter = index(file.quarter());
        Map<String, Expected> expected = new HashMap<>();
        for (CoverFile.Cell cell : file.cells()) {
            String name = cell.org() + " " + cell.metric();
            List<Figure> figures = series.computeIfAbsent(name, _ -> new ArrayList<>());
            if (!cell.isBlank()) {
                figures.add(
                        new Figure(
                                quarter,
                                Double.parseDouble(cell.value()),
                                Double.parseDouble(cell.denominator())));
            }
            expected.put(name, expect(figures, quarter, cell));
        }
        return expected;
    }

    /** Quarters counted from the first, 2013/14 Q1. */
    private static int index(String quarter) {
        int year = Integer.parseInt(quarter.substring(0, 4)) - 2013;
        return year * 4 + quarter.charAt(quarter.length() - 1) - '1';
    }

    private static Expected expect(List<Figure> figures, int quarter, CoverFile.Cell cell) {
        double[] limits = limits(figures);
        String assurance =
                Double.isNaN(limits[0])
                        ? "NO_LIMITS"
                        : 95 <= limits[1]
                                ? "CAPABLE"
                                : 95 > limits[2] ? "NOT_CAPABLE" : "HIT_AND_MISS";
        String variation = variation(figures, limits);
        if (cell.isBlank()) {
            return new Expected(
                    cell.rating(),
                    Double.NaN,
                    Double.NaN,
                    variation,
                    assurance,
                    limits[0],
                    limits[1],
                    limits[2]);
        }
        double numerator = 0;
        double denominator = 0;
        int reported = 0;
        for (Figure each : figures) {
            if (each.quarter / 4 == quarter / 4) {
                numerator += each.value * each.denominator / 100;
                denominator += each.denominator;
                reported++;
            }
        }
        double rate = 100 * numerator / denominator;
        int remaining = 3 - quarter % 4;
        double ahead = denominator / reported * remaining;
        double needed =
                remaining == 0
                        ? Double.NaN
                        : (95 * (denominator + ahead) - 100 * numerator) / ahead;
        String yearEnd =
                needed > 100 + CLOSE
                        ? "RED"
                        : rate >= 95 - CLOSE ? "GREEN" : rate >= 90 - CLOSE ? "AMBER" : "RED";
        return new Expected(
                yearEnd, rate, needed, variation, assurance, limits[0], limits[1], limits[2]);
    }

    /** Mean, lower and upper limit. */
    private static double[] limits(List<Figure> figures) {
        if (figures.size() < 5) {
            return new double[] {Double.NaN, Double.NaN, Double.NaN};
        }
        double mean = figures.stream().mapToDouble(Figure::value).average().orElseThrow();
        List<Double> moves = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            if (figures.get(i).quarter == figures.get(i - 1).quarter + 1) {
                moves.add(Math.abs(figures.get(i).value - figures.get(i - 1).value));
            }
        }
        double average = average(moves);
        double cut = 3.267 * average;
        double screened = average(moves.stream().filter(each -> each < cut - CLOSE).toList());
        double used = average == 0 ? 0 : screened;
        return new double[] {mean, mean - 2.66 * used, mean + 2.66 * used};
    }

    private static double average(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static String variation(List<Figure> figures, double[] limits) {
        if (Double.isNaN(limits[0])) {
            return "NO_LIMITS";
        }
        int last = figures.size() - 1;
        double value = figures.get(last).value;
        boolean up = false;
        boolean down = false;
        up |= value > limits[2] + CLOSE;
        down |= value < limits[1] - CLOSE;
        int run = run(figures, limits[0]);
        up |= run >= 7 && value > limits[0];
        down |= run >= 7 && value < limits[0];
        up |= climb(figures, 1) >= 7;
        down |= climb(figures, -1) >= 7;
        double near = (limits[2] - limits[0]) * 2 / 3;
        if (last >= 2 && run >= 3 && Math.abs(value - limits[0]) > near + CLOSE) {
            int beyond = 0;
            for (int i = last - 2; i <= last; i++) {
                beyond += Math.abs(figures.get(i).value - limits[0]) > near + CLOSE ? 1 : 0;
            }
            up |= beyond >= 2 && value > limits[0];
            down |= beyond >= 2 && value < limits[0];
        }
        return up && down ? "BOTH" : up ? "IMPROVEMENT" : down ? "CONCERN" : "COMMON_CAUSE";
    }

    /** How many of the last points in a row lie on the side of the last one, without a gap. */
    private static int run(List<Figure> figures, double mean) {
        double side = side(figures.getLast().value, mean);
        int run = 0;
        for (int i = figures.size() - 1; i >= 0 && side != 0; i--) {
            boolean gap = run > 0 && figures.get(i).quarter + 1 != figures.get(i + 1).quarter;
            if (gap || side(figures.get(i).value, mean) != side) {
                break;
            }
            run++;
        }
        return run;
    }

    private static double side(double value, double mean) {
        return Math.abs(value - mean) < CLOSE ? 0 : Math.signum(value - mean);
    }

    /** How many of the last points climb (or fall) strictly one after another. */
    private static int climb(List<Figure> figures, int sign) {
        int points = 1;
        for (int i = figures.size() - 1; i > 0; i--) {
            Figure now = figures.get(i);
            Figure before = figures.get(i - 1);
            if (before.quarter + 1 != now.quarter || (now.value - before.value) * sign <= CLOSE) {
                break;
            }
            points++;
        }
        return points;
    }
}

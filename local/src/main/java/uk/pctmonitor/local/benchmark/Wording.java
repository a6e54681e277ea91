package uk.pctmonitor.local.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.pctmonitor.core.benchmark.LeftOut;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Metric;

/** Words and numbers that both kinds of comparison share. */
final class Wording {

    private static final int MOST_NAMED = 10;

    private Wording() {}

    /** That it is no rating; the first thing to read. */
    static final String NO_RATING =
            "A comparison with peers, for information. It is never used for the rating.";

    /** Name, code and direction of a metric. */
    static String metric(Metric metric) {
        return "%s (%s)%s"
                .formatted(
                        metric.name(),
                        metric.code(),
                        switch (metric.direction()) {
                            case HIGHER -> ", higher is better";
                            case LOWER -> ", lower is better";
                            case RANGE, NONE -> ", neither higher nor lower is better";
                        });
    }

    /** Whether "better" means anything. */
    static boolean isJudged(Direction direction) {
        return direction == Direction.HIGHER || direction == Direction.LOWER;
    }

    /** Who is left out, by reason: {@code Left out: 1 blank (5C1).} Empty when nobody is. */
    static String leftOut(Map<String, LeftOut> leftOut) {
        Map<LeftOut, List<String>> byReason = new EnumMap<>(LeftOut.class);
        leftOut.forEach((org, reason) ->
                byReason.computeIfAbsent(reason, each -> new ArrayList<>()).add(org));
        List<String> parts = new ArrayList<>();
        byReason.forEach((reason, orgs) ->
                parts.add("%d %s (%s)".formatted(orgs.size(), reason.words(), named(orgs))));
        return parts.isEmpty() ? "" : "Left out: " + String.join(", ", parts) + ".";
    }

    /** The first ten codes, and how many more there are. */
    static String named(Collection<String> orgs) {
        String first = String.join(" ", orgs.stream().limit(MOST_NAMED).toList());
        return orgs.size() > MOST_NAMED
                ? first + " and " + (orgs.size() - MOST_NAMED) + " more"
                : first;
    }

    /** A number of peers. */
    static String peers(int number) {
        return number + (number == 1 ? " peer" : " peers");
    }

    /** A count or amount as people write it, with its decimals if it has any. */
    static String amount(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    /** A binary number at so many decimals. */
    static String decimals(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** Likewise, with its sign. */
    static String signed(double number, int decimals) {
        String plain = decimals(number, decimals);
        return plain.startsWith("-") ? plain : "+" + plain;
    }

    /** A share of 1 in the metric's unit, not rounded further. */
    static BigDecimal inUnit(double share, Metric metric) {
        BigDecimal per = metric.per();
        return BigDecimal.valueOf(share).multiply(per == null ? BigDecimal.ONE : per);
    }
}

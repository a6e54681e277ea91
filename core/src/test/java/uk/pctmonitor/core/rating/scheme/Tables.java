package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Confidence;

/** Schemes and what is given to them, written as short as the tables of rules.md 4.3. */
final class Tables {

    private Tables() {}

    static Scheme scheme(
            String code,
            String family,
            Scheme.Method method,
            List<Indicator> indicators,
            List<Result> results,
            Cap... caps) {
        return new Scheme(
                code,
                family,
                code,
                method,
                indicators,
                results,
                List.of(caps),
                "by hand",
                Confidence.SOURCED);
    }

    /** Its lines are written {@code "3 >=0 <=3"}: the score, the value's cut, the variance's. */
    static Indicator indicator(String code, String criterion, String weight, String... lines) {
        return new Indicator(
                code,
                code,
                criterion,
                new BigDecimal(weight),
                Arrays.stream(lines).map(Tables::line).toList(),
                "by hand",
                Confidence.SOURCED);
    }

    private static Indicator.Score line(String text) {
        String[] parts = text.split(" ", -1);
        return new Indicator.Score(
                new BigDecimal(parts[0]),
                parts.length > 1 ? cut(parts[1]) : null,
                parts.length > 2 ? cut(parts[2]) : null,
                "by hand",
                Confidence.SOURCED);
    }

    /** A dash stands for any value. */
    private static @Nullable Cut cut(String text) {
        return text.equals("-") ? null : Cut.parse(text).orElseThrow();
    }

    static Result band(String name, @Nullable String cut) {
        return new Result(
                name,
                cut == null ? null : Cut.parse(cut).orElseThrow(),
                null,
                "",
                "by hand",
                Confidence.SOURCED);
    }

    static Result themes(String name, int count, int atLeast, int noneBelow) {
        return new Result(
                name,
                null,
                new Result.Themes(count, atLeast, noneBelow),
                "",
                "by hand",
                Confidence.SOURCED);
    }

    static Cap cap(String code, Cap.When when, String most) {
        return new Cap(code, code, when, most, "by hand", Confidence.SOURCED);
    }

    /**
     * What is given, written {@code "margin=4.9"}, {@code "a=1~3.1"}, {@code "a#2"}, {@code
     * "late!"}.
     */
    static Given given(String... said) {
        TreeMap<String, Given.Said> indicators = new TreeMap<>();
        TreeSet<String> events = new TreeSet<>();
        for (String each : said) {
            String name = each.split("[=#:!]", 2)[0];
            String rest = each.substring(name.length() + 1);
            switch (each.charAt(name.length())) {
                case '!' -> events.add(name);
                case '#' -> indicators.put(name, new Given.Said.Points(new BigDecimal(rest)));
                case ':' -> indicators.put(name, new Given.Said.Answer(rest));
                default -> indicators.put(name, figure(rest.split("~", 2)));
            }
        }
        return new Given(indicators, events);
    }

    private static Given.Said figure(String[] parts) {
        return new Given.Said.Figure(
                new BigDecimal(parts[0]), parts.length == 1 ? null : new BigDecimal(parts[1]));
    }
}

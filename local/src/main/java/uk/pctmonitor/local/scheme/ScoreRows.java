package uk.pctmonitor.local.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.message.Nearest;
import uk.pctmonitor.core.rating.scheme.Cap;
import uk.pctmonitor.core.rating.scheme.Given;
import uk.pctmonitor.core.rating.scheme.Indicator;
import uk.pctmonitor.core.rating.scheme.Scheme;
import uk.pctmonitor.core.rating.scheme.Scoring;

/** Takes the rows of a file of scores one by one, and notes what is wrong with each. */
final class ScoreRows {

    static final List<String> COLUMNS = List.of("indicator", "value", "variance", "score");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");

    private final List<Scheme> schemes;
    private final Faults faults;
    private final Map<String, Long> seen = new HashMap<>();
    private final TreeMap<String, Given.Said> indicators = new TreeMap<>();
    private final SortedSet<String> events = new TreeSet<>();

    ScoreRows(List<Scheme> schemes, Faults faults) {
        this.schemes = schemes;
        this.faults = faults;
    }

    Given given() {
        return new Given(indicators, events);
    }

    void read(long row, Map<String, String> cells) {
        String code = cells.getOrDefault("indicator", "").toLowerCase(Locale.ROOT);
        @Nullable Long earlier = seen.putIfAbsent(code, row);
        if (earlier != null) {
            faults.ofCell(
                    row,
                    "indicator",
                    code,
                    "It stands in row %d too; keep one.".formatted(earlier));
            return;
        }
        Optional<Cap> event =
                schemes.stream().flatMap(each -> each.event(code).stream()).findFirst();
        if (event.isPresent()) {
            event(row, code, cells.getOrDefault("value", ""));
            return;
        }
        List<Scheme> about =
                schemes.stream().filter(each -> each.indicator(code).isPresent()).toList();
        if (about.isEmpty()) {
            faults.ofCell(row, "indicator", code, unknown(code));
            return;
        }
        about.forEach(scheme ->
                scheme.indicator(code).ifPresent(each -> indicator(row, scheme, each, cells)));
    }

    private void event(long row, String code, String value) {
        switch (value.toLowerCase(Locale.ROOT)) {
            case "yes" -> events.add(code);
            case "no", "" -> {}
            default -> faults.ofCell(row, "value", value, "Write yes or no.");
        }
    }

    private void indicator(
            long row, Scheme scheme, Indicator indicator, Map<String, String> cells) {
        String value = cells.getOrDefault("value", "");
        String score = cells.getOrDefault("score", "");
        String variance = cells.getOrDefault("variance", "");
        if (value.isEmpty() && score.isEmpty()) {
            return;
        }
        if (scheme.method() instanceof Scheme.Method.Answers) {
            answer(row, scheme, indicator, value.isEmpty() ? score : value);
            return;
        }
        if (!value.isEmpty() && !score.isEmpty()) {
            faults.ofCell(row, "score", score, "Give the value or the score, not both.");
            return;
        }
        String column = value.isEmpty() ? "score" : "value";
        BigDecimal number = number(row, column, value.isEmpty() ? score : value);
        BigDecimal distance = variance.isEmpty() ? null : number(row, "variance", variance);
        if (number == null || (distance == null && !variance.isEmpty())) {
            return;
        }
        Given.Said said =
                value.isEmpty()
                        ? new Given.Said.Points(number)
                        : new Given.Said.Figure(number, distance);
        if (Scoring.of(scheme, indicator, said) instanceof Scoring.Unscored(String problem)) {
            faults.ofCell(row, column, value.isEmpty() ? score : value, capital(problem));
            return;
        }
        indicators.put(indicator.code(), said);
    }

    private void answer(long row, Scheme scheme, Indicator indicator, String text) {
        List<String> answers = scheme.answers(indicator.code());
        Optional<String> answer =
                answers.stream().filter(each -> each.equalsIgnoreCase(text)).findFirst();
        answer.ifPresentOrElse(
                each -> indicators.put(indicator.code(), new Given.Said.Answer(each)),
                () ->
                        faults.ofCell(
                                row,
                                "value",
                                text,
                                "It is no answer to %s;%s write one of: %s."
                                        .formatted(
                                                indicator.code(),
                                                Nearest.of(text, answers)
                                                        .map(near -> " nearest is " + near + ";")
                                                        .orElse(""),
                                                String.join(", ", answers))));
    }

    private @Nullable BigDecimal number(long row, String column, String text) {
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text.startsWith("+") ? text.substring(1) : text);
        }
        faults.ofCell(
                row,
                column,
                text,
                "It is not a number; write it plainly, such as 95.1 or -0.5, without signs of"
                        + " percentage, money or thousands. Leave it empty if there is none.");
        return null;
    }

    private String unknown(String code) {
        List<String> known = new ArrayList<>();
        for (Scheme scheme : schemes) {
            scheme.indicators().forEach(each -> known.add(each.code()));
            scheme.caps().stream()
                    .filter(each -> each.when() instanceof Cap.When.Event)
                    .forEach(each -> known.add(each.code()));
        }
        return Nearest.of(code, known)
                .map(near -> "There is no such indicator; did you mean %s?".formatted(near))
                .orElse(
                        "There is no such indicator; there are %s."
                                .formatted(String.join(", ", known)));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

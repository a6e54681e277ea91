package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What {@code explain --json} printed, read as plain names and values, such as {@code
 * now.figure.value}; and its verdicts followed again from the numbers beside them alone.
 */
record Chain(Map<String, String> values) {

    static Chain of(String json) throws IOException {
        Map<String, String> values = new HashMap<>();
        Deque<String> path = new ArrayDeque<>();
        try (JsonParser in = new JsonFactory().createParser(json)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                switch (token) {
                    case START_OBJECT, START_ARRAY ->
                            path.addLast(Objects.requireNonNullElse(in.currentName(), ""));
                    case END_OBJECT, END_ARRAY -> path.removeLast();
                    case FIELD_NAME -> {}
                    default -> values.putIfAbsent(name(path, in), in.getText());
                }
            }
        }
        return new Chain(values);
    }

    private static String name(Deque<String> path, JsonParser in) throws IOException {
        String above = String.join(".", path);
        return above.isEmpty() ? in.currentName() : (above + "." + in.currentName()).substring(1);
    }

    String text(String name) {
        return Objects.requireNonNull(values.get(name), () -> name + " in " + values);
    }

    boolean flag(String name) {
        return text(name).equals("true");
    }

    /** Higher is better, one target, one amber limit: all of COVER. */
    void assertFollowsFromItsNumbers() {
        if (values.containsKey("now.figure.value")) {
            assertThat(text("now.rag")).isEqualTo(rag("now.figure", text("now.target")));
        }
        if (values.containsKey("year_end.year_to_date.value")) {
            boolean outOfReach = "UNREACHABLE".equals(values.get("year_end.run_rate.verdict"));
            assertThat(text("year_end.rag"))
                    .isEqualTo(
                            outOfReach
                                    ? "RED"
                                    : rag("year_end.year_to_date", text("year_end.target")));
        }
        if (values.containsKey("control_chart.mean")
                && !text("control_chart.mean").equals("null")) {
            assertThat(text("control_chart.assurance")).isEqualTo(assurance());
        }
    }

    /** By numerator and denominator, so that nothing rounded decides. */
    private String rag(String figure, String target) {
        BigDecimal numerator = number(figure + ".numerator").movePointRight(2);
        BigDecimal denominator = number(figure + ".denominator");
        BigDecimal limit = new BigDecimal("90");
        if (numerator.compareTo(new BigDecimal(target).multiply(denominator)) >= 0) {
            return "GREEN";
        }
        return numerator.compareTo(limit.multiply(denominator)) >= 0 ? "AMBER" : "RED";
    }

    private String assurance() {
        BigDecimal target = new BigDecimal(text("now.target"));
        if (target.compareTo(number("control_chart.lower_limit")) <= 0) {
            return "CAPABLE";
        }
        return target.compareTo(number("control_chart.upper_limit")) > 0
                ? "NOT_CAPABLE"
                : "HIT_AND_MISS";
    }

    private BigDecimal number(String name) {
        return new BigDecimal(text(name));
    }
}

package uk.pctmonitor.core.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.spc.ControlChart.Charted;

/**
 * The profile R_PACKAGE against the package itself. {@code nhsrplotthedots.csv} holds 59 series and
 * what {@code ptd_spc} of NHSRplotthedots 0.2.2 answered for them by its defaults (R 4.2.2,
 * improvement is an increase). The figures were drawn at random in many forms, save those with a
 * name of their own; the answers are R's, printed with 15 digits.
 */
class RPackageTest {

    /** A line of the file. */
    record Line(
            Point point, String mean, String lower, String upper, boolean special, String type) {

        static Line of(List<String> cells) {
            return new Line(
                    new Point(new BigDecimal(cells.get(2)), false, cells.get(3).equals("1")),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7).equals("1"),
                    cells.get(8));
        }
    }

    static Stream<Map.Entry<String, List<Line>>> series() throws IOException {
        Map<String, List<Line>> series = new LinkedHashMap<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        RPackageTest.class.getResourceAsStream(
                                                "nhsrplotthedots.csv")),
                                StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .forEach(cells ->
                            series.computeIfAbsent(cells.getFirst(), _ -> new ArrayList<>())
                                    .add(Line.of(cells)));
        }
        return series.entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("series")
    void agrees(Map.Entry<String, List<Line>> series) {
        List<Line> lines = series.getValue();
        ControlChart chart =
                ControlChart.of(
                        lines.stream().map(Line::point).toList(),
                        0,
                        Profile.R_PACKAGE,
                        Direction.HIGHER,
                        null);

        for (int i = 0; i < lines.size(); i++) {
            Line expected = lines.get(i);
            Charted point = chart.points().get(i);
            Limits limits = point.limits();
            String where = series.getKey() + ", point " + (i + 1);
            close(point.mean(), expected.mean(), where);
            close(limits == null ? null : limits.lower(), expected.lower(), where);
            close(limits == null ? null : limits.upper(), expected.upper(), where);
            assertThat(point.isSignal()).as(where).isEqualTo(expected.special());
            assertThat(point.variation())
                    .as(where)
                    .isEqualTo(
                            switch (expected.type()) {
                                case "special_cause_improvement" -> Variation.IMPROVEMENT;
                                case "special_cause_concern" -> Variation.CONCERN;
                                default -> Variation.COMMON_CAUSE;
                            });
        }
    }

    private static void close(@Nullable BigDecimal number, String expected, String where) {
        if (number == null || expected.isEmpty()) {
            assertThat(number).as(where).isNull();
            assertThat(expected).as(where).isEmpty();
        } else {
            double size = Math.max(1, Math.abs(Double.parseDouble(expected)));
            assertThat(number.doubleValue())
                    .as(where)
                    .isCloseTo(Double.parseDouble(expected), within(1e-9 * size));
        }
    }
}

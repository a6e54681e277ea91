package uk.pctmonitor.core.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.core.spc.ReferenceChart.Fraction;

/** Thousands of series of all kinds, charted twice: as the program does, and slowly and plainly. */
class ReferenceChartTest {

    private static final int SERIES = 800;

    @ParameterizedTest
    @ValueSource(strings = {"MDC2023", "R_PACKAGE", "EXCEL", "SIX"})
    void bothAgreeOnEveryPoint(String name) {
        Profile profile = Profile.named(name).orElseThrow();
        Random random = new Random(20061031);
        int signals = 0;
        for (int i = 0; i < SERIES; i++) {
            List<Point> points = series(random);
            int baseline = random.nextInt(4) == 0 ? 12 + random.nextInt(6) : 0;
            ControlChart chart = ControlChart.of(points, baseline, profile, Direction.HIGHER, null);
            ReferenceChart reference = new ReferenceChart(points, baseline, profile);
            signals += (int) chart.points().stream().filter(Charted::isSignal).count();
            for (int k = 0; k < points.size(); k++) {
                Charted point = chart.points().get(k);
                String where = "series " + i + ", point " + k + " of " + points;
                assertThat(point.rules()).as(where).isEqualTo(reference.rules.get(k));
                assertThat(point.side()).as(where).isEqualTo(reference.sides.get(k));
                Fraction lower = reference.lower.get(k);
                Fraction upper = reference.upper.get(k);
                Limits limits = point.limits();
                if (limits == null || lower == null || upper == null) {
                    assertThat(limits).as(where).isNull();
                    assertThat(lower).as(where).isNull();
                } else {
                    assertThat(limits.lower().doubleValue())
                            .as(where)
                            .isCloseTo(lower.approximately(), within(1e-9));
                    assertThat(limits.upper().doubleValue())
                            .as(where)
                            .isCloseTo(upper.approximately(), within(1e-9));
                }
            }
        }
        // A test of series without signals would show little.
        assertThat(signals).isGreaterThan(SERIES);
    }

    private static List<Point> series(Random random) {
        int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 26);
        int decimals = random.nextInt(3);
        int spread = 1 + random.nextInt(random.nextBoolean() ? 3 : 40);
        int slope = random.nextInt(5) == 0 ? random.nextInt(5) - 2 : 0;
        int step = random.nextInt(4) == 0 ? random.nextInt(2 * spread + 1) - spread : 0;
        int from = random.nextInt(length);
        double gaps = random.nextInt(3) == 0 ? 0.06 : 0;
        double rebases = random.nextInt(3) == 0 ? 0.05 : 0;
        int level = random.nextInt(2_000) - 1_000;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            long value = level + slope * (long) i + (i >= from ? step : 0) + random.nextInt(spread);
            points.add(
                    new Point(
                            BigDecimal.valueOf(value, decimals),
                            i > 0 && random.nextDouble() < gaps,
                            random.nextDouble() < rebases));
        }
        return points;
    }
}

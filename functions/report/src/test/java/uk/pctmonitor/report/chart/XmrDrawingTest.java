package uk.pctmonitor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.Point;
import uk.pctmonitor.core.spc.Profile;
import uk.pctmonitor.report.chart.XmrDrawing.Mark;
import uk.pctmonitor.report.chart.XmrDrawing.Row;

/** Places worked out by hand for a drawing area of 400 by 100 pixels with its margins. */
final class XmrDrawingTest {

    private static final int WIDTH = 56 + 400 + 16;
    private static final int HEIGHT = 16 + 100 + 40;
    private static final Quarter FIRST = Quarter.of(2013, 1);

    @Test
    void hasATickAtEveryStepThatPeopleCountBy() {
        assertThat(Axis.of(numbers("86.2", "95")).ticks())
                .isEqualTo(numbers("86", "88", "90", "92", "94", "96"));
        assertThat(Axis.of(numbers("-0.03", "0.11")).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(numbers("-0.05", "0", "0.05", "0.1", "0.15"));
        assertThat(Axis.of(numbers("7")).ticks()).isEqualTo(numbers("7", "8"));
        assertThat(Axis.of(numbers("1200", "48000")).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(numbers("0", "10000", "20000", "30000", "40000", "50000"));
    }

    /** Four quarters have 100 pixels each; ticks run from 0 to 10, so that a unit is 10 pixels. */
    @Test
    void putsEachFigureInTheMiddleOfItsQuarterAndAtItsHeight() {
        XmrDrawing drawing =
                drawing(
                        List.of(FIRST, FIRST.plus(1), FIRST.plus(2), FIRST.plus(3)),
                        "0",
                        "10",
                        "4",
                        "5");

        assertThat(drawing.marks())
                .extracting(mark -> mark.at().toString())
                .containsExactly("106,116", "206,16", "306,76", "406,66");
        assertThat(drawing.lines()).containsExactly("106,116 206,16 306,76 406,66");
        assertThat(drawing.rows()).first().isEqualTo(new Row("116", "0"));
        assertThat(drawing.rows()).last().isEqualTo(new Row("16", "10"));
    }

    @Test
    void keepsTheRoomOfAQuarterWithoutAFigureAndBreaksTheLine() {
        XmrDrawing drawing = drawing(List.of(FIRST, FIRST.plus(1), FIRST.plus(3)), "0", "10", "5");

        assertThat(drawing.marks())
                .extracting(mark -> mark.at().toString())
                .containsExactly("106,116", "206,16", "406,66");
        assertThat(drawing.lines()).containsExactly("106,116 206,16");
    }

    @Test
    void drawsTheTargetAcross() {
        List<Quarter> quarters = List.of(FIRST, FIRST.plus(1));
        XmrDrawing drawing =
                XmrDrawing.of(
                        quarters,
                        chart("0", "10"),
                        new Goal.Threshold(new BigDecimal("5")),
                        WIDTH,
                        HEIGHT);

        assertThat(drawing.goals()).containsExactly(new Row("66", "5"));
    }

    /** Eleven figures on one side of the mean that the last one pulls down are a shift. */
    @Test
    void tellsConcernAndImprovementFromChanceByTheirShapes() {
        XmrDrawing steady = drawing(quarters(12), alternating(12));
        String[] figures = alternating(12);
        figures[11] = "1";
        XmrDrawing fallen = drawing(quarters(12), figures);

        assertThat(steady.marks()).extracting(Mark::style).containsOnly("mark common_cause");
        assertThat(steady.marks().getFirst().shape()).contains("a4,4");
        assertThat(fallen.marks().getLast().style()).isEqualTo("mark concern");
        assertThat(fallen.marks().getLast().shape()).contains("h10 v10 h-10");
        assertThat(fallen.marks().getFirst().style()).isEqualTo("mark improvement");
        assertThat(fallen.marks().getFirst().shape()).contains("l7,7 l-7,7");
    }

    private static List<Quarter> quarters(int count) {
        return IntStream.range(0, count).mapToObj(FIRST::plus).toList();
    }

    private static String[] alternating(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0 ? "10" : "11")
                .toArray(String[]::new);
    }

    private static XmrDrawing drawing(List<Quarter> quarters, String... figures) {
        return XmrDrawing.of(quarters, chart(figures), null, WIDTH, HEIGHT);
    }

    private static ControlChart chart(String... figures) {
        List<Point> points = new ArrayList<>();
        numbers(figures).forEach(each -> points.add(new Point(each, false, false)));
        return ControlChart.of(points, 0, Profile.MDC2023, Direction.HIGHER, null);
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toList();
    }
}

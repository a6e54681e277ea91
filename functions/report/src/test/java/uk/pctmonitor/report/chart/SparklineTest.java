package uk.pctmonitor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.report.chart.Drawn.aimed;
import static uk.pctmonitor.report.chart.Drawn.series;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 120 by 28 pixels, 7 of them free above and below: 14 from the lowest number to the highest. */
@DisplayName("A sparkline")
final class SparklineTest {

    /** Four quarters of 30 pixels; from 0 to 10 a unit is 1.4 pixels. */
    @Test
    void showsTheSeriesWithTheNewestFigureMarked() {
        Sparkline drawn = Sparkline.of(series("0", "10", "4", "5"));

        assertThat(drawn.lines()).containsExactly("15,21 45,7 75,15.4 105,14");
        assertThat(drawn.last()).startsWith("M105,14");
        assertThat(drawn.style()).isEqualTo("no-limits");
        assertThat(drawn.goals()).isEmpty();
    }

    @Test
    void makesRoomForTheTarget() {
        Sparkline drawn = Sparkline.of(aimed(series("0", "5"), "10", "10"));

        assertThat(drawn.lines()).containsExactly("30,21 90,14");
        assertThat(drawn.goals()).containsExactly(new GoalLine("0", "120", "7"));
    }

    @Test
    void showsALoneFigureInTheMiddle() {
        Sparkline drawn = Sparkline.of(series("7"));

        assertThat(drawn.lines()).isEmpty();
        assertThat(drawn.lone()).isEqualTo("M60,14h.1");
    }

    @Test
    void breaksWhereThereIsNoFigureAndEndsBeforeTheNewestQuarterWithoutOne() {
        Sparkline drawn = Sparkline.of(series("0", "10", null, "10", "10", null));

        assertThat(drawn.lines()).containsExactly("10,21 30,7", "70,7 90,7");
        assertThat(drawn.last()).startsWith("M90,7");
    }
}

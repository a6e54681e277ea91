package uk.pctmonitor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.report.chart.PlanTimeline.Mark;
import uk.pctmonitor.report.chart.PlanTimeline.Tick;
import uk.pctmonitor.report.chart.PlanTimeline.Upright;

/**
 * From five days before Monday 6 January 2014 to five days after 21 November 2015 there are 694
 * days, as many as there are pixels between the margins of 52 and 14: day n of the plan lies at 57
 * + n.
 */
class PlanTimelineTest {

    private static final LocalDate BEGUN = LocalDate.of(2014, 1, 6);
    private static final LocalDate END = BEGUN.plusDays(684);

    private static PlanTimeline drawn(LocalDate now, Strand... strands) {
        return PlanTimeline.of(BEGUN, List.of(strands), now, "today", END);
    }

    private static Strand due(int day) {
        return new Strand("1", new TreeMap<>(Map.of(Sign.DUE, BEGUN.plusDays(day))), null);
    }

    @Test
    void everyDayHasTheSameRoom() {
        assertThat(END).isEqualTo(LocalDate.of(2015, 11, 21));
        assertThat(drawn(BEGUN, due(100)).rows().getFirst().marks())
                .containsExactly(new Mark("due", "M157,61m-6,0 l6,-6 l6,6 l-6,6 z"));
        assertThat(drawn(BEGUN, due(300)).rows().getFirst().marks())
                .containsExactly(new Mark("due", "M357,61m-6,0 l6,-6 l6,6 l-6,6 z"));
    }

    @Test
    void quartersBeginWhereTheyDo() {
        // 1 April 2014 is day 85, 1 July 176, 1 October 268, 1 January 2015 360, 1 April 450,
        // 1 July 541, 1 October 633; the last name would not fit before the edge at 760.
        assertThat(drawn(BEGUN, due(100)).quarters())
                .containsExactly(
                        new Tick("142", "Q1 2014/15"),
                        new Tick("233", "Q2 2014/15"),
                        new Tick("325", "Q3 2014/15"),
                        new Tick("417", "Q4 2014/15"),
                        new Tick("507", "Q1 2015/16"),
                        new Tick("598", "Q2 2015/16"),
                        new Tick("690", ""));
    }

    @Test
    void wordsOfUprightLinesStandWhereThereIsRoom() {
        PlanTimeline drawn = drawn(BEGUN.plusDays(100), due(100));

        assertThat(drawn.now()).isEqualTo(new Upright("157", "start", "today"));
        assertThat(drawn.end())
                .isEqualTo(new Upright("741", "end", "time to be fit for purpose ends"));
    }

    @Test
    void latenessIsALineToTheDayOnWhichItWasDone() {
        Strand late =
                new Strand(
                        "2.1",
                        new TreeMap<>(
                                Map.of(
                                        Sign.DUE,
                                        BEGUN.plusDays(10),
                                        Sign.DONE_LATE,
                                        BEGUN.plusDays(60))),
                        new Strand.Stretch(BEGUN.plusDays(10), BEGUN.plusDays(60)));

        PlanTimeline.Row row = drawn(BEGUN, due(1), late).rows().getLast();

        assertThat(row.label()).isEqualTo("2.1");
        assertThat(row.y()).isEqualTo("87");
        assertThat(row.from()).isEqualTo("67");
        assertThat(row.to()).isEqualTo("117");
        assertThat(row.marks()).extracting(Mark::style).containsExactly("due", "done-late");
        assertThat(drawn(BEGUN, due(1)).rows().getFirst().from()).isEmpty();
    }

    @Test
    void whatIsLaterThanTheEndMakesItLonger() {
        // Ten days more: 704 in 694 pixels, the end at 52 + 694 * 689 / 704.
        PlanTimeline drawn = drawn(END.plusDays(10), due(1));

        assertThat(drawn.now().x()).isEqualTo("741.1");
        assertThat(drawn.end().x()).isEqualTo("731.2");
    }

    @Test
    void noTwoShapesAreAlikeInOutlineAndFilling() {
        // A review and a thing done are both round; the one is hollow and the other filled.
        assertThat(List.of(Sign.values()).stream().map(Sign::sample).distinct()).hasSize(6);
        assertThat(Sign.REVIEWED.sample()).isEqualTo(Sign.DONE.sample());
        assertThat(List.of(Sign.values()).stream().map(Sign::style).distinct()).hasSize(7);
    }
}

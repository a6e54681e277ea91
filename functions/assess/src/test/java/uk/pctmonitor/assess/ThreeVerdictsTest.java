package uk.pctmonitor.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.assess.World.BATH;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RunRate;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Variation;
import uk.pctmonitor.store.alerts.Assessments;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.returns.HistoryMark;
import uk.pctmonitor.store.returns.Returns;

/** What assessing keeps and tells beside how a figure stands now. */
class ThreeVerdictsTest {

    private static final Quarter FIRST = Quarter.of(2013, 1);

    private final World world = new World();

    @Test
    void anAlertTellsWhereTheYearWillEndAndWhetherItIsMoreThanChance() {
        sixQuarters();

        Outlook outlook = Objects.requireNonNull(last().outlook());

        // 92.7 % and 89 % of 500 each are 90.85 % so far; 95 % of 2,000 are 1,900, which leaves
        // 991.5 of 1,000.
        assertThat(outlook.ending().rag()).isEqualTo(Rag.AMBER);
        assertThat(outlook.ending().runRate())
                .isEqualTo(new RunRate(RunRate.Kind.AT_LEAST, new BigDecimal("99.15"), null, 2));
        assertThat(outlook.ending().best()).isEqualByComparingTo("92.7");
        assertThat(outlook.behaviour().variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(outlook.behaviour().assurance()).isEqualTo(Assurance.HIT_AND_MISS);
        assertThat(outlook.steadiness().worse()).isEqualTo(3);
    }

    @Test
    void whatIsKeptIsWhatWorkingItOutAgainGives() {
        sixQuarters();

        assertThat(world.faults()).isEmpty();
    }

    @Test
    void aCorrectedPastQuarterHasTheNewestAssessedAnewBesideWhatWasKept() {
        sixQuarters();
        Quarter newest = FIRST.plus(5);
        List<StoredAssessment> before = kept(newest);

        // With 99.9 % in the first quarter of the year there is less left to do.
        world.on("2014-11-20").accept("w2", BATH, FIRST.plus(4), "DTAP=96 MMR=99.9").assess();

        assertThat(before).hasSize(1);
        assertThat(kept(newest)).hasSize(2).containsAll(before);
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void doneAgainAfterACorrectionNothingIsWritten() {
        sixQuarters();
        world.on("2014-11-20").accept("w2", BATH, FIRST.plus(4), "DTAP=96 MMR=99.9").assess();
        List<Item> before = world.written();

        world.ask("again", List.of(BATH), FIRST, FIRST.plus(4), FIRST.plus(5)).assess();

        assertThat(world.written()).isEqualTo(before);
    }

    @Test
    void theOrderInWhichReturnsArriveLeavesTheSameVerdictsOnTheNewest() {
        World other = new World();
        sixQuarters();
        for (int quarter : new int[] {5, 2, 0, 4, 1, 3}) {
            other.on("2014-11-12")
                    .accept("r" + quarter, BATH, FIRST.plus(quarter), figures(quarter))
                    .assess();
        }

        assertThat(newestVerdicts(other)).hasSize(1).isEqualTo(newestVerdicts(world));
    }

    private void sixQuarters() {
        String[] days = {
            "2013-08-01", "2013-11-01", "2014-02-01", "2014-05-01", "2014-08-01", "2014-11-12"
        };
        for (int quarter = 0; quarter < days.length; quarter++) {
            world.on(days[quarter])
                    .accept("r" + quarter, BATH, FIRST.plus(quarter), figures(quarter))
                    .assess();
        }
    }

    private static String figures(int quarter) {
        return "DTAP=96 MMR=" + List.of("92.2", "91.4", "92.6", "90.1", "92.7", "89").get(quarter);
    }

    private Transition last() {
        return world.transitions(BATH).getLast();
    }

    private List<StoredAssessment> kept(Quarter quarter) {
        return new Assessments(world.table).of(BATH, Rules.COVER, quarter);
    }

    /** Those that rest on the returns as they are at the end. */
    private static List<StoredAssessment> newestVerdicts(World world) {
        Quarter newest = FIRST.plus(5);
        String mark =
                HistoryMark.before(
                        newest,
                        Returns.current(new Returns(world.table).history(BATH, Rules.COVER)));
        return new Assessments(world.table)
                .of(BATH, Rules.COVER, newest).stream()
                        .filter(each -> each.history().equals(mark))
                        .toList();
    }
}

package uk.pctmonitor.report.page.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.chart.Sign;
import uk.pctmonitor.report.chart.Strand;
import uk.pctmonitor.report.chart.Strand.Stretch;

class StrandsTest {

    private static final LocalDate DUE = LocalDate.of(2015, 3, 31);
    private static final LocalDate BEFORE = LocalDate.of(2015, 3, 20);
    private static final LocalDate AFTER = LocalDate.of(2015, 4, 14);

    private static Strand of(When when, @Nullable Progress progress, LocalDate today) {
        return PlanRows.strand(when, progress, today, new TreeMap<>());
    }

    private static Progress done(LocalDate day) {
        return new Progress(100, day, day, "Minutes", null, null, "", "", day);
    }

    @Test
    void somethingToBeDoneIsDueUntilItsDay() {
        assertThat(of(new When.By(DUE), null, DUE))
                .isEqualTo(new Strand("1", new TreeMap<>(Map.of(Sign.DUE, DUE)), null));
    }

    @Test
    void fromTheNextDayOnItIsOverdueAndLaterEveryDay() {
        assertThat(of(new When.By(DUE), null, AFTER))
                .isEqualTo(
                        new Strand(
                                "1",
                                new TreeMap<>(Map.of(Sign.OVERDUE, DUE)),
                                new Stretch(DUE, AFTER)));
    }

    @Test
    void doneOnTheDayIsInTime() {
        Strand strand = of(new When.By(DUE), done(DUE), AFTER);

        assertThat(strand.signs()).isEqualTo(Map.of(Sign.DUE, DUE, Sign.DONE, DUE));
        assertThat(strand.late()).isNull();
    }

    @Test
    void doneAfterTheDayIsLateByTheDaysBetween() {
        Strand strand = of(new When.By(DUE), done(AFTER), AFTER.plusDays(100));

        assertThat(strand.signs()).isEqualTo(Map.of(Sign.DUE, DUE, Sign.DONE_LATE, AFTER));
        assertThat(strand.late()).isEqualTo(new Stretch(DUE, AFTER));
    }

    @Test
    void somethingToBeStartedHasAMonthForIt() {
        When from = new When.From(LocalDate.of(2015, 3, 1));
        LocalDate latest = LocalDate.of(2015, 4, 1);

        assertThat(of(from, null, latest).signs()).isEqualTo(Map.of(Sign.DUE, latest));
        assertThat(of(from, null, AFTER).signs()).isEqualTo(Map.of(Sign.OVERDUE, latest));
        Progress started = new Progress(20, BEFORE, null, "", null, null, "", "", BEFORE);
        assertThat(of(from, started, AFTER).signs()).isEqualTo(Map.of(Sign.STARTED, BEFORE));
    }

    @Test
    void somethingReviewedIsDueAgain() {
        When ongoing = new When.Ongoing(LocalDate.of(2015, 2, 1), 3);
        LocalDate day = LocalDate.of(2015, 2, 3);
        Progress reviewed = new Progress(0, null, null, "", day, Rag.AMBER, "", "", day);

        assertThat(of(ongoing, reviewed, AFTER).signs())
                .isEqualTo(Map.of(Sign.REVIEWED, day, Sign.DUE, LocalDate.of(2015, 5, 3)));
    }

    @Test
    void aDayThatWasMovedIsShownToo() {
        Strand strand =
                PlanRows.strand(new When.By(DUE), null, BEFORE, new TreeMap<>(Map.of("1", BEFORE)));

        assertThat(strand.signs()).isEqualTo(Map.of(Sign.PROMISED, BEFORE, Sign.DUE, DUE));
    }

    @Test
    void ofAPlanThatHasEndedNothingIsDueAnyMore() {
        When ongoing = new When.Ongoing(LocalDate.of(2015, 2, 1), 3);
        LocalDate day = LocalDate.of(2015, 2, 3);
        Progress reviewed = new Progress(0, null, null, "", day, Rag.GREEN, "", "", day);

        List<Strand> ended = PlanRows.ended(ongoing, reviewed, AFTER);

        assertThat(ended.getFirst().signs()).isEqualTo(Map.of(Sign.REVIEWED, day));
    }
}

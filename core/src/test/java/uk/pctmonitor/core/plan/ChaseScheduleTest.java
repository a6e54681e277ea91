package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChaseScheduleTest {

    private static final ChaseSchedule SCHEDULE =
            new ChaseSchedule(ChasePolicy.DEFAULT, England.DAYS);

    /** Of 2010/11 Q4 (rules.md 4.10): a Tuesday. */
    private static final LocalDate DEADLINE = LocalDate.of(2011, 4, 19);

    /**
     * Five working days before is Tuesday 12 April. After it the working days are 20, 21, 26, 27,
     * 28 April, 3, 4, 5, 6, 9, 10, 11, 12 May: the first is the 20th, the third the 26th, the
     * eighth (3 + 5) 5 May, the tenth 9 May, the thirteenth 12 May.
     */
    @Test
    void tellsOnTheDaysOfTheRule() {
        List<String> told = new ArrayList<>();
        LocalDate upTo = null;
        for (LocalDate day = LocalDate.of(2011, 4, 1);
                day.isBefore(LocalDate.of(2011, 5, 13));
                day = day.plusDays(1)) {
            ChaseSchedule.Day brings = SCHEDULE.on(DEADLINE, upTo, day);
            if (brings.isTold()) {
                upTo = day;
                told.add(day + words(brings));
            }
        }

        assertThat(told)
                .containsExactly(
                        "2011-04-12 in 5",
                        "2011-04-19 today",
                        "2011-04-20 late 1",
                        "2011-04-26 late 3 copied",
                        "2011-05-05 late 8 copied",
                        "2011-05-09 director",
                        "2011-05-12 late 13 copied");
    }

    @Test
    void saysHowManyWorkingDaysAreLeftWhenADayWasMissed() {
        assertThat(SCHEDULE.on(DEADLINE, null, LocalDate.of(2011, 4, 14)).submitter())
                .isEqualTo(new Chase.Coming(LocalDate.of(2011, 4, 12), 3));
    }

    @Test
    void tellsOnlyTheLatestStepOfThoseMissed() {
        assertThat(SCHEDULE.on(DEADLINE, LocalDate.of(2011, 4, 12), LocalDate.of(2011, 5, 10)))
                .isEqualTo(
                        new ChaseSchedule.Day(
                                new Chase.Overdue(LocalDate.of(2011, 5, 5), 11, true),
                                new Escalation.ToDirector(LocalDate.of(2011, 5, 9))));
    }

    @Test
    void isQuietUntilTheFirstStep() {
        assertThat(SCHEDULE.on(DEADLINE, null, LocalDate.of(2011, 4, 11)).submitter())
                .isEqualTo(new Chase.Quiet(LocalDate.of(2011, 4, 12)));
    }

    @Test
    void isQuietOnTheDeadlineOnceItHasBeenTold() {
        assertThat(SCHEDULE.on(DEADLINE, DEADLINE, DEADLINE).submitter())
                .isEqualTo(new Chase.Quiet(LocalDate.of(2011, 4, 20)));
    }

    private static String words(ChaseSchedule.Day brings) {
        String submitter =
                switch (brings.submitter()) {
                    case Chase.Quiet _ -> "";
                    case Chase.Coming(_, int days) -> " in " + days;
                    case Chase.DueToday _ -> " today";
                    case Chase.Overdue(_, int days, boolean copied) ->
                            " late " + days + (copied ? " copied" : "");
                };
        return submitter + (brings.escalation().isTold() ? " director" : "");
    }
}

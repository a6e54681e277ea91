package uk.pctmonitor.core.plan.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanFinding.Standing;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.rating.Rag;

class UrgencyTest {

    private static final LocalDate DAY = LocalDate.of(2014, 10, 31);
    private static final PlanFinding RED =
            PlanFinding.failing("MMR2", Rag.RED, Quarter.of(2014, 2));
    private static final PlanText TEXT =
            new PlanText("Measles", "5FL", "lead", "5FL", List.of(), null, List.of());
    private static final Progress HALF = new Progress(50, DAY, null, "", null, null, "", "", DAY);

    @ParameterizedTest
    @MethodSource
    void whatAsksForADecisionComesFirst(PlanEvent event) {
        assertThat(Urgency.of(event)).isEqualTo(Urgency.ASKS_FOR_A_DECISION);
    }

    static Stream<PlanEvent> whatAsksForADecisionComesFirst() {
        return Stream.of(
                new PlanEvent.Submitted(),
                new PlanEvent.RevisionProposed(TEXT),
                new PlanEvent.ExitSeen());
    }

    @ParameterizedTest
    @MethodSource
    void thenWhatAsksForAPlan(PlanEvent event) {
        assertThat(Urgency.of(event)).isEqualTo(Urgency.ASKS_FOR_A_PLAN);
    }

    static Stream<PlanEvent> thenWhatAsksForAPlan() {
        return Stream.of(
                new PlanEvent.Required(null, List.of(RED), DAY),
                new PlanEvent.FindingAdded(RED, DAY),
                new PlanEvent.FindingWorsened("MMR2", DAY),
                new PlanEvent.Returned("no owner"));
    }

    @Test
    void thenWhatStopsAPlanOrEndsIt() {
        assertThat(Urgency.of(new PlanEvent.Objected("too late"))).isEqualTo(Urgency.STOPS);
        assertThat(Urgency.of(new PlanEvent.ExitRefused("wait"))).isEqualTo(Urgency.STOPS);
        assertThat(Urgency.of(new PlanEvent.Closed())).isEqualTo(Urgency.ENDS);
        assertThat(Urgency.of(new PlanEvent.Superseded("merged", null))).isEqualTo(Urgency.ENDS);
    }

    @ParameterizedTest
    @MethodSource
    void lastWhatOnlyGoesOn(PlanEvent event) {
        assertThat(Urgency.of(event)).isEqualTo(Urgency.GOES_ON);
    }

    static Stream<PlanEvent> lastWhatOnlyGoesOn() {
        return Stream.of(
                new PlanEvent.FindingSettled("MMR2", Standing.WITHDRAWN, null),
                new PlanEvent.Drafted(TEXT),
                new PlanEvent.Signed(),
                new PlanEvent.Withdrawn(),
                new PlanEvent.Agreed(),
                new PlanEvent.Started(),
                new PlanEvent.Progressed("1", HALF));
    }
}

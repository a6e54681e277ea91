package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {

    private static final PlanId ID = new PlanId(PlanType.RECOVERY, "5FL", 1);
    private static final PlanEvent BEGUN =
            new PlanEvent.Required(null, List.of(), LocalDate.of(2014, 11, 14));

    @Test
    void addsUpToThePlanAsItStands() {
        PlanStory story =
                PlanStory.delivered()
                        .does(
                                PlanStory.WRITER,
                                new PlanAct.Advance("2", PlanStory.DAY, 30, "two clinics"));

        assertThat(PlanHistory.replay(ID, story.entries())).isEqualTo(story.plan());
        assertThat(story.plan().events()).isEqualTo(story.entries().size());
    }

    @Test
    void beginsWithWhatRequiresThePlan() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PlanHistory.replay(ID, List.of(entry(1, new PlanEvent.Submitted()))))
                .withMessage("RP-5FL-1 does not begin with what requires it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanHistory.replay(ID, List.of()))
                .withMessage("RP-5FL-1 has no events");
    }

    @Test
    void beginsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanHistory.replay(ID, List.of(entry(1, BEGUN), entry(2, BEGUN))))
                .withMessage("RP-5FL-1 began twice");
    }

    @Test
    void hasNoGaps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PlanHistory.replay(
                                ID, List.of(entry(1, BEGUN), entry(3, new PlanEvent.Submitted()))))
                .withMessage("RP-5FL-1 lacks the event before 3");
    }

    private static PlanEntry entry(int number, PlanEvent event) {
        return new PlanEntry(number, PlanStory.DAY, PlanStory.WRITER, event);
    }
}

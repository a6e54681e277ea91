package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.plan.PlanStory.WRITER;
import static uk.pctmonitor.core.plan.PlanStory.by;
import static uk.pctmonitor.core.plan.PlanStory.required;
import static uk.pctmonitor.core.plan.PlanStory.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.rating.Rag;

/** Findings and actions are looked at from both sides (S4.24). */
class FindingsTest {

    @Test
    void areAllUnansweredBeforeAnythingIsWritten() {
        assertThat(Findings.of(required().plan()).unanswered())
                .extracting(PlanFinding::subject)
                .containsExactly("MMR1", "MMR2");
    }

    @Test
    void areUnansweredWhenNoActionNamesThem() {
        Findings findings = Findings.of(required().does(WRITER, new PlanAct.Draft(text())).plan());

        // Every action of the text answers MMR1.
        assertThat(findings.unanswered()).extracting(PlanFinding::subject).containsExactly("MMR2");
        assertThat(findings.unfounded()).isEmpty();
        assertThat(findings.isSound()).isFalse();
    }

    @Test
    void needNoAnswerOnceTheyAreSettled() {
        PlanStory story =
                required()
                        .does(WRITER, new PlanAct.Draft(text()))
                        .shows(PlanStory.figure("MMR2", Rag.GREEN, null, "GAGG"));

        assertThat(Findings.of(story.plan()).isSound()).isTrue();
    }

    @Test
    void areMissedByActionsThatNameNone() {
        Findings findings =
                Findings.of(
                        required().plan(),
                        text(
                                action("2", Purpose.MITIGATE_RISK),
                                action("3", Purpose.SUPPORT),
                                action("1.2", Purpose.ADDRESS_FAILURE)));

        // 3 is a step on the way, and 1.2 an item of an action that names one.
        assertThat(findings.unfounded()).extracting(Milestone::number).containsExactly("2");
    }

    @Test
    void areToldFromNamesThatLeadNowhere() {
        Findings findings =
                Findings.of(
                        required().plan(),
                        text(action("2", Purpose.MITIGATE_RISK, "MMR2", "MENC")));

        assertThat(findings.unknown()).containsExactly(new Findings.Stray("2", "MENC"));
        assertThat(findings.unanswered()).isEmpty();
    }

    private static Milestone action(String number, Purpose purpose, String... findings) {
        return new Milestone(
                number,
                "Do " + number,
                purpose,
                List.of(findings),
                by(2014, 12, 1),
                Owner.role("5FL", "lead"),
                "uptake",
                "",
                true);
    }
}

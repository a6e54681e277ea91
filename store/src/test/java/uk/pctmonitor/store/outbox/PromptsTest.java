package uk.pctmonitor.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.plan.prompt.Audience;
import uk.pctmonitor.core.plan.prompt.Audience.Part;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.core.rating.category.Category;

class PromptsTest {

    private static final Instant NOW = Instant.parse("2011-04-01T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2011, 4, 1);
    private static final Audience MANAGER =
            new Audience(Part.COPIED, Owner.role("Q39", "performance manager"));
    private static final Audience PERSON =
            new Audience(Part.OWNER, Owner.person("5FL", "5FL-0a1b2c3d"));

    @Test
    void areReadBackAsTheyWereWritten() {
        List<Prompt> prompts =
                List.of(
                        new Prompt.OfDuty(
                                PERSON,
                                new PlanId(PlanType.RECOVERY, "5FL", 1),
                                "COMPLETE 2.1",
                                DAY,
                                List.of(MANAGER)),
                        new Prompt.OfReturns(MANAGER, "phe", "cover", Quarter.of(2010, 4), DAY),
                        new Prompt.OfStage(
                                MANAGER,
                                "5FL",
                                Category.QUALITY,
                                Stage.RECOVERY,
                                Stage.FORMAL_RECOVERY,
                                "red in 2 quarters running"),
                        new Prompt.OfWeek(MANAGER, DAY));

        Fact fact = Fact.of(OutboxItems.prompts("Q39", NOW, "RP-5FL-1-told-1", prompts));

        assertThat(fact)
                .isInstanceOfSatisfying(
                        Fact.Prompts.class, it -> assertThat(it.prompts()).isEqualTo(prompts));
        assertThat(fact.addressee()).isEqualTo("Q39");
        assertThat(fact.created()).isEqualTo(NOW);
    }

    @Test
    void areNeverNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutboxItems.prompts("Q39", NOW, "id", List.of()));
    }
}

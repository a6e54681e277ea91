package uk.pctmonitor.store.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.LadderPosition;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanHistory;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.plan.prompt.Audience;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.outbox.OutboxHistory;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.plans.Histories;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MemoryTable;

/** The quality of 5FL Bath, as it stands by now on the ladder and as it stood on 1 March 2015. */
class KnownRungsTest {

    private static final String BATH = Histories.BATH;
    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);
    private static final LocalDate BEFORE = LocalDate.of(2015, 2, 2);
    private static final LocalDate AFTER = LocalDate.of(2015, 4, 7);
    private static final LocalDate LATEST = LocalDate.of(2015, 6, 1);

    private final MemoryTable table = new MemoryTable();

    private static Item now(Stage stage, LocalDate since) {
        return new Rungs(
                        BATH,
                        4,
                        Map.of(Category.QUALITY, new LadderPosition(stage, since, "now")),
                        new TreeMap<>(),
                        new TreeSet<>())
                .item(4, null);
    }

    private void told(LocalDate on, Category category, Stage from, Stage to) {
        Prompt move =
                new Prompt.OfStage(
                        new Audience(Audience.Part.OWNER, Owner.role(BATH, "plan lead")),
                        BATH,
                        category,
                        from,
                        to,
                        "told on " + on);
        table.putAll(
                List.of(
                        OutboxItems.prompts(
                                BATH,
                                on.atTime(9, 0).atZone(London.ZONE).toInstant(),
                                "ladder-" + category + on,
                                List.of(move))));
    }

    /** What is known of the day, with or without an open plan of the category. */
    private Optional<LadderPosition> then(Item now, Plan... open) {
        return new KnownRungs(DAY, List.of(open))
                .item(now, OutboxHistory.of(table, BATH))
                .map(item ->
                        Optional.ofNullable(Rungs.of(item).positions().get(Category.QUALITY))
                                .orElseThrow());
    }

    private static Plan plan() {
        return PlanHistory.replay(
                Histories.PLAN, Histories.entries(Histories.LEAD, List.of(Histories.required())));
    }

    @Test
    void whatHasNotMovedSinceIsAsItWas() {
        assertThat(KnownRungs.isAsItWas(now(Stage.WATCH, DAY), DAY)).isTrue();
        assertThat(KnownRungs.isAsItWas(now(Stage.WATCH, DAY.plusDays(1)), DAY)).isFalse();
    }

    @Test
    void formalRecoveryThatWasLeftUpwardsIsKnownFromWhatWasTold() {
        told(BEFORE, Category.QUALITY, Stage.RECOVERY, Stage.FORMAL_RECOVERY);
        told(AFTER, Category.QUALITY, Stage.FORMAL_RECOVERY, Stage.INTERVENTION);

        assertThat(then(now(Stage.INTERVENTION, AFTER)))
                .contains(new LadderPosition(Stage.FORMAL_RECOVERY, BEFORE, "told on 2015-02-02"));
    }

    @Test
    void formalRecoveryThatWasLeftDownwardsIsKnownHoweverOftenItMovedSince() {
        told(BEFORE, Category.QUALITY, Stage.WATCH, Stage.FORMAL_RECOVERY);
        told(AFTER, Category.QUALITY, Stage.FORMAL_RECOVERY, Stage.RECOVERY);

        assertThat(then(now(Stage.STEADY, LATEST)))
                .contains(new LadderPosition(Stage.FORMAL_RECOVERY, BEFORE, "told on 2015-02-02"));
    }

    @Test
    void aMoveOnTheDayItselfCounts() {
        told(DAY, Category.QUALITY, Stage.RECOVERY, Stage.FORMAL_RECOVERY);
        told(AFTER, Category.QUALITY, Stage.FORMAL_RECOVERY, Stage.INTERVENTION);

        assertThat(then(now(Stage.INTERVENTION, AFTER)).map(LadderPosition::since)).contains(DAY);
    }

    @Test
    void belowFormalRecoveryAnOpenPlanStandsForRecovery() {
        told(AFTER, Category.QUALITY, Stage.RECOVERY, Stage.FORMAL_RECOVERY);

        assertThat(then(now(Stage.FORMAL_RECOVERY, AFTER), plan()))
                .contains(new LadderPosition(Stage.RECOVERY, Histories.DAY, "amber or red"));
    }

    @Test
    void recoveryThatFormalRecoveryCameDownToIsKnownExactly() {
        told(BEFORE, Category.QUALITY, Stage.FORMAL_RECOVERY, Stage.RECOVERY);
        told(AFTER, Category.QUALITY, Stage.RECOVERY, Stage.FORMAL_RECOVERY);

        assertThat(then(now(Stage.FORMAL_RECOVERY, AFTER), plan()))
                .contains(new LadderPosition(Stage.RECOVERY, BEFORE, "told on 2015-02-02"));
    }

    @Test
    void belowFormalRecoveryNothingIsSaidWithoutAPlan() {
        assertThat(then(now(Stage.RECOVERY, AFTER))).isEmpty();
    }

    @Test
    void movesOfAnotherCategoryTellNothing() {
        told(BEFORE, Category.FINANCE, Stage.RECOVERY, Stage.FORMAL_RECOVERY);
        told(AFTER, Category.FINANCE, Stage.FORMAL_RECOVERY, Stage.INTERVENTION);

        assertThat(then(now(Stage.RECOVERY, LATEST))).isEmpty();
    }
}

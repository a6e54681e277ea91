package uk.pctmonitor.store.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.LadderPosition;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.reminders.Told.Step;

class ToldTest {

    private static final PlanId PLAN = new PlanId(PlanType.RECOVERY, "5FL", 1);
    private static final LocalDate DUE = LocalDate.of(2011, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2011, 3, 17);

    private final MemoryTable table = new MemoryTable();
    private final Key key = Told.ofPlan(PLAN);

    @Nested
    class UpToWhichDayPeopleWereTold {

        @Test
        void isNothingBeforeAnybodyWas() {
            assertThat(Told.read(table, key).upTo("COMPLETE 1", DUE)).isNull();
        }

        @Test
        void isReadBackAsItWasKept() {
            assertThat(keep(Told.read(table, key))).isInstanceOf(Outcome.Committed.class);

            assertThat(Told.read(table, key).upTo("COMPLETE 1", DUE)).isEqualTo(DAY);
            assertThat(Told.readAll(table, List.of(key))).containsOnlyKeys(key);
        }

        @Test
        void isNothingForTheSameThingDueOnAnotherDay() {
            assertThat(keep(Told.read(table, key))).isInstanceOf(Outcome.Committed.class);

            assertThat(Told.read(table, key).upTo("COMPLETE 1", DUE.plusDays(1))).isNull();
        }

        @Test
        void isKeptByOneOfTwoThatReadTheSame() {
            Told one = Told.read(table, key);
            Told other = Told.read(table, key);

            assertThat(keep(one)).isInstanceOf(Outcome.Committed.class);
            assertThat(keep(other)).isInstanceOf(Outcome.Refused.class);
        }

        private Outcome keep(Told told) {
            return table.transact(
                    List.of(
                            told.replacedBy(
                                    new TreeMap<>(Map.of("COMPLETE 1", new Step(DUE, DAY))))));
        }
    }

    @Nested
    class TheLadder {

        private final Rungs rungs =
                new Rungs(
                        "5FL",
                        0,
                        Map.of(
                                Category.QUALITY,
                                new LadderPosition(Stage.FORMAL_RECOVERY, DAY, "red again")),
                        new TreeMap<>(Map.of("IMM-MMR2-5Y", Quarter.of(2010, 3))),
                        new TreeSet<>(List.of(PLAN)));

        @Test
        void isReadBackAsItWasKeptAndFoundUnderItsSha() {
            assertThat(table.transact(List.of(rungs.replace("Q39"))))
                    .isInstanceOf(Outcome.Committed.class);

            Rungs read = Rungs.readAll(table, new TreeSet<>(List.of("5FL"))).get("5FL");
            assertThat(read)
                    .isEqualTo(
                            new Rungs(
                                    "5FL", 1, rungs.positions(), rungs.redSince(), rungs.plans()));
            assertThat(Rungs.climbing(table, "Q39")).containsExactly("5FL");
        }

        @Test
        void isFoundNoMoreOnceEverythingIsSteady() {
            Rungs steady =
                    new Rungs(
                            "5FL",
                            0,
                            Map.of(Category.QUALITY, LadderPosition.steady(DAY)),
                            new TreeMap<>(),
                            new TreeSet<>());

            assertThat(table.transact(List.of(steady.replace("Q39"))))
                    .isInstanceOf(Outcome.Committed.class);
            assertThat(Rungs.climbing(table, "Q39")).isEmpty();
        }

        @Test
        void isRecoveryWhereNothingWasSaidYet() {
            assertThat(rungs.stage(Category.QUALITY)).isEqualTo(Stage.FORMAL_RECOVERY);
            assertThat(rungs.stage(Category.FINANCE)).isEqualTo(Stage.RECOVERY);
            assertThat(rungs.stage(null)).isEqualTo(Stage.RECOVERY);
        }

        @Test
        void isKeptByOneOfTwoThatReadTheSame() {
            assertThat(table.transact(List.of(rungs.replace("Q39"))))
                    .isInstanceOf(Outcome.Committed.class);
            assertThat(table.transact(List.of(rungs.replace("Q39"))))
                    .isInstanceOf(Outcome.Refused.class);
        }
    }
}

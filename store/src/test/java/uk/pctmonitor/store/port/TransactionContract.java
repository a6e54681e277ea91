package uk.pctmonitor.store.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine promises of a transaction: all or nothing, and why nothing. */
public abstract class TransactionContract {

    private static final Key LEDGER = new Key("FILE#inbox/a.csv", "V#1");
    private static final Item PROCESSING = item("FILE#inbox/a.csv", "V#1", 1);
    private static final Item ACCEPTED = PROCESSING.with("status", Value.of("ACCEPTED"));
    private static final Item WORK = item("WORK", "s#001", 1);
    private static final Condition MINE = Condition.equal("attempt", Value.of(1));
    private static final Condition NOT_MINE = Condition.equal("attempt", Value.of(2));

    private MonitorTable table = new MemoryTable();

    /** A table with nothing in it. */
    protected abstract MonitorTable emptyTable();

    @BeforeEach
    void openTable() {
        table = emptyTable();
        table.putAll(List.of(PROCESSING));
    }

    @Nested
    class AllOrNothing {

        @Test
        void doesEveryWrite() {
            Item gone = item("WORK", "old", 1);
            table.putAll(List.of(gone));

            Outcome outcome =
                    table.transact(
                            List.of(
                                    Write.put(ACCEPTED, MINE),
                                    Write.put(WORK, Condition.ABSENT),
                                    Write.delete(gone.key())));

            assertThat(outcome).isEqualTo(Outcome.COMMITTED);
            assertThat(table.get(LEDGER)).contains(ACCEPTED);
            assertThat(table.query("WORK", "")).containsExactly(WORK);
        }

        @Test
        void doesNoWriteWhenOneConditionFails() {
            Outcome outcome =
                    table.transact(
                            List.of(
                                    Write.put(WORK, Condition.ABSENT),
                                    Write.put(ACCEPTED, NOT_MINE),
                                    Write.put(item("OUTBOX#1", "x", 1))));

            assertThat(outcome).isEqualTo(new Outcome.Refused(1, PROCESSING));
            assertThat(table.get(LEDGER)).contains(PROCESSING);
            assertThat(table.query("WORK", "")).isEmpty();
            assertThat(table.query("OUTBOX#1", "")).isEmpty();
        }

        @Test
        void namesTheFirstOfSeveralFailures() {
            Outcome outcome =
                    table.transact(
                            List.of(
                                    Write.put(WORK),
                                    new Write.Check(new Key("none", "none"), MINE),
                                    Write.put(ACCEPTED, NOT_MINE)));

            assertThat(outcome).isEqualTo(new Outcome.Refused(1, null));
        }

        @Test
        void takesAHundredWritesAndNotOneMore() {
            assertThat(table.transact(puts(100))).isEqualTo(Outcome.COMMITTED);
            assertThat(table.query("MANY", "")).hasSize(100);
            assertThatThrownBy(() -> table.transact(puts(101)))
                    .isInstanceOf(InvalidWriteException.class)
                    .hasMessageContaining("101 writes");
        }

        @Test
        void takesNothingAsCommitted() {
            assertThat(table.transact(List.of())).isEqualTo(Outcome.COMMITTED);
        }

        @Test
        void refusesTwoWritesOfOneKey() {
            assertThatThrownBy(() ->
                            table.transact(List.of(Write.put(WORK), Write.delete(WORK.key()))))
                    .isInstanceOf(InvalidWriteException.class);
            assertThat(table.query("WORK", "")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void refusesAnItemOverTheLargestSize(int writes) {
            Item large = WORK.with("text", Value.of("x".repeat(ItemSize.LARGEST)));
            List<Write> all = new ArrayList<>(puts(writes - 1));
            all.add(Write.put(large));

            assertThatThrownBy(() -> table.transact(all))
                    .isInstanceOf(InvalidWriteException.class)
                    .hasMessageContaining("too large");
            assertThat(table.query("MANY", "")).isEmpty();
        }

        @Test
        void indexesWhatItPuts() {
            Item unsent = WORK.indexedAt(new Key("UNSENT", "1"));
            table.transact(List.of(Write.put(unsent, Condition.ABSENT), Write.put(ACCEPTED)));

            assertThat(table.queryIndex("UNSENT", "")).containsExactly(unsent.key());
        }
    }

    /** Each condition alone and beside another write, as engines take different paths. */
    @Nested
    class Conditions {

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void absentHoldsOnlyWhereThereIsNone(boolean alone) {
            assertThat(transact(Write.put(WORK, Condition.ABSENT), alone))
                    .isEqualTo(Outcome.COMMITTED);
            assertThat(transact(Write.put(WORK.with("x", Value.of(1)), Condition.ABSENT), alone))
                    .isEqualTo(new Outcome.Refused(0, WORK));
            assertThat(table.get(WORK.key())).contains(WORK);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void equalsHoldsOnlyForThatValue(boolean alone) {
            assertThat(transact(Write.put(ACCEPTED, NOT_MINE), alone))
                    .isEqualTo(new Outcome.Refused(0, PROCESSING));
            assertThat(transact(Write.put(ACCEPTED, MINE), alone)).isEqualTo(Outcome.COMMITTED);
            assertThat(table.get(LEDGER)).contains(ACCEPTED);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void equalsFailsWithoutAnItemOrWithoutTheAttribute(boolean alone) {
            Condition other = Condition.equal("other", Value.of(1));

            assertThat(transact(Write.put(WORK, MINE), alone))
                    .isEqualTo(new Outcome.Refused(0, null));
            assertThat(transact(Write.put(ACCEPTED, other), alone))
                    .isEqualTo(new Outcome.Refused(0, PROCESSING));
        }

        @Test
        void equalsTellsTextFromNumber() {
            Condition text = Condition.equal("attempt", Value.of("1"));

            assertThat(table.transact(List.of(Write.put(ACCEPTED, text))))
                    .isEqualTo(new Outcome.Refused(0, PROCESSING));
        }

        @Test
        void equalsComparesNumbersByAmount() {
            Condition amount =
                    Condition.equal("attempt", Value.of(new java.math.BigDecimal("1.00")));

            assertThat(table.transact(List.of(Write.put(ACCEPTED, amount))))
                    .isEqualTo(Outcome.COMMITTED);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void deletesOnlyWhileTheConditionHolds(boolean alone) {
            assertThat(transact(new Write.Delete(LEDGER, NOT_MINE), alone))
                    .isEqualTo(new Outcome.Refused(0, PROCESSING));
            assertThat(transact(new Write.Delete(LEDGER, MINE), alone))
                    .isEqualTo(Outcome.COMMITTED);
            assertThat(table.get(LEDGER)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void deletesWhatIsNotThereWithoutComplaint(boolean alone) {
            assertThat(transact(Write.delete(WORK.key()), alone)).isEqualTo(Outcome.COMMITTED);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void checksWithoutWriting(boolean alone) {
            assertThat(transact(new Write.Check(LEDGER, MINE), alone)).isEqualTo(Outcome.COMMITTED);
            assertThat(transact(new Write.Check(LEDGER, NOT_MINE), alone))
                    .isEqualTo(new Outcome.Refused(0, PROCESSING));
            assertThat(transact(new Write.Check(WORK.key(), Condition.ABSENT), alone))
                    .isEqualTo(Outcome.COMMITTED);
            assertThat(transact(new Write.Check(LEDGER, Condition.ALWAYS), alone))
                    .isEqualTo(Outcome.COMMITTED);
            assertThat(table.get(LEDGER)).contains(PROCESSING);
        }

        private Outcome transact(Write write, boolean alone) {
            return table.transact(
                    alone ? List.of(write) : List.of(write, Write.put(item("BESIDE", "it", 1))));
        }
    }

    @Nested
    class Racing {

        @Test
        void exactlyOneOfManyWithTheSameGuardWins() throws Exception {
            List<Callable<Outcome>> racers =
                    IntStream.range(0, 8).mapToObj(TransactionContract.this::racer).toList();

            List<Outcome> outcomes = run(racers);

            assertThat(outcomes.stream().filter(Outcome.COMMITTED::equals)).hasSize(1);
            Item winner = table.get(LEDGER).orElseThrow();
            assertThat(table.query("EVENT", "")).hasSize(1);
            assertThat(outcomes.stream().filter(o -> !o.equals(Outcome.COMMITTED)))
                    .hasSize(7)
                    .allSatisfy(o -> assertThat(o).isEqualTo(new Outcome.Refused(0, winner)));
        }

        @Test
        void noIncrementIsLost() throws Exception {
            List<Callable<Outcome>> racers =
                    IntStream.range(0, 4)
                            .mapToObj(_ -> (Callable<Outcome>) () -> increments(10))
                            .toList();

            run(racers);

            assertThat(table.get(LEDGER).orElseThrow().number("attempt").orElseThrow())
                    .isEqualByComparingTo("41");
        }

        private Outcome increments(int times) {
            Outcome last = Outcome.COMMITTED;
            for (int done = 0; done < times; ) {
                Item now = table.get(LEDGER).orElseThrow();
                long attempt = now.number("attempt").orElseThrow().longValueExact();
                last =
                        table.transact(
                                List.of(
                                        Write.put(
                                                now.with("attempt", Value.of(attempt + 1)),
                                                Condition.equal("attempt", Value.of(attempt)))));
                done += last.equals(Outcome.COMMITTED) ? 1 : 0;
            }
            return last;
        }

        private static List<Outcome> run(List<Callable<Outcome>> racers) throws Exception {
            try (ExecutorService threads = Executors.newFixedThreadPool(racers.size())) {
                List<Outcome> outcomes = new ArrayList<>();
                for (Future<Outcome> future : threads.invokeAll(racers)) {
                    outcomes.add(future.get());
                }
                return outcomes;
            }
        }
    }

    private Callable<Outcome> racer(int number) {
        Item next =
                PROCESSING.with("attempt", Value.of(2)).with("owner", Value.of("racer " + number));
        return () ->
                table.transact(
                        List.of(
                                Write.put(next, MINE),
                                Write.put(item("EVENT", "racer " + number, number))));
    }

    private static List<Write> puts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Write.put(item("MANY", "%03d".formatted(i), i)))
                .toList();
    }

    private static Item item(String pk, String sk, long attempt) {
        return new Item(new Key(pk, sk), null, new TreeMap<>()).with("attempt", Value.of(attempt));
    }
}

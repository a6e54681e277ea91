package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.port.FaultyTable.Fault;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.SimulatedCrash;
import uk.pctmonitor.store.work.WorkItem;
import uk.pctmonitor.store.work.WorkQueue;

/**
 * Every call to the table goes wrong once, in every way, and then everything is delivered again.
 * What people see in the end is what they would have seen had nothing gone wrong.
 */
class CrashPointsTest {

    private static final String KEY = "inbox/phe/quarterly/q1.csv";
    private static final String GOOD = World.file(World.Q1, "5A0 91", "5A1 92", "5A2 93");

    /** What a run leaves behind, as far as people and other functions can tell. */
    private record Result(
            SortedMap<String, String> seen, List<String> statuses, int told, List<WorkItem> work) {}

    static Stream<Arguments> scenarios() {
        return Stream.of(
                scenario("one good file", world -> List.of(world.upload(KEY, GOOD))),
                scenario(
                        "one bad file",
                        world -> List.of(world.upload(KEY, World.file(World.Q1, "9X9 91")))),
                scenario(
                        "a correction",
                        world ->
                                List.of(
                                        world.upload(KEY, GOOD),
                                        world.upload(KEY, World.file(World.Q1, "5A0 95")))),
                scenario(
                        "a correction before the first file",
                        world ->
                                List.of(
                                                world.upload(KEY, GOOD),
                                                world.upload(KEY, World.file(World.Q1, "5A0 95")))
                                        .reversed()),
                scenario(
                        "two senders",
                        world ->
                                List.of(
                                        world.upload(KEY, GOOD),
                                        world.upload(
                                                "inbox/5A0/quarterly/own.csv",
                                                World.file(World.Q1, "5A0 90")))));
    }

    private static Arguments scenario(String name, Function<World, List<DocumentId>> uploads) {
        return Arguments.of(name, uploads);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void leaveNoTraceOnceEverythingIsDeliveredAgain(
            String name, Function<World, List<DocumentId>> uploads) {
        World calm = new World();
        FaultyTable counting = FaultyTable.counting(calm.table);
        List<DocumentId> calmUploads = uploads.apply(calm);
        calmUploads.forEach(id -> calm.worker(counting).run(id, "0A"));
        Result expected = result(calm, calmUploads);
        assertThat(counting.calls()).as(name).isGreaterThanOrEqualTo(3);

        List<String> failures = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            for (int at = 1; at <= counting.calls(); at++) {
                World world = new World();
                List<DocumentId> ids = uploads.apply(world);
                String where = fault + " at call " + at;
                FaultyTable faulty = new FaultyTable(world.table, fault, at);
                ids.forEach(id -> survive(world, faulty, id));
                Map<Key, Item> halfway = kept(world);
                heal(world, ids);
                if (!result(world, ids).equals(expected)) {
                    failures.add(where + ": " + result(world, ids));
                }
                world.breaches().forEach(each -> failures.add(where + ": " + each));
                // S5: what was stored is still there, byte for byte.
                halfway.forEach((key, item) -> {
                    if (!item.equals(world.table.get(key).orElse(null))) {
                        failures.add(where + ": " + key + " was changed");
                    }
                });
            }
        }
        assertThat(failures).as(name).isEmpty();
    }

    private static void survive(World world, FaultyTable faulty, DocumentId id) {
        try {
            IngestResult ignored = world.worker(faulty).run(id, "0A");
            assertThat(ignored).isNotNull();
        } catch (SimulatedCrash | TryAgainException e) {
            // S3: in the middle of it, a file is seen whole or not at all.
            assertThat(world.breaches()).noneMatch(each -> !each.invariant().equals("S1"));
        }
    }

    /** Nothing goes wrong any more: leases run out and every event comes once more. */
    private static void heal(World world, List<DocumentId> ids) {
        world.wait(LeaseTerms.DEFAULT.lease());
        ids.forEach(world::deliver);
        ids.forEach(
                id -> assertThat(world.deliver(id)).isInstanceOf(IngestResult.AlreadyDone.class));
    }

    private static Map<Key, Item> kept(World world) {
        return world.items("ORG#").stream()
                .collect(java.util.stream.Collectors.toMap(Item::key, item -> item));
    }

    /** S9 and S13 in small: one receipt a file, and the same work whatever happened. */
    private static Result result(World world, List<DocumentId> ids) {
        return new Result(
                world.seen(),
                ids.stream().map(id -> status(world, id)).toList(),
                world.items("OUTBOX#").size(),
                new WorkQueue(world.table).waiting());
    }

    /** Whether a file was late for its own story depends on the order in which it was finished. */
    private static String status(World world, DocumentId id) {
        return world.entry(id).status().isVisible() ? "taken in" : world.entry(id).status().name();
    }
}

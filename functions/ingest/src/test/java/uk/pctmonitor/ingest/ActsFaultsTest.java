package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.port.FaultyTable.Fault;
import uk.pctmonitor.store.port.Meanwhile;
import uk.pctmonitor.store.port.SimulatedCrash;

class ActsFaultsTest {

    private static final String BATH = "inbox/5FL/signoffs/a.csv";
    private static final String SHA = "inbox/Q39/signoffs/b.csv";

    record Act(String key, String content) {}

    private static final Act AGREE =
            new Act(SHA, PlanWorld.signoff("RP-5FL-1,1,AGREE,performance manager,"));
    private static final Act SEND_BACK =
            new Act(SHA, PlanWorld.signoff("RP-5FL-1,1,RETURN,performance manager,Who pays?"));
    private static final Act SIGN =
            new Act(BATH, PlanWorld.signoff("RP-5FL-1,1,SIGN,chief executive,"));
    private static final Act OBJECT =
            new Act(BATH, PlanWorld.signoff("RP-5FL-1,1,OBJECT,chief executive,Too dear"));
    private static final Act NEW_PLAN =
            new Act(
                    "inbox/5FL/plans/n.csv",
                    PlanWorld.PLAN
                            .replace("RP-5FL-1,,,MMR", "NEW,5FL,ACTION,MMR")
                            .replace("RP-5FL-1,,,,", "NEW,,,,")
                            .replace("IMM-MMR2-5Y", ""));
    private static final Act WRONG =
            new Act(BATH, PlanWorld.signoff("RP-5FL-1,1,AGREE,plan lead,"));

    static Stream<Act> acts() {
        return Stream.of(AGREE, SEND_BACK, NEW_PLAN, WRONG);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void afterAFaultAtAnyCallAnotherDeliveryEndsAsIfNothingHadHappened(Act act) {
        PlanWorld calm = PlanWorld.handedIn();
        FaultyTable counting = FaultyTable.counting(calm.world.table);
        calm.world.worker(counting).run(calm.upload(act.key(), act.content()), "0A");
        String expected = result(calm);

        List<String> failures = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            for (int at = 1; at <= counting.calls(); at++) {
                PlanWorld it = PlanWorld.handedIn();
                DocumentId id = it.upload(act.key(), act.content());
                try {
                    it.world.worker(new FaultyTable(it.world.table, fault, at)).run(id, "0A");
                } catch (SimulatedCrash | TryAgainException expectedFault) {
                    it.holds();
                }
                it.world.wait(LeaseTerms.DEFAULT.lease());
                it.world.deliver(id);
                assertThat(it.world.deliver(id)).isInstanceOf(IngestResult.AlreadyDone.class);
                it.holds();
                if (!result(it).equals(expected)) {
                    failures.add(fault + " at " + at + ": " + result(it));
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private static String result(PlanWorld it) {
        return it.story()
                + it.plans.all("5FL")
                + it.world.uploaded.stream().map(id -> it.world.entry(id).status()).toList()
                + it.world.items("OUTBOX#").size();
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(AGREE, SEND_BACK),
                Arguments.of(SEND_BACK, AGREE),
                Arguments.of(AGREE, SIGN),
                Arguments.of(SIGN, AGREE),
                Arguments.of(SIGN, SEND_BACK),
                Arguments.of(AGREE, OBJECT),
                Arguments.of(NEW_PLAN, NEW_PLAN),
                Arguments.of(AGREE, AGREE));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ofTwoActingAtOnceEachIsDoneOrClearlyRefusedWhateverTheirCallsDo(Act one, Act other) {
        PlanWorld calm = PlanWorld.handedIn();
        FaultyTable counting = FaultyTable.counting(calm.world.table);
        calm.world.worker(counting).run(calm.upload(one.key(), one.content()), "0A");

        for (int at = 1; at <= counting.calls(); at++) {
            PlanWorld it = PlanWorld.handedIn();
            DocumentId first = it.upload(one.key(), one.content());
            DocumentId second = it.upload(other.key(), other.content());
            it.world
                    .worker(
                            new Meanwhile(
                                    it.world.table,
                                    at,
                                    () -> it.world.worker(it.world.table).run(second, "0A")))
                    .run(first, "0A");

            it.holds();
            for (DocumentId id : List.of(first, second)) {
                LedgerStatus status = it.world.entry(id).status();
                assertThat(status)
                        .as("at %d", at)
                        .isIn(
                                LedgerStatus.ACCEPTED,
                                LedgerStatus.REFUSED,
                                LedgerStatus.DUPLICATE_CONTENT);
                String submission = it.world.entry(id).finished().submission();
                assertThat(events(it).apply(submission) > 0)
                        .as("%s at %d", status, at)
                        .isEqualTo(status == LedgerStatus.ACCEPTED);
            }
            assertThat(it.world.entry(second).status()).isEqualTo(LedgerStatus.ACCEPTED);
        }
    }

    private static Function<String, Long> events(PlanWorld it) {
        return submission ->
                it.world.items("PLAN#").stream()
                        .filter(item -> item.key().sk().startsWith("E#"))
                        .filter(item -> item.text("submission").orElse("").equals(submission))
                        .count();
    }
}

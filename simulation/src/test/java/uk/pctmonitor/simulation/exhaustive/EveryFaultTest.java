package uk.pctmonitor.simulation.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.store.port.MemoryTable;

/**
 * Every call to every seam goes wrong once, in every way that makes a difference there, and is
 * tried again at once, or only when the story has gone on. When all is healed each promise holds,
 * and people know what they would know had nothing gone wrong.
 *
 * <p>{@code -Dsimulation.pairs=next} adds pairs: of faults after which somebody has to find out
 * what was done, at a call that leaves something behind and one of the next two of that kind, those
 * of the second attempt included. {@code all} takes every pair of any two faults.
 */
class EveryFaultTest {

    private static final String PAIRS = System.getProperty("simulation.pairs", "none");
    private static final List<Fault> OF_PAIRS =
            List.of(Fault.CRASH_AFTER, Fault.LOSE_RESPONSE, Fault.UNAVAILABLE);
    private static final int NEXT = 2;
    private static final LongAdder RUNS = new LongAdder();

    static Stream<Scenario> stories() {
        return Stories.all();
    }

    @AfterAll
    static void say() {
        System.out.println("every fault: " + RUNS.sum() + " executions");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void isHealed(Scenario story) {
        FaultPlan none = new FaultPlan(Map.of());
        Run undisturbed = run(story, none, true);
        Picture calm = Picture.of(undisturbed);
        assertThat(Verdict.on(undisturbed, none, calm, true).faults()).isEmpty();
        List<String> failures = Collections.synchronizedList(new ArrayList<>());
        IntStream.rangeClosed(1, none.calls().size())
                .parallel()
                .forEach(at -> {
                    for (Fault fault : none.calls().get(at - 1).faults()) {
                        FaultPlan plan = judge(story, Map.of(at, fault), calm, true, failures);
                        if (story.isFree()) {
                            judge(story, Map.of(at, fault), calm, false, failures);
                        }
                        pairs(story, at, fault, plan.calls(), calm, failures);
                    }
                });
        assertThat(failures.stream().limit(3)).isEmpty();
    }

    private static void pairs(
            Scenario story,
            int first,
            Fault fault,
            List<Call> calls,
            Picture calm,
            List<String> failures) {
        if (PAIRS.equals("none") || !isPaired(calls.get(first - 1), fault)) {
            return;
        }
        int paired = 0;
        for (int second = first + 1;
                second <= calls.size() && (PAIRS.equals("all") || paired < NEXT);
                second++) {
            Call call = calls.get(second - 1);
            paired += call.isEffect() ? 1 : 0;
            for (Fault other : call.faults()) {
                if (isPaired(call, other)) {
                    judge(story, Map.of(first, fault, second, other), calm, true, failures);
                }
            }
        }
    }

    private static boolean isPaired(Call call, Fault fault) {
        return PAIRS.equals("all") || (call.isEffect() && OF_PAIRS.contains(fault));
    }

    private static FaultPlan judge(
            Scenario story,
            Map<Integer, Fault> faults,
            Picture calm,
            boolean triesAtOnce,
            List<String> failures) {
        FaultPlan plan = new FaultPlan(faults);
        Run run = run(story, plan, triesAtOnce);
        Verdict.on(run, plan, calm, triesAtOnce)
                .faults()
                .forEach(each ->
                        failures.add(
                                "%s%s: %s".formatted(faults, triesAtOnce ? "" : " late", each)));
        return plan;
    }

    private static Run run(Scenario story, FaultPlan plan, boolean triesAtOnce) {
        RUNS.increment();
        return new Run(new MemoryTable(), plan, triesAtOnce).tell(story);
    }
}

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

/**
 * Each event of a story comes twice; where the order of files does not matter it is also overtaken
 * by the next one, comes after all others, or is lost and made up for by the daily look. Alone, and
 * with a crash after each call that leaves something behind ({@link Share}: one in five of them).
 */
class DisturbedEventsTest {

    private static final LongAdder EXECUTIONS = new LongAdder();

    static Stream<Scenario> stories() {
        return Stories.all();
    }

    @AfterAll
    static void say() {
        System.out.println("disturbed events: " + EXECUTIONS.sum() + " executions");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void areMadeUpFor(Scenario story) {
        List<String> failures = Collections.synchronizedList(new ArrayList<>());
        Judge judge = Judge.at(new InMemory(), story, failures);
        Stream.of(Disturbance.values())
                .parallel()
                .forEach(disturbance ->
                        disturbance
                                .of(story)
                                .forEach(disturbed ->
                                        tell(
                                                judge.of(disturbed, disturbance.keepsOrder()),
                                                failures)));
        assertThat(failures.stream().limit(3)).isEmpty();
    }

    private static void tell(Judge judge, List<String> failures) {
        FaultPlan none = tell(judge, Map.of(), failures);
        List<Integer> effects =
                IntStream.rangeClosed(1, none.calls().size())
                        .filter(at -> none.calls().get(at - 1).isEffect())
                        .boxed()
                        .toList();
        int every = Share.oneIn(5);
        int first = Math.floorMod(judge.story().name().hashCode(), every);
        for (int number = first; number < effects.size(); number += every) {
            FaultPlan _ = tell(judge, Map.of(effects.get(number), Fault.CRASH_AFTER), failures);
        }
    }

    private static FaultPlan tell(Judge judge, Map<Integer, Fault> faults, List<String> failures) {
        EXECUTIONS.increment();
        FaultPlan plan = new FaultPlan(faults);
        judge.faults(new InMemory(), new Telling(faults, true), plan)
                .forEach(each -> failures.add(judge.story() + " " + faults + ": " + each));
        return plan;
    }
}

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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every call to every seam goes wrong once, in every way that makes a difference there, and is
 * tried again at once, or only when the story has gone on. When all is healed each promise holds,
 * and people know what they would know had nothing gone wrong; whatever the place, they know the
 * same. What the port puts right by itself is not even noticed by the functions.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoriesContract {

    private final LongAdder executions = new LongAdder();

    /** A place in which nothing has happened. */
    protected abstract Place place();

    /** One in how many of the ways to tell a story is told: 1 for all. */
    protected int oneIn() {
        return 1;
    }

    /** More ways to tell it, after one fault at this call. */
    protected Stream<Telling> more(Scenario story, int at, Fault fault, List<Call> calls) {
        return Stream.empty();
    }

    /** What is told. */
    protected Stream<Scenario> stories() {
        return Stories.all();
    }

    @AfterAll
    void say() {
        System.out.println(getClass().getSimpleName() + ": " + executions.sum() + " executions");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void isHealed(Scenario story) {
        List<String> failures = Collections.synchronizedList(new ArrayList<>());
        Judge judge;
        List<Telling> tellings;
        try (Place calm = place()) {
            judge = Judge.at(calm, story, failures);
            tellings = chosen(judge, calm);
        }
        executions.increment();
        tellings.parallelStream().forEach(telling -> tell(judge, telling, failures));
        assertThat(failures.stream().limit(3)).isEmpty();
    }

    private void tell(Judge judge, Telling telling, List<String> failures) {
        FaultPlan plan = new FaultPlan(telling.faults());
        try (Place place = place()) {
            executions.increment();
            judge.faults(place, telling, plan).forEach(each -> failures.add(telling + ": " + each));
        }
        if (telling.triesAtOnce() && telling.faults().size() == 1) {
            telling.faults()
                    .forEach((at, fault) ->
                            more(judge.story(), at, fault, plan.calls())
                                    .forEach(each -> tell(judge, each, failures)));
        }
    }

    /** At least one; the same ones each time, and other ones in each story. */
    private List<Telling> chosen(Judge judge, Place place) {
        List<Call> calls = judge.calls();
        List<Telling> all = new ArrayList<>();
        for (int at = 1; at <= calls.size(); at++) {
            for (Fault fault : place.faults(calls.get(at - 1))) {
                Map<Integer, Fault> single = Map.of(at, fault);
                // What is missed for a moment is made up for later, perhaps in another order.
                boolean isMissed = fault == Fault.STALE;
                if (!isMissed) {
                    all.add(new Telling(single, true));
                }
                if (isMissed || (judge.story().isFree() && !fault.isHidden())) {
                    all.add(new Telling(single, false));
                }
            }
        }
        int first = Math.floorMod(judge.story().name().hashCode(), Math.min(oneIn(), all.size()));
        return IntStream.range(0, all.size())
                .filter(number -> number % oneIn() == first)
                .mapToObj(all::get)
                .toList();
    }
}

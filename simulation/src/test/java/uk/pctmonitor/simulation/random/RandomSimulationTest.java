package uk.pctmonitor.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Long stories drawn by lot. {@code -Dsimulation.seed=N} tells one again, {@code
 * -Dsimulation.seeds=N} so many, {@code -Dsimulation.steps=N} makes them longer.
 */
class RandomSimulationTest {

    private static final int STEPS = Integer.getInteger("simulation.steps", 2_500);
    private static final int SEEDS = Integer.getInteger("simulation.seeds", 4);

    @Test
    void whateverHappensEverythingIsAccountedFor() {
        Long one = Long.getLong("simulation.seed");
        LongStream seeds = one == null ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(one);

        List<String> failures =
                seeds.parallel()
                        .mapToObj(seed -> new RandomRun(seed).failure(STEPS))
                        .flatMap(failure -> failure.stream())
                        .limit(3)
                        .toList();

        assertThat(failures).isEmpty();
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        assertThat(new RandomRun(1).story(300)).isEqualTo(new RandomRun(1).story(300));
    }
}

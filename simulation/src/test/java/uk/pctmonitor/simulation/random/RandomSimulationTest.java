package uk.pctmonitor.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Long stories drawn by lot. {@code -Dsimulation.seed=N} tells one again; {@code
 * PCT_MONITOR_SEEDS=N} and {@code PCT_MONITOR_STEPS=N} in the environment tell so many, so long.
 */
class RandomSimulationTest {

    private static final int STEPS =
            Integer.parseInt(System.getenv().getOrDefault("PCT_MONITOR_STEPS", "2500"));
    private static final int SEEDS =
            Integer.parseInt(System.getenv().getOrDefault("PCT_MONITOR_SEEDS", "4"));

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

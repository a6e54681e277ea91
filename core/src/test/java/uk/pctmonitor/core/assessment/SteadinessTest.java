package uk.pctmonitor.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.rating.Rag.AMBER;
import static uk.pctmonitor.core.rating.Rag.GREEN;
import static uk.pctmonitor.core.rating.Rag.NO_DATA;
import static uk.pctmonitor.core.rating.Rag.RED;

import java.util.List;
import org.junit.jupiter.api.Test;

class SteadinessTest {

    @Test
    void countsTheLastThreeRatedAndTheChangesOfTheLastSix() {
        assertThat(Steadiness.of(List.of(RED, GREEN, GREEN, AMBER, GREEN, RED, AMBER)))
                .isEqualTo(new Steadiness(2, 3, 4, 6));
    }

    @Test
    void passesOverQuartersThatAreNotRated() {
        assertThat(Steadiness.of(List.of(GREEN, NO_DATA, RED)))
                .isEqualTo(new Steadiness(1, 2, 1, 2));
    }

    @Test
    void isFlappingFromThreeChangesOn() {
        assertThat(Steadiness.of(List.of(GREEN, RED, GREEN, GREEN)).isFlapping()).isFalse();
        assertThat(Steadiness.of(List.of(GREEN, RED, GREEN, RED)).isFlapping()).isTrue();
    }
}

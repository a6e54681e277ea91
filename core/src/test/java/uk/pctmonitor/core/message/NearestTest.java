package uk.pctmonitor.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {

    private static final List<String> METRICS = List.of("IMM-MMR1-5Y", "IMM-MMR2-5Y", "WAIT-18W");

    @Test
    void findsTheWordThatNeedsTheFewestChanges() {
        assertThat(Nearest.of("imm-mmr2-5", METRICS)).contains("IMM-MMR2-5Y");
    }

    @Test
    void prefersTheFirstInOrderOfTwoThatAreEquallyNear() {
        assertThat(Nearest.of("IMM-MMR-5Y", METRICS)).contains("IMM-MMR1-5Y");
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertThat(Nearest.of("finance", METRICS)).isEmpty();
    }
}

package uk.pctmonitor.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    /** The bytes: Â£ is C2 A3, â€“ is E2 80 93, Ã« is C3 AB, Ã© is C3 A9. */
    @ParameterizedTest
    @CsvSource({"Â£5, £", "5â€“10, –", "ZoÃ«, ë", "CafÃ© ClichÃ©, é"})
    void isUndone(String text, String meant) {
        assertThat(Mojibake.meant(text)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë", "£5", "5–10", "naïve café", "Łódź", "Ἀθῆναι", "😀", "Â"})
    void isNotSeenInTextThatIsWell(String text) {
        assertThat(Mojibake.meant(text)).isEmpty();
    }

    @Test
    void isNotSeenInPlainText() {
        assertThat(Mojibake.meant("PH-SMOKE4")).isEmpty();
    }
}

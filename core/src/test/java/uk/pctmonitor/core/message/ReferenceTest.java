package uk.pctmonitor.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void followsFromWhatTheMessageIsAbout() {
        // sha256 of "3:abc" begins with aab5f9ae; its first 30 bits, five at a time
        assertThat(Reference.of("abc").text()).isEqualTo("PM-NATZKB");
        assertThat(Reference.of("abc")).isEqualTo(Reference.of("abc"));
    }

    @Test
    void tellsPartsApart() {
        assertThat(Reference.of("ab", "c")).isNotEqualTo(Reference.of("a", "bc"));
    }

    @Test
    void hasSixCharactersThatCannotBeMistaken() {
        assertThatThrownBy(() -> new Reference("PM-ILOU00"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package uk.pctmonitor.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MessageTest {

    private static String body(String body) {
        return new Message(new Subject("RED"), body).body();
    }

    @Test
    void keepsItsLinesAndItsAccents() {
        assertThat(body("Café, £5\n\n  95% – met\n")).isEqualTo("Café, £5\n\n  95% – met\n");
    }

    @Test
    void spellsOutWhatWouldChangeHowItIsRead() {
        assertThat(body("report\u202Efdp.exe\n")).isEqualTo("report\\u202Efdp.exe\n");
        assertThat(body("\u001B[31mred\rover\u2028\n"))
                .isEqualTo("\\u001B[31mred\\u000Dover\\u2028\n");
    }
}

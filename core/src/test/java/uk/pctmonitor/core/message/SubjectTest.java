package uk.pctmonitor.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "£5m over – again        | GBP 5m over - again",
                "Ynys Môn & Powys         | Ynys Mon & Powys",
                "“quoted” it’s            | \"quoted\" it's",
                "target ≥ 95%             | target >= 95%",
                "Zürich Øst ß             | Zurich Ost ss",
                "日本                      | ??"
            })
    void isFoldedToAscii(String text, String subject) {
        assertThat(Subject.of(text).text()).isEqualTo(subject);
    }

    @Test
    void neverHoldsALineBreakOrAnInvisibleCharacter() {
        assertThat(Subject.of("RED\r\nBcc: x@y.example\u202e\u0000 end").text())
                .isEqualTo("RED Bcc: x@y.example end");
    }

    @Test
    void isCutAtAWord() {
        String text = "word ".repeat(30);
        // 19 words and their spaces are 95 characters, "..." makes 97; a 20th would be 99 + 3.
        assertThat(Subject.of(text).text()).isEqualTo("word ".repeat(19).strip() + "...");
    }

    @Test
    void keepsItsEndWhole() {
        String subject = Subject.of("word ".repeat(30), "[PM-7K2Q4D]").text();
        assertThat(subject).endsWith("... [PM-7K2Q4D]").hasSizeLessThanOrEqualTo(Subject.LONGEST);
    }

    @Test
    void isCutInsideAVeryLongWord() {
        assertThat(Subject.of("x".repeat(300)).text()).isEqualTo("x".repeat(96) + "...");
    }

    @Test
    void ofNothingPrintableIsRefused() {
        assertThatThrownBy(() -> Subject.of("\u200b")).isInstanceOf(IllegalArgumentException.class);
    }
}

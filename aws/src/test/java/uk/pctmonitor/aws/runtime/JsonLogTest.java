package uk.pctmonitor.aws.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLogTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final JsonLog log = new JsonLog(new PrintStream(written, true, StandardCharsets.UTF_8));

    @Test
    void writesOneLineWithTheFactsInTheOrderOfTheirNames() {
        log.info("r-1", "file accepted", Map.of("rows", 151, "file", "inbox/phe/cover/q1.csv"));

        assertThat(line())
                .isEqualTo(
                        """
                        {"level":"INFO","message":"file accepted","requestId":"r-1",\
                        "file":"inbox/phe/cover/q1.csv","rows":151}\
                        """);
    }

    @Test
    void keepsALineBreakInAFactFromMakingASecondLine() {
        log.info("r-1", "file accepted", Map.of("file", "inbox/a\n{\"level\":\"ERROR\"}"));

        assertThat(line()).doesNotContain("\n").contains("inbox/a\\n{\\\"level\\\"");
    }

    @Test
    void namesTheCauseOfAnError() {
        log.error("r-1", "slice failed", new IllegalStateException("table is away"), Map.of());

        assertThat(line())
                .contains("\"level\":\"ERROR\"")
                .contains("\"cause\":\"IllegalStateException: table is away\"");
    }

    private String line() {
        String text = written.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith(System.lineSeparator());
        return text.stripTrailing();
    }
}

package uk.pctmonitor.local.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @Test
    void writesALineForEachStepWhereNobodyWatches() {
        Progress progress = new Progress(out, false, 2);
        progress.doing("first");
        progress.done("first is done");
        progress.done("second is done");
        progress.finish();

        assertThat(bytes.toString(UTF_8).lines())
                .containsExactly("[1/2] first is done", "[2/2] second is done");
    }

    @Test
    void growsABarOnATerminalAndTakesItAwayAtTheEnd() {
        Progress progress = new Progress(out, true, 2);
        progress.done("half");
        progress.done("all");
        progress.finish();

        assertThat(bytes.toString(UTF_8))
                .contains("[###############...............]  50% half")
                .contains("[##############################] 100% all")
                .endsWith("\r\033[K");
    }
}

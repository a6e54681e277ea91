package uk.pctmonitor.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.intake.FindingCode;

class FileFormatsTest {

    @Test
    void theGuideExplainsEveryFinding() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "file-formats.md"));
        assertThat(Arrays.stream(FindingCode.values()).map(Enum::name))
                .allSatisfy(code -> assertThat(guide).contains("`" + code + "`"));
    }
}

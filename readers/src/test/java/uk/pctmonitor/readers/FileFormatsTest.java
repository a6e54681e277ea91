package uk.pctmonitor.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.plan.PlanRule;

class FileFormatsTest {

    @Test
    void theGuideExplainsEveryFinding() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "file-formats.md"));
        assertThat(
                        Stream.of(FindingCode.values(), PlanRule.values())
                                .flatMap(Arrays::stream)
                                .map(Enum::name))
                .allSatisfy(code -> assertThat(guide).contains("`" + code + "`"));
    }
}

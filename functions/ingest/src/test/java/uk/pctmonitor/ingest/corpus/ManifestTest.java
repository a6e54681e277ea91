package uk.pctmonitor.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The manifest and the folder tell of each other, and of every entry of the paper. */
@DisplayName("The manifest of the corpus")
class ManifestTest {

    /** The entries of reliability.md 3.3: 18 + 9 + 12 + 14 + 22 + 13 + 11 + 10 of them, 109. */
    private static final Map<String, Integer> ENTRIES =
            new TreeMap<>(
                    Map.of(
                            "FIL", 18, "KEY", 9, "ENC", 12, "CSV", 14, "XLS", 22, "NUM", 13, "ROW",
                            11, "INJ", 10));

    @Test
    void namesEveryFileAndNoOther() {
        assertThat(sources(false)).containsExactlyElementsOf(Manifest.files());
    }

    @Test
    void namesEveryGeneratorAndNoOther() {
        assertThat(sources(true)).containsExactlyElementsOf(Generated.names());
    }

    @Test
    void hasALineForEachOfThe109Entries() {
        SortedSet<String> expected = new TreeSet<>();
        ENTRIES.forEach((group, count) -> {
            for (int number = 1; number <= count; number++) {
                expected.add("%s-%02d".formatted(group, number));
            }
        });
        assertThat(expected).hasSize(109);

        SortedSet<String> told = new TreeSet<>();
        Manifest.lines().forEach(line -> told.add(line.id()));
        told.removeIf(id -> id.startsWith("RAW-"));
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void expectsNoTextOfWhatIsNotThere() {
        SortedSet<String> known = new TreeSet<>();
        Manifest.cases().forEach(each -> known.add(each.name()));
        assertThat(known).containsAll(Manifest.expectations());
    }

    @Test
    void namesEveryFileOfTheRawFolder() throws IOException {
        assumeTrue(
                Files.isDirectory(Case.RAW)
                        || "true".equals(System.getenv("PCT_MONITOR_REQUIRE_RAW")),
                "the folder of raw files is not there");
        try (Stream<Path> files = Files.list(Case.RAW)) {
            assertThat(
                            Manifest.cases().stream()
                                    .filter(Case::isBeside)
                                    .map(each -> each.name().substring("RAW/".length())))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("README.md"))
                                    .toList());
        }
    }

    private static SortedSet<String> sources(boolean generated) {
        List<String> names = new ArrayList<>();
        for (Case each : Manifest.cases()) {
            if (each.isGenerated() == generated && !each.isBeside()) {
                names.add(each.name());
            }
        }
        return new TreeSet<>(names);
    }
}

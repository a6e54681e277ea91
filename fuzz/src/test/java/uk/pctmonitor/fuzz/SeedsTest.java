package uk.pctmonitor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.pctmonitor.ingest.lambda.S3EventTarget;

/**
 * Every seed, and every input that fuzzing ever found, goes through its target. What was found
 * stands in {@code src/test/resources/found/<target>/}, with a word about it in
 * docs/reliability.md.
 */
class SeedsTest {

    private static final Path FOUND = Path.of("src", "test", "resources", "found");
    private static final Path ROOT = Path.of("..");
    private static final Path CORPUS = ROOT.resolve("functions/ingest/src/test/resources/corpus");
    private static final Path OWN = Path.of("src", "test", "resources", "seeds");

    /** Beside the seeds of its own: the folders of {@code .ci/fuzz}. */
    private static final Map<String, List<Path>> SEEDS =
            new TreeMap<>(
                    Map.of(
                            "CsvTarget",
                            List.of(ROOT.resolve("examples/Q39/finance"), CORPUS),
                            "XlsxTarget",
                            List.of(),
                            "PlanTarget",
                            List.of(ROOT.resolve("examples/5FL")),
                            "AcknowledgementTarget",
                            List.of(ROOT.resolve("examples/Q39/acks")),
                            "S3EventTarget",
                            List.of(ROOT.resolve("events"))));

    private static final Map<String, Consumer<byte[]>> TARGETS =
            Map.of(
                    "CsvTarget", CsvTarget::fuzzerTestOneInput,
                    "XlsxTarget", XlsxTarget::fuzzerTestOneInput,
                    "PlanTarget", PlanTarget::fuzzerTestOneInput,
                    "AcknowledgementTarget", AcknowledgementTarget::fuzzerTestOneInput,
                    "S3EventTarget", S3EventTarget::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicTest> keepTheirPromises() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (var each : SEEDS.entrySet()) {
            Consumer<byte[]> target = Objects.requireNonNull(TARGETS.get(each.getKey()));
            for (Path folder : each.getValue()) {
                tests.addAll(tests(each.getKey(), folder, target));
            }
            tests.addAll(tests(each.getKey(), OWN.resolve(each.getKey()), target));
            tests.addAll(tests(each.getKey(), FOUND.resolve(each.getKey()), target));
        }
        return tests.stream();
    }

    @Test
    void everythingFoundBelongsToATarget() throws IOException {
        try (Stream<Path> folders = Files.list(FOUND)) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(folder ->
                            assertThat(TARGETS).containsKey(folder.getFileName().toString()));
        }
    }

    private static List<DynamicTest> tests(String name, Path folder, Consumer<byte[]> target)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    name + " " + file.getFileName(),
                                    () -> {
                                        byte[] bytes = Files.readAllBytes(file);
                                        assertThatCode(() -> target.accept(bytes))
                                                .doesNotThrowAnyException();
                                    }))
                    .toList();
        }
    }
}

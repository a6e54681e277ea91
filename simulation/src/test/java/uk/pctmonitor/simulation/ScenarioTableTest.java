package uk.pctmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The tests that docs/reliability.md names for its scenarios are there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioTableTest {

    private static final Path ROOT = Path.of("..");
    private static final String TESTS = "src/test/java";
    private static final String JAVA = ".java";
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern SCENARIO = Pattern.compile("\\| \\d+[,\\d ]*\\|.*");

    private final Map<String, String> tests = new HashMap<>();

    @BeforeAll
    void readAllTests() throws IOException {
        try (Stream<Path> folders = Files.find(ROOT, 5, (path, _) -> path.endsWith(TESTS))) {
            for (Path folder : folders.toList()) {
                read(folder);
            }
        }
    }

    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(JAVA)).toList()) {
                String name = file.getFileName().toString().replace(JAVA, "");
                tests.merge(name, Files.readString(file), String::concat);
            }
        }
    }

    @Test
    void namesOnlyTestsThatExist() throws IOException {
        List<String> named =
                Files.readAllLines(ROOT.resolve("docs/reliability.md")).stream()
                        .filter(line -> SCENARIO.matcher(line).matches())
                        .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
                        .flatMap(cell -> NAME.matcher(cell).results())
                        .map(MatchResult::group)
                        .map(quoted -> quoted.substring(1, quoted.length() - 1))
                        .toList();

        assertThat(named).hasSizeGreaterThan(50).filteredOn(name -> !exists(name)).isEmpty();
    }

    /** A class, a method of it, a method of any test, or a constant of any. */
    private boolean exists(String name) {
        String[] parts = name.split("\\.", 2);
        String test = tests.get(parts[0]);
        if (test != null) {
            return parts.length == 1 || test.contains("void " + parts[1] + "(");
        }
        return parts.length == 1
                && tests.values().stream()
                        .anyMatch(text ->
                                text.contains("void " + name + "(")
                                        || text.contains("    " + name + ",\n"));
    }
}

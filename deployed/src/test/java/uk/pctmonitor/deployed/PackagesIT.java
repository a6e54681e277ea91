package uk.pctmonitor.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.aws.template.Template;

/** The packages of all functions of the template. */
class PackagesIT {

    private static final long MB = 1024 * 1024;

    private static final Stack STACK = new Stack(Template.read(), "packages", "http://127.0.0.1:1");

    static Stream<FunctionDefinition> packages() {
        return STACK.template().ofType("AWS::Serverless::Function").stream()
                .map(function -> FunctionDefinition.of(STACK, function));
    }

    /**
     * Lambda fetches and unpacks it at each cold start. Ingest alone reads workbooks (decision
     * 090).
     */
    @ParameterizedTest
    @MethodSource("packages")
    void areSmall(FunctionDefinition function) throws IOException {
        long most = function.handler().contains("IngestHandler") ? 25 * MB : 15 * MB;
        assertThat(Files.size(function.packaged())).isLessThan(most);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void holdApachePoiWhereWorkbooksAreReadAndNowhereElse(FunctionDefinition function)
            throws IOException {
        try (JarFile jar = new JarFile(function.packaged().toFile())) {
            boolean poi =
                    jar.stream().anyMatch(entry -> entry.getName().startsWith("org/apache/poi/"));

            assertThat(poi).isEqualTo(function.handler().contains("IngestHandler"));
        }
    }

    /** Lambda brings its own runtime; tests and their stand-ins stay at home. */
    @ParameterizedTest
    @MethodSource("packages")
    void holdTheHandlerAndNothingOfTestsOrOfTheRuntime(FunctionDefinition function)
            throws IOException {
        try (JarFile jar = new JarFile(function.packaged().toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();

            assertThat(names)
                    .contains(
                            function.handler().replaceAll("::.*", "").replace('.', '/') + ".class")
                    .noneMatch(name -> name.startsWith("org/junit"))
                    .noneMatch(name -> name.startsWith("org/testcontainers"))
                    .noneMatch(name -> name.contains("lambda/runtime/api/client"))
                    .noneMatch(name -> name.matches("uk/pctmonitor/.*(Test|IT)\\.class"));
        }
    }
}

package uk.pctmonitor.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.aws.template.rules.Example;
import uk.pctmonitor.aws.template.rules.Rule;
import uk.pctmonitor.aws.template.rules.Rules;

/** The template keeps every rule, and every rule can be broken. */
class TemplatePolicyTest {

    private static final Template TEMPLATE = Template.read();

    static Stream<Arguments> rules() {
        return Rules.all().stream().map(rule -> Arguments.of(rule.id(), rule));
    }

    static Stream<Arguments> examples() {
        return Rules.all().stream()
                .flatMap(rule ->
                        Example.of(rule.id()).stream()
                                .map(it -> Arguments.of(rule.id(), it.what(), rule, it)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isKept(String id, Rule rule) {
        assertThat(rule.findings(TEMPLATE)).as(id).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void hasAnExampleThatBreaksIt(String id, Rule rule) {
        assertThat(Example.of(rule.id()))
                .as("aws/src/test/resources/template/%s.yaml", id)
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void isBrokenByItsExample(String id, String what, Rule rule, Example example) {
        assertThat(rule.findings(example.template()))
                .as(what)
                .isNotEmpty()
                .allMatch(finding -> finding.startsWith(id + ": "));
    }

    @Test
    void hasAnIdOfItsOwn() {
        assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void leavesNoExampleBehindOfARuleThatIsGone() throws IOException {
        Path folder = Template.folder().resolve("aws/src/test/resources/template");
        List<String> ids = Rules.all().stream().map(rule -> rule.id() + ".yaml").toList();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(ids);
        }
    }

    @Test
    void standsInTheDocumentForReviewers() throws IOException {
        String table =
                Rules.all().stream()
                        .map(r -> "| %s | %s | %s |".formatted(r.id(), r.demand(), r.source()))
                        .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Template.folder().resolve("docs/security.md")))
                .contains("| id | what must hold | because of |\n|---|---|---|\n" + table + "\n");
    }
}

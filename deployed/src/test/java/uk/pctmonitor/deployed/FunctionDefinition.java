package uk.pctmonitor.deployed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/**
 * A function as the template describes it.
 *
 * @param logicalId such as {@code IngestFunction}
 * @param arn of the function
 * @param jar the package
 * @param memory in MB
 * @param variables its environment, as the template sets it
 */
public record FunctionDefinition(
        String logicalId,
        String arn,
        Path jar,
        String handler,
        int memory,
        Duration timeout,
        Map<String, String> variables) {

    /** The definition in this stack. */
    public static FunctionDefinition of(Stack stack, String logicalId) {
        Template template = stack.template();
        Node own = template.properties(logicalId);
        Node common = template.root().at("Globals", "Function");
        Map<String, String> variables = new TreeMap<>();
        for (String name : template.variables(logicalId).keySet()) {
            Node of = hasVariable(own, name) ? own : common;
            stack.values(of.at("Environment", "Variables", name))
                    .forEach(value -> variables.put(name, value));
        }
        return new FunctionDefinition(
                logicalId,
                stack.attribute(logicalId, "Arn"),
                Template.folder().resolve(own.at("CodeUri").text()),
                own.at("Handler").text(),
                Integer.parseInt((own.has("MemorySize") ? own : common).at("MemorySize").text()),
                Duration.ofSeconds(
                        Long.parseLong((own.has("Timeout") ? own : common).at("Timeout").text())),
                Map.copyOf(variables));
    }

    private static boolean hasVariable(Node function, String name) {
        return function.has("Environment") && function.at("Environment", "Variables").has(name);
    }

    /** The package; a missing one fails with what makes it. */
    public Path packaged() {
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError(jar + " is not there; ./mvnw package makes it.");
        }
        return jar;
    }
}

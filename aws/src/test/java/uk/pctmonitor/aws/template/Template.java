package uk.pctmonitor.aws.template;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** {@code template.yaml} of this project. {@code !Ref x} reads as {@code {Ref: x}}. */
public final class Template {

    private final Node root;

    private Template(Node root) {
        this.root = root;
    }

    /** The template at the top of this working copy. */
    public static Template read() {
        try (Reader file = Files.newBufferedReader(folder().resolve("template.yaml"))) {
            return new Template(
                    new Node("", new Yaml(new Shorthand(new LoaderOptions())).load(file)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A template with that content. */
    public static Template of(Object content) {
        return new Template(new Node("", content));
    }

    /** What the YAML says, with {@code !Name value} in its long form. */
    public static Iterable<Object> yaml(Path file) {
        try {
            return new Yaml(new Shorthand(new LoaderOptions())).loadAll(Files.readString(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The folder that the template stands in. */
    public static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("template.yaml"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new AssertionError("no template.yaml here or above");
            }
            folder = parent;
        }
        return folder;
    }

    public Node root() {
        return root;
    }

    /** The properties of the resource. */
    public Node properties(String logicalId) {
        return root.at("Resources", logicalId, "Properties");
    }

    /** All resources of the type, in their order; the last part of the path is the logical id. */
    public List<Node> resources(String type) {
        return ofType(type).stream().map(id -> root.at("Resources", id)).toList();
    }

    /** Logical ids of all resources of the type, in their order. */
    public List<String> ofType(String type) {
        Node resources = root.at("Resources");
        return resources.names().stream()
                .filter(id -> resources.at(id, "Type").text().equals(type))
                .toList();
    }

    /**
     * The variables that the function is given on AWS, its own and everybody's, with a value for
     * each. One that is there only under a condition is left out.
     */
    public Map<String, String> variables(String logicalId) {
        Map<String, String> variables = new TreeMap<>();
        addVariables(root.at("Globals", "Function"), variables);
        addVariables(properties(logicalId), variables);
        return variables;
    }

    private static void addVariables(Node function, Map<String, String> variables) {
        if (function.has("Environment")) {
            Node given = function.at("Environment", "Variables");
            given.names().stream()
                    .filter(name -> !given.at(name).text().contains("AWS::NoValue"))
                    .forEach(name -> variables.put(name, given.at(name).text()));
        }
    }

    /** Reads {@code !Name value} as the long form {@code {Fn::Name: value}}. */
    private static final class Shorthand extends SafeConstructor {
        Shorthand(LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put(
                    "!",
                    new AbstractConstruct() {
                        @Override
                        public Object construct(org.yaml.snakeyaml.nodes.Node node) {
                            return longForm(node);
                        }
                    });
        }

        private Object longForm(org.yaml.snakeyaml.nodes.Node node) {
            String tag = node.getTag().getValue().substring(1);
            Object value =
                    switch (node) {
                        case ScalarNode scalar -> constructScalar(scalar);
                        case SequenceNode sequence -> constructSequence(sequence);
                        case MappingNode mapping -> constructMapping(mapping);
                        default -> throw new AssertionError("unknown YAML " + node);
                    };
            Map<String, Object> form = new LinkedHashMap<>();
            form.put(tag.equals("Ref") ? tag : "Fn::" + tag, value);
            return form;
        }
    }
}

package uk.pctmonitor.aws.template.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/**
 * A template that breaks a rule: this project's, with changes. Each document of the file {@code
 * template/{id of the rule}.yaml} is one, with {@code what} is wrong, what to {@code set} at which
 * path, and what to {@code remove}. An element of a list is named by its number or its Sid.
 */
public record Example(String what, Map<String, Object> set, List<String> remove) {

    /** The examples that break the rule with the id. */
    public static List<Example> of(String ruleId) {
        Path file =
                Template.folder().resolve("aws/src/test/resources/template/" + ruleId + ".yaml");
        List<Example> examples = new ArrayList<>();
        if (Files.exists(file)) {
            Template.yaml(file).forEach(document -> examples.add(read(new Node("", document))));
        }
        return examples;
    }

    private static Example read(Node document) {
        Map<String, Object> set = new LinkedHashMap<>();
        document.find("set")
                .ifPresent(changes ->
                        changes.names().forEach(path -> set.put(path, changes.at(path).value())));
        List<String> remove =
                document.find("remove").map(Node::elements).orElse(List.of()).stream()
                        .map(Node::text)
                        .toList();
        return new Example(document.at("what").text(), set, remove);
    }

    /** The project's template with the changes. */
    public Template template() {
        Object root = Template.read().root().value();
        if (root == null) {
            throw new AssertionError("the template is empty");
        }
        set.forEach((path, value) -> change(root, path, value));
        remove.forEach(path -> remove(root, path));
        return Template.of(root);
    }

    @SuppressWarnings("unchecked") // the loader makes no other maps
    private static void change(Object root, String path, Object value) {
        int last = path.lastIndexOf('/');
        Object holder = below(root, path.substring(0, Math.max(last, 0)));
        String name = path.substring(last + 1);
        if (holder instanceof List<?> list && name.equals("+")) {
            ((List<Object>) list).add(value);
        } else if (holder instanceof List<?> list) {
            ((List<Object>) list).set(index(list, name), value);
        } else {
            ((Map<String, Object>) holder).put(name, value);
        }
    }

    private static void remove(Object root, String path) {
        int last = path.lastIndexOf('/');
        Object holder = below(root, path.substring(0, last));
        String name = path.substring(last + 1);
        Object gone =
                holder instanceof List<?> list
                        ? list.remove(index(list, name))
                        : ((Map<?, ?>) holder).remove(name);
        if (gone == null) {
            throw new AssertionError("no " + path + " to remove");
        }
    }

    private static Object below(Object root, String path) {
        Object here = root;
        for (String name : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            Object next =
                    here instanceof List<?> list
                            ? list.get(index(list, name))
                            : ((Map<?, ?>) here).get(name);
            if (next == null) {
                throw new AssertionError("no " + name + " on the way of " + path);
            }
            here = next;
        }
        return here;
    }

    private static int index(List<?> list, String name) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> map && name.equals(map.get("Sid"))) {
                return i;
            }
        }
        return Integer.parseInt(name);
    }
}

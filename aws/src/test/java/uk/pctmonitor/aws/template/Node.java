package uk.pctmonitor.aws.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the template. What is not there fails the test that asks for it and names the place.
 *
 * @param path where it stands, such as {@code Resources.Inbox.Properties}
 */
public record Node(String path, @Nullable Object value) {

    /** What stands below the names, one after the other. */
    public Node at(String... names) {
        Node here = this;
        for (String name : names) {
            Object below = here.fields().get(name);
            String place = here.path.isEmpty() ? name : here.path + "." + name;
            if (below == null) {
                throw new AssertionError("template.yaml has no " + place);
            }
            here = new Node(place, below);
        }
        return here;
    }

    public boolean has(String name) {
        return fields().get(name) != null;
    }

    public Set<String> names() {
        return fields().keySet();
    }

    public List<Node> list() {
        if (value instanceof List<?> elements) {
            return elements.stream().map(e -> new Node(path + "[]", e)).toList();
        }
        throw new AssertionError(path + " is no list");
    }

    public String text() {
        return String.valueOf(value);
    }

    @SuppressWarnings("unchecked") // the loader makes no other maps
    private Map<String, @Nullable Object> fields() {
        if (value instanceof Map<?, ?> fields) {
            return (Map<String, @Nullable Object>) fields;
        }
        throw new AssertionError(path + " has nothing below it");
    }
}

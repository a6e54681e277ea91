package uk.pctmonitor.aws.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return value instanceof Map<?, ?> && fields().get(name) != null;
    }

    /** What stands below the names, or nothing. */
    public Optional<Node> find(String... names) {
        Node here = this;
        for (String name : names) {
            if (!here.has(name)) {
                return Optional.empty();
            }
            here = here.at(name);
        }
        return Optional.of(here);
    }

    /** The elements of a list, or the one that stands in its place. */
    public List<Node> elements() {
        return value instanceof List<?> ? list() : List.of(this);
    }

    /** Whether the text stands below the names. */
    public boolean says(String text, String... names) {
        return find(names).filter(found -> found.text().equals(text)).isPresent();
    }

    public Set<String> names() {
        return fields().keySet();
    }

    public List<Node> list() {
        if (value instanceof List<?> elements) {
            List<Node> nodes = new ArrayList<>();
            for (Object element : elements) {
                Object name =
                        element instanceof Map<?, ?> map && map.get("Sid") != null
                                ? map.get("Sid")
                                : nodes.size();
                nodes.add(new Node(path + "[" + name + "]", element));
            }
            return List.copyOf(nodes);
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

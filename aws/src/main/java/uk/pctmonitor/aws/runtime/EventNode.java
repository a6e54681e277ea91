package uk.pctmonitor.aws.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A part of an event. It knows where it stands, so that a fault names the place: {@code
 * Records[0].s3.object.key}.
 */
public final class EventNode {

    private final String path;
    private final @Nullable Object value;

    EventNode(String path, @Nullable Object value) {
        this.path = path;
        this.value = value;
    }

    /** Whether there is a field of this name with something in it. */
    public boolean has(String name) {
        return fields().get(name) != null;
    }

    /**
     * The field of this name, to look into.
     *
     * @throws MalformedEventException when there is none
     */
    public EventNode at(String name) {
        Object field = fields().get(name);
        if (field == null) {
            throw new MalformedEventException("The event has no " + below(name) + ".");
        }
        return new EventNode(below(name), field);
    }

    /** The elements of the list of this name, in order. */
    public List<EventNode> list(String name) {
        EventNode list = at(name);
        if (!(list.value instanceof List<?> elements)) {
            throw list.unexpected("a list");
        }
        List<EventNode> nodes = new ArrayList<>();
        for (Object element : elements) {
            nodes.add(new EventNode(list.path + "[" + nodes.size() + "]", element));
        }
        return nodes;
    }

    /** The text of the field of this name; never blank. */
    public String text(String name) {
        return at(name).text();
    }

    private String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw unexpected("text");
    }

    /** The same, where the sender may leave the field out. */
    public Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** The texts in the list of this name, in order; none is blank. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (EventNode each : list(name)) {
            texts.add(each.text());
        }
        return texts;
    }

    /** Whether the field of this name says true; false where the sender leaves it out. */
    public boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        EventNode field = at(name);
        if (field.value instanceof Boolean flag) {
            return flag;
        }
        throw field.unexpected("true or false");
    }

    /**
     * Makes sure that there are no other fields, so that a slip of the pen is not taken for a wish.
     *
     * @throws MalformedEventException when there is another
     */
    public void hasOnly(Set<String> names) {
        for (Object name : fields().keySet()) {
            if (!names.contains(name)) {
                throw new MalformedEventException(
                        "The event has a field %s, which is not known here; known are: %s."
                                .formatted(
                                        below(String.valueOf(name)),
                                        String.join(", ", new TreeSet<>(names))));
            }
        }
    }

    /** The whole number in the field of this name; never negative. */
    public long count(String name) {
        EventNode field = at(name);
        if (field.value instanceof Long number && number >= 0) {
            return number;
        }
        throw field.unexpected("a whole number of at least 0");
    }

    private Map<?, ?> fields() {
        if (value instanceof Map<?, ?> fields) {
            return fields;
        }
        throw unexpected("an object");
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private MalformedEventException unexpected(String allowed) {
        String place = path.isEmpty() ? "The event" : "The event's " + path;
        return new MalformedEventException(place + " must be " + allowed + ".");
    }
}

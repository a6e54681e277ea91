package uk.pctmonitor.deployed;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A filter of an event source: every field that it names must be there with one of its values. Only
 * plain values are understood, which is all that the template uses.
 */
record EventPattern(JsonNode pattern) {

    boolean matches(JsonNode event) {
        return matches(pattern, event);
    }

    private static boolean matches(JsonNode pattern, JsonNode event) {
        if (pattern.isObject()) {
            return pattern.properties().stream()
                    .allMatch(field -> matches(field.getValue(), event.path(field.getKey())));
        }
        return pattern.valueStream()
                .anyMatch(value -> {
                    if (!value.isValueNode()) {
                        throw new AssertionError("a filter that is not understood: " + value);
                    }
                    return value.equals(event);
                });
    }
}

package uk.pctmonitor.aws.template.permission;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody asks to do something.
 *
 * @param context what is known of the request by condition key, such as {@code
 *     aws:PrincipalTag/submitter}
 */
public record Request(String action, String resource, Map<String, List<String>> context) {

    public Request {
        context = Map.copyOf(context);
    }

    public static Request of(String action, String resource) {
        return new Request(action, resource, Map.of());
    }

    /** The same with one more fact. */
    public Request with(String key, String... values) {
        Map<String, List<String>> more = new TreeMap<>(context);
        more.put(key, List.of(values));
        return new Request(action, resource, more);
    }

    List<String> values(String key) {
        return context.getOrDefault(key, List.of());
    }
}

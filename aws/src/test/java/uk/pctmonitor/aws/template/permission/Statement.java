package uk.pctmonitor.aws.template.permission;

import java.util.List;
import uk.pctmonitor.aws.template.Node;

/** A statement of a policy. */
public record Statement(Stack stack, Node node) {

    public boolean allows() {
        return node.says("Allow", "Effect");
    }

    public List<String> actions() {
        return texts("Action");
    }

    public List<String> resources() {
        return texts("Resource");
    }

    /** Whether it is about the request. */
    boolean concerns(Request request) {
        return matches(actions(), request.action(), request)
                && concernsResource(request)
                && node.find("Condition")
                        .map(conditions -> new Conditions(stack, conditions).hold(request))
                        .orElse(true);
    }

    private boolean concernsResource(Request request) {
        if (node.has("Resource")) {
            return matches(resources(), request.resource(), request);
        }
        // Neither is there where a role is taken on. What AWS makes of a variable that nobody
        // filled in is not documented; nothing may rest on
        // it.
        List<String> spared = texts("NotResource");
        return spared.stream().allMatch(pattern -> new Wildcards(pattern).isKnownTo(request))
                && !matches(spared, request.resource(), request);
    }

    private static boolean matches(List<String> patterns, String text, Request request) {
        return patterns.stream().anyMatch(pattern -> new Wildcards(pattern).fits(text, request));
    }

    private List<String> texts(String name) {
        return node.find(name).map(Node::elements).orElse(List.of()).stream()
                .map(stack::text)
                .toList();
    }
}

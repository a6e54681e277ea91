package uk.pctmonitor.deployed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.pctmonitor.aws.template.Node;

/**
 * What a function may do, by the statements of its own role in the template.
 *
 * @param of every action of every statement, on every resource that it names
 */
record Rights(List<Right> of) {

    /**
     * One action on one resource; either may hold {@code *}.
     *
     * @param leadingKeys of the items that may be written, in patterns; none means any
     */
    record Right(String statement, String action, String resource, List<String> leadingKeys) {

        boolean covers(Call call) {
            return matches(action, call.action())
                    && matches(resource, call.resource())
                    && (leadingKeys.isEmpty()
                            || leadingKeys.stream()
                                    .anyMatch(key -> matches(key, call.leadingKey())));
        }

        private static boolean matches(String pattern, String text) {
            return Pattern.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"), text);
        }
    }

    /** The rights of the function's role in this stack. */
    static Rights of(Stack stack, String function) {
        String role =
                stack.template()
                        .properties(function)
                        .at("Role", "Fn::GetAtt")
                        .text()
                        .replace(".Arn", "");
        List<Right> rights = new ArrayList<>();
        for (Node policy : stack.template().properties(role).at("Policies").list()) {
            for (Node statement : policy.at("PolicyDocument", "Statement").list()) {
                rights.addAll(of(stack, statement));
            }
        }
        return new Rights(List.copyOf(rights));
    }

    private static List<Right> of(Stack stack, Node statement) {
        if (!statement.at("Effect").text().equals("Allow")) {
            throw new AssertionError(statement.path() + ": only Allow is understood");
        }
        String name = statement.at("Sid").text();
        List<String> keys =
                statement.has("Condition")
                        ? leadingKeys(stack, name, statement.at("Condition"))
                        : List.of();
        List<Right> rights = new ArrayList<>();
        for (String action : stack.values(statement.at("Action"))) {
            for (String resource : stack.values(statement.at("Resource"))) {
                rights.add(new Right(name, action, resource, keys));
            }
        }
        return rights;
    }

    /** The only condition that is understood, beside the key's, which no function calls itself. */
    private static List<String> leadingKeys(Stack stack, String statement, Node condition) {
        if (condition.has("ForAllValues:StringLike")) {
            Node keys = condition.at("ForAllValues:StringLike");
            assertOnly(condition, "ForAllValues:StringLike");
            assertOnly(keys, "dynamodb:LeadingKeys");
            return stack.values(keys.at("dynamodb:LeadingKeys"));
        }
        assertOnly(condition, "StringEquals");
        assertOnly(condition.at("StringEquals"), "kms:ViaService");
        return List.of("through services only: " + statement);
    }

    private static void assertOnly(Node node, String name) {
        if (!node.names().equals(Set.of(name))) {
            throw new AssertionError(node.path() + " is not understood: " + node.names());
        }
    }

    /** Those of the calls that the role does not allow. */
    List<Call> missing(Collection<Call> calls) {
        return calls.stream()
                .filter(call -> of.stream().noneMatch(right -> right.covers(call)))
                .toList();
    }

    /** Actions of the role that none of the calls needed, as {@code statement: action}. */
    List<String> unused(Collection<Call> calls) {
        return of.stream()
                .filter(right ->
                        calls.stream()
                                .noneMatch(call ->
                                        call.action().equals(right.action())
                                                && of.stream()
                                                        .filter(other ->
                                                                other.statement()
                                                                        .equals(right.statement()))
                                                        .anyMatch(other -> other.covers(call))))
                .map(right -> right.statement() + ": " + right.action())
                .distinct()
                .toList();
    }
}

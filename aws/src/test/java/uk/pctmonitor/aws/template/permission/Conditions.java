package uk.pctmonitor.aws.template.permission;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import uk.pctmonitor.aws.template.Node;

/** The conditions of a statement. All of them must hold; of the values of one, any. */
record Conditions(Stack stack, Node conditions) {

    boolean hold(Request request) {
        return conditions.names().stream()
                .allMatch(operator ->
                        conditions.at(operator).names().stream()
                                .allMatch(key ->
                                        holds(
                                                operator,
                                                key,
                                                conditions.at(operator, key),
                                                request)));
    }

    private boolean holds(String operator, String key, Node wanted, Request request) {
        List<String> patterns = wanted.elements().stream().map(stack::text).toList();
        List<String> given = request.values(key);
        if (operator.equals("Null")) {
            return patterns.contains(String.valueOf(given.isEmpty()));
        }
        boolean every = operator.startsWith("ForAllValues:");
        String bare = operator.replace("ForAllValues:", "");
        boolean optional = bare.endsWith("IfExists");
        String base = bare.replace("IfExists", "");
        boolean not = base.contains("Not");
        BiPredicate<String, String> fits = comparison(base.replace("Not", ""), request);
        if (given.isEmpty()) {
            return every || optional || not;
        }
        if (!every && given.size() > 1) {
            throw new AssertionError(operator + " on several values of " + key);
        }
        return given.stream()
                .allMatch(value ->
                        not != patterns.stream().anyMatch(pattern -> fits.test(pattern, value)));
    }

    private static BiPredicate<String, String> comparison(String operator, Request request) {
        return switch (operator) {
            // Text may hold variables, but no wildcards; none of ours has a star.
            case "StringEquals", "StringLike", "ArnEquals", "ArnLike" ->
                    (pattern, value) -> new Wildcards(pattern).fits(value, request);
            case "Bool" -> String::equals;
            case "NumericLessThan" ->
                    (pattern, value) ->
                            new BigDecimal(value).compareTo(new BigDecimal(pattern)) < 0;
            default -> throw new AssertionError("unknown operator " + operator);
        };
    }
}

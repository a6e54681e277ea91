package uk.pctmonitor.aws.template.rules;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/**
 * Something that must hold of the template.
 *
 * @param id such as {@code T-S3-01}
 * @param demand what must hold, as a sentence
 * @param source principle of the NCSC, decision or promise that it follows from
 * @param where the places it is about; there must be one
 * @param holds whether it holds at a place
 */
public record Rule(
        String id,
        String demand,
        String source,
        Function<Template, List<Node>> where,
        BiPredicate<Template, Node> holds) {

    static Rule of(
            String id,
            String demand,
            String source,
            Function<Template, List<Node>> where,
            Predicate<Node> holds) {
        return new Rule(id, demand, source, where, (_, node) -> holds.test(node));
    }

    /** Where it does not hold; nothing when all is well. */
    public List<String> findings(Template template) {
        List<Node> places = where.apply(template);
        if (places.isEmpty()) {
            return List.of(id + ": nothing there that it is about");
        }
        return places.stream()
                .filter(place -> !holdsAt(template, place))
                .map(place -> "%s: %s (%s)".formatted(id, demand, place.path()))
                .toList();
    }

    private boolean holdsAt(Template template, Node place) {
        try {
            return holds.test(template, place);
        } catch (AssertionError missing) {
            // A part that the rule looks for is not there.
            return false;
        }
    }

    static Function<Template, List<Node>> every(String... types) {
        return template ->
                Stream.of(types).flatMap(type -> template.resources(type).stream()).toList();
    }

    static Function<Template, List<Node>> the(String... logicalIds) {
        return template ->
                Stream.of(logicalIds)
                        .map(id -> template.root().find("Resources", id).stream())
                        .flatMap(found -> found)
                        .toList();
    }
}

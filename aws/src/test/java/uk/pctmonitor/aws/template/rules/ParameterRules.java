package uk.pctmonitor.aws.template.rules;

import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/** Parameters, outputs, and what other checks are told to pass over. */
final class ParameterRules {

    private ParameterRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "T-PAR-01",
                        "Every parameter says what it is for, and has a default that one can live with.",
                        "NCSC 14",
                        ParameterRules::parameters,
                        parameter -> parameter.has("Description") && parameter.has("Default")),
                Rule.of(
                        "T-PAR-02",
                        "A wrong value is refused before anything is deployed.",
                        "NCSC 14",
                        ParameterRules::parameters,
                        parameter ->
                                parameter.has("AllowedValues")
                                        || parameter.has("MinValue")
                                        || (parameter.has("AllowedPattern")
                                                && parameter.has("ConstraintDescription"))),
                new Rule(
                        "T-PAR-03",
                        "Every parameter stands in a group of the console's form.",
                        "NCSC 14",
                        ParameterRules::parameters,
                        (template, parameter) ->
                                template
                                        .root()
                                        .at("Metadata", "AWS::CloudFormation::Interface")
                                        .at("ParameterGroups")
                                        .list()
                                        .stream()
                                        .flatMap(group -> group.at("Parameters").list().stream())
                                        .anyMatch(n -> n.text().equals(Statements.id(parameter)))),
                Rule.of(
                        "T-SUP-01",
                        "A check of checkov is passed over for one resource and with a reason.",
                        "NCSC 7",
                        ParameterRules::suppressions,
                        skip ->
                                skip.at("id").text().matches("CKV_AWS_[0-9]+")
                                        && skip.at("comment").text().length() > 20));
    }

    private static List<Node> parameters(Template template) {
        Node all = template.root().at("Parameters");
        return all.names().stream().map(all::at).toList();
    }

    private static List<Node> suppressions(Template template) {
        Node resources = template.root().at("Resources");
        return resources.names().stream()
                .flatMap(id -> resources.at(id).find("Metadata", "checkov", "skip").stream())
                .flatMap(skips ->
                        skips.value() instanceof List<?> ? skips.list().stream() : Stream.of(skips))
                .toList();
    }
}

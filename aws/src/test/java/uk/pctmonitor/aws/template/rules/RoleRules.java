package uk.pctmonitor.aws.template.rules;

import static uk.pctmonitor.aws.template.rules.Rule.every;

import java.util.List;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/** Roles and policies. */
final class RoleRules {

    private RoleRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "T-IAM-01",
                        "Nothing is allowed by a wildcard: every action is named.",
                        "NCSC 3",
                        template -> Statements.allowing(Statements.all(template)),
                        statement ->
                                !statement.has("NotAction")
                                        && Statements.actions(statement)
                                                .noneMatch(action -> action.contains("*"))),
                Rule.of(
                        "T-IAM-02",
                        "What a role may do, it may do to resources of this stack only.",
                        "NCSC 3",
                        template -> Statements.allowing(Statements.ofRoles(template)),
                        statement ->
                                !statement.has("NotResource")
                                        && statement.at("Resource").elements().stream()
                                                .allMatch(RoleRules::isOfTheStack)),
                Rule.of(
                        "T-IAM-03",
                        "Nobody is allowed anything by being anybody: every principal is named.",
                        "NCSC 3, NCSC 9",
                        template ->
                                Statements.allowing(Statements.all(template)).stream()
                                        .filter(s -> !s.path().contains(".Policies["))
                                        .toList(),
                        statement ->
                                statement.has("Principal")
                                        && !statement.at("Principal").text().contains("*")),
                Rule.of(
                        "T-IAM-04",
                        "A role has its own statements, and no policy that others change.",
                        "NCSC 3",
                        every("AWS::IAM::Role"),
                        role -> !role.at("Properties").has("ManagedPolicyArns")),
                Rule.of(
                        "T-IAM-05",
                        "A role can be bounded by the account's own policy.",
                        "NCSC 4",
                        every("AWS::IAM::Role"),
                        role ->
                                role.find("Properties", "PermissionsBoundary", "Fn::If")
                                        .filter(b -> b.text().contains("Ref=PermissionsBoundary"))
                                        .isPresent()),
                Rule.of(
                        "T-IAM-06",
                        "The scheduler takes a role on for this account's schedules only.",
                        "NCSC 3",
                        template ->
                                Statements.ofTrust(template).stream()
                                        .filter(s ->
                                                s.says(
                                                        "scheduler.amazonaws.com",
                                                        "Principal",
                                                        "Service"))
                                        .toList(),
                        trust ->
                                trust.says(
                                                "AWS::AccountId",
                                                "Condition",
                                                "StringEquals",
                                                "aws:SourceAccount",
                                                "Ref")
                                        && trust.find("Condition", "ArnLike", "aws:SourceArn")
                                                .isPresent()),
                Rule.of(
                        "T-IAM-07",
                        "A service allowed by a resource's policy acts for this account only.",
                        "NCSC 3",
                        template ->
                                Statements.allowing(Statements.ofResources(template)).stream()
                                        .filter(s -> s.at("Principal").has("Service"))
                                        .toList(),
                        statement -> statement.at("Condition").text().contains("AWS::AccountId")),
                new Rule(
                        "T-IAM-08",
                        "A function's role hands what failed to its own queue and writes its own log.",
                        "NCSC 3",
                        every("AWS::Serverless::Function"),
                        (template, function) ->
                                only(template, function, "sqs:SendMessage", "Failures.Arn")
                                        && only(
                                                template,
                                                function,
                                                "logs:PutLogEvents",
                                                "Log.Arn")));
    }

    private static boolean only(Template template, Node function, String action, String what) {
        List<Node> found =
                template
                        .properties(FunctionRules.own(function, "Role"))
                        .at("Policies")
                        .list()
                        .stream()
                        .flatMap(policy -> Statements.in(policy.at("PolicyDocument")))
                        .filter(s -> Statements.actions(s).anyMatch(action::equals))
                        .toList();
        return found.size() == 1
                && found.getFirst()
                        .says(FunctionRules.own(function, what), "Resource", "Fn::GetAtt");
    }

    /**
     * A reference, or a name that begins with one or with the stack's; not a star, not half a name.
     */
    private static boolean isOfTheStack(Node resource) {
        String text = resource.text();
        return (resource.has("Ref") || resource.has("Fn::GetAtt"))
                || (text.contains("${") && !text.matches(".*[{=]\\*.*"));
    }
}

package uk.pctmonitor.aws.template.rules;

import static uk.pctmonitor.aws.template.rules.Rule.every;

import java.util.List;
import java.util.function.Predicate;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/** Topics and queues. */
final class TopicRules {

    private static final String TOPIC = "AWS::SNS::Topic";
    private static final String QUEUE = "AWS::SQS::Queue";

    private TopicRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "T-SNS-01",
                        "A topic refuses requests without TLS.",
                        "NCSC 1",
                        every(TOPIC),
                        (template, topic) ->
                                denies(
                                        template,
                                        topic,
                                        Statements.denial("Bool", "aws:SecureTransport", "false"),
                                        "sns:Publish",
                                        "sns:Subscribe")),
                new Rule(
                        "T-SNS-02",
                        "Only the role whose work it is publishes to a topic, and alarms to the one of"
                                + " operations.",
                        "S7, NCSC 3",
                        every(TOPIC),
                        (template, topic) ->
                                denies(
                                        template,
                                        topic,
                                        denial ->
                                                denial.says(
                                                        Statements.id(topic).equals("AlertTopic")
                                                                ? "NotifyRole.Arn"
                                                                : "ReconcileRole.Arn",
                                                        "Condition",
                                                        "ArnNotEquals",
                                                        "aws:PrincipalArn",
                                                        "Fn::GetAtt"),
                                        "sns:Publish")),
                new Rule(
                        "T-SNS-03",
                        "Only this account subscribes to a topic.",
                        "NCSC 3",
                        every(TOPIC),
                        (template, topic) ->
                                denies(
                                        template,
                                        topic,
                                        denial ->
                                                denial.says(
                                                        "AWS::AccountId",
                                                        "Condition",
                                                        "StringNotEquals",
                                                        "aws:PrincipalAccount",
                                                        "Ref"),
                                        "sns:Subscribe")),
                Rule.of(
                        "T-SNS-04",
                        "The alert topic and the subscriptions that people confirmed outlive the stack.",
                        "L4",
                        Rule.the("AlertTopic"),
                        KeyRules::outlivesTheStack),
                Rule.of(
                        "T-SNS-05",
                        "Only notify may publish to the alert topic, only reconcile to that of operations.",
                        "S7",
                        template ->
                                Statements.ofRoles(template).stream()
                                        .filter(s ->
                                                Statements.actions(s)
                                                        .anyMatch("sns:Publish"::equals))
                                        .toList(),
                        publish ->
                                publish.path().contains("NotifyRole")
                                        ? publish.says("AlertTopic", "Resource", "Ref")
                                        : publish.path().contains("ReconcileRole")
                                                && publish.says(
                                                        "OperationsTopic", "Resource", "Ref")),
                Rule.of(
                        "T-SQS-01",
                        "What failed is kept for 14 days, the longest there is.",
                        "L5",
                        every(QUEUE),
                        queue -> queue.says("1209600", "Properties", "MessageRetentionPeriod")),
                new Rule(
                        "T-SQS-02",
                        "A queue refuses requests without TLS or from another account.",
                        "NCSC 1, NCSC 3",
                        every(QUEUE),
                        (template, queue) -> {
                            List<Node> denials =
                                    Statements.about(
                                                    template,
                                                    "AWS::SQS::QueuePolicy",
                                                    "Queues",
                                                    queue)
                                            .filter(s -> s.says("sqs:*", "Action"))
                                            .filter(s -> names(s, queue))
                                            .toList();
                            return denials.stream()
                                            .anyMatch(
                                                    Statements.denial(
                                                            "Bool", "aws:SecureTransport", "false"))
                                    && denials.stream()
                                            .anyMatch(
                                                    Statements.denial(
                                                            "StringNotEquals",
                                                            "aws:PrincipalAccount",
                                                            "{Ref=AWS::AccountId}"));
                        }),
                Rule.of(
                        "T-SQS-03",
                        "No other queue uses one of ours for what failed there.",
                        "NCSC 3",
                        every(QUEUE),
                        queue ->
                                queue.says(
                                        "denyAll",
                                        "Properties",
                                        "RedriveAllowPolicy",
                                        "redrivePermission")));
    }

    private static boolean denies(
            Template template, Node topic, Predicate<Node> condition, String... actions) {
        return Statements.about(template, "AWS::SNS::TopicPolicy", "Topics", topic)
                .filter(s -> s.says("Deny", "Effect") && s.says("*", "Principal"))
                .filter(condition)
                .anyMatch(s -> Statements.actions(s).toList().containsAll(List.of(actions)));
    }

    private static boolean names(Node statement, Node queue) {
        return statement.at("Resource").elements().stream()
                .anyMatch(named -> named.says(Statements.id(queue) + ".Arn", "Fn::GetAtt"));
    }
}

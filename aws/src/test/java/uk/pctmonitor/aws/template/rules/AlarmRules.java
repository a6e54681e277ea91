package uk.pctmonitor.aws.template.rules;

import static uk.pctmonitor.aws.template.rules.Rule.every;
import static uk.pctmonitor.aws.template.rules.Rule.the;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/** Alarms and the dashboard. */
final class AlarmRules {

    private static final String ALARM = "AWS::CloudWatch::Alarm";

    private AlarmRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "T-AL-01",
                        "An alarm rings within five minutes of a message in a failure queue.",
                        "L5",
                        every("AWS::SQS::Queue"),
                        (template, queue) ->
                                alarms(template, "AWS/SQS", "ApproximateNumberOfMessagesVisible")
                                        .filter(a -> names(a, Statements.id(queue) + ".QueueName"))
                                        .anyMatch(a ->
                                                a.says("300", "Period")
                                                        && a.says("0", "Threshold")
                                                        && a.says("1", "EvaluationPeriods"))),
                new Rule(
                        "T-AL-02",
                        "An alarm rings on the errors of each function.",
                        "L1, L2",
                        every("AWS::Serverless::Function"),
                        (template, function) ->
                                alarms(template, "AWS/Lambda", "Errors")
                                        .anyMatch(a -> names(a, Statements.id(function)))),
                new Rule(
                        "T-AL-03",
                        "An alarm rings when a run that should be there is missing.",
                        "L3, L4",
                        the(
                                "NotifyFunction",
                                "RemindFunction",
                                "ReportFunction",
                                "ReconcileFunction"),
                        (template, function) ->
                                template.resources(ALARM).stream()
                                        .map(alarm -> alarm.at("Properties"))
                                        .filter(a -> a.has("Metrics"))
                                        .filter(a -> a.text().contains("Invocations"))
                                        .filter(a -> names(a, Statements.id(function)))
                                        .anyMatch(AlarmRules::ringsOnNothing)),
                new Rule(
                        "T-AL-04",
                        "An alarm rings when the stream is not kept up with, or uploads are dropped.",
                        "L1",
                        the("AssessFunction", "IngestFunction"),
                        (template, function) ->
                                alarms(
                                                template,
                                                "AWS/Lambda",
                                                Statements.id(function).startsWith("Assess")
                                                        ? "IteratorAge"
                                                        : "AsyncEventsDropped")
                                        .anyMatch(a -> names(a, Statements.id(function)))),
                new Rule(
                        "T-AL-05",
                        "An alarm rings when something waits too long, lies in a queue, or a contact is not"
                                + " reached.",
                        "L1, L2, L4, L5",
                        the("ReconcileFunction"),
                        (template, _) ->
                                Stream.of("Backlog", "DeadLetters", "ContactsNotReached")
                                        .allMatch(metric ->
                                                alarms(template, "PctMonitor", metric)
                                                        .anyMatch(
                                                                a -> names(a, "AWS::StackName")))),
                new Rule(
                        "T-AL-06",
                        "An alarm rings when SNS could not deliver e-mails.",
                        "S8",
                        the("AlertTopic"),
                        (template, _) ->
                                alarms(template, "AWS/SNS", "NumberOfNotificationsFailed")
                                        .anyMatch(a -> names(a, "AlertTopic.TopicName"))),
                Rule.of(
                        "T-AL-07",
                        "Alarms tell operations, and never the readers of alerts.",
                        "L5, S7",
                        every(ALARM),
                        alarm ->
                                alarm.says("[{Ref=OperationsTopic}]", "Properties", "AlarmActions")
                                        && !alarm.text().contains("Ref=AlertTopic")),
                Rule.of(
                        "T-AL-08",
                        "An alarm says what happened and where it stands what to do, and there it stands.",
                        "NCSC 5",
                        every(ALARM),
                        AlarmRules::saysWhatToDo),
                new Rule(
                        "T-AL-09",
                        "The dashboard shows every alarm.",
                        "NCSC 5",
                        every(ALARM),
                        (template, alarm) ->
                                template.properties("Overview")
                                        .at("DashboardBody", "Fn::Sub")
                                        .text()
                                        .contains("\"${" + Statements.id(alarm) + ".Arn}\"")));
    }

    private static Stream<Node> alarms(Template template, String namespace, String metric) {
        return template.resources(ALARM).stream()
                .map(alarm -> alarm.at("Properties"))
                .filter(a -> a.says(namespace, "Namespace") && a.says(metric, "MetricName"));
    }

    private static boolean names(Node alarm, String value) {
        return alarm.text().contains("=" + value + "}");
    }

    private static boolean ringsOnNothing(Node alarm) {
        int hours = Integer.parseInt(alarm.at("EvaluationPeriods").text());
        return alarm.says("breaching", "TreatMissingData")
                && alarm.says("LessThanThreshold", "ComparisonOperator")
                && alarm.says("1", "Threshold")
                && alarm.text().contains("FILL(runs, 0)")
                && hours >= 25
                && hours <= 30;
    }

    private static boolean saysWhatToDo(Node alarm) {
        String id = Statements.id(alarm);
        return alarm.at("Properties", "AlarmDescription")
                        .text()
                        .endsWith(
                                "What to do: docs/operations.md, \"When an alarm rings\", "
                                        + id
                                        + ".")
                && runbook().contains("| `" + id + "` |");
    }

    private static String runbook() {
        try {
            String all = Files.readString(Template.folder().resolve("docs/operations.md"));
            int from = all.indexOf("\n## When an alarm rings\n");
            return all.substring(from, all.indexOf("\n## ", from + 1));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

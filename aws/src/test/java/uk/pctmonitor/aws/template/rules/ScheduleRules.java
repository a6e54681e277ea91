package uk.pctmonitor.aws.template.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/** Schedules. */
final class ScheduleRules {

    private ScheduleRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "T-SCH-01",
                        "What has a time of day has it in London, and says on which day it was due.",
                        "L3, scenario 41",
                        ScheduleRules::daily,
                        schedule ->
                                schedule.says(
                                                "Europe/London",
                                                "Properties",
                                                "ScheduleExpressionTimezone")
                                        && schedule.at("Properties", "Input")
                                                .text()
                                                .contains("<aws.scheduler.scheduled-time>")),
                Rule.of(
                        "T-SCH-02",
                        "A run that could not be started is tried again, and then goes to a queue.",
                        "L3, L5",
                        ScheduleRules::schedules,
                        schedule ->
                                schedule.find("Properties", "RetryPolicy", "MaximumRetryAttempts")
                                                .isPresent()
                                        && schedule.find("Properties", "DeadLetterConfig", "Arn")
                                                .isPresent()),
                Rule.of(
                        "T-SCH-03",
                        "A schedule has a role that starts one function and no other.",
                        "NCSC 3",
                        template ->
                                template.resources("AWS::IAM::Role").stream()
                                        .filter(role ->
                                                Statements.id(role).endsWith("ScheduleRole"))
                                        .toList(),
                        ScheduleRules::startsItsFunctionOnly),
                Rule.of(
                        "T-SCH-04",
                        "No time between one and two at night can be given, which the clocks skip or repeat.",
                        "scenario 41",
                        ScheduleRules::patterns,
                        pattern ->
                                Stream.of("1", "01", "*", "0-3", "*/2", "7,1", "1,7")
                                        .map("cron(30 %s * * ? *)"::formatted)
                                        .noneMatch(
                                                Pattern.compile(pattern.text())
                                                        .asMatchPredicate())),
                Rule.of(
                        "T-SCH-05",
                        "Telling people can be switched off, for a restore or a replay.",
                        "S7",
                        template ->
                                schedules(template).stream()
                                        .filter(s ->
                                                s.path().contains("Notify")
                                                        || s.path().contains("Remind"))
                                        .toList(),
                        schedule ->
                                schedule.says(
                                        "[Telling, ENABLED, DISABLED]",
                                        "Properties",
                                        "State",
                                        "Fn::If")));
    }

    private static List<Node> schedules(Template template) {
        return FunctionRules.events(template, "ScheduleV2");
    }

    private static List<Node> daily(Template template) {
        return schedules(template).stream()
                .filter(s -> s.at("Properties", "ScheduleExpression").has("Ref"))
                .toList();
    }

    private static List<Node> patterns(Template template) {
        Node parameters = template.root().at("Parameters");
        return daily(template).stream()
                .map(s -> s.at("Properties", "ScheduleExpression", "Ref").text())
                .map(name -> parameters.at(name, "AllowedPattern"))
                .toList();
    }

    private static boolean startsItsFunctionOnly(Node role) {
        List<Node> starts =
                role.at("Properties", "Policies").list().stream()
                        .flatMap(policy -> Statements.in(policy.at("PolicyDocument")))
                        .filter(s -> Statements.actions(s).anyMatch(a -> a.startsWith("lambda:")))
                        .toList();
        String function = Statements.id(role).replace("ScheduleRole", "Function.Arn");
        return starts.size() == 1 && starts.getFirst().says(function, "Resource", "Fn::GetAtt");
    }
}

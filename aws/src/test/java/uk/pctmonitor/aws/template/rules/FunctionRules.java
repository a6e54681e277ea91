package uk.pctmonitor.aws.template.rules;

import static uk.pctmonitor.aws.template.rules.Rule.every;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/** Functions, what wakes them and where they write. */
final class FunctionRules {

    private static final Function<Template, List<Node>> FUNCTIONS =
            every("AWS::Serverless::Function");

    private FunctionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "T-FN-01",
                        "A function has a role of its own.",
                        "NCSC 3",
                        FUNCTIONS,
                        function ->
                                function.says(
                                        own(function, "Role.Arn"),
                                        "Properties",
                                        "Role",
                                        "Fn::GetAtt")),
                Rule.of(
                        "T-FN-02",
                        "An event that a function could not deal with goes to the function's queue after a"
                                + " bounded number of tries.",
                        "L1, L5",
                        FUNCTIONS,
                        function -> {
                            Node config = function.at("Properties", "EventInvokeConfig");
                            return config.at("MaximumRetryAttempts").text().matches("[0-2]")
                                    && config.has("MaximumEventAgeInSeconds")
                                    && config.says(
                                            own(function, "Failures.Arn"),
                                            "DestinationConfig",
                                            "OnFailure",
                                            "Destination",
                                            "Fn::GetAtt");
                        }),
                Rule.of(
                        "T-FN-03",
                        "One record of the stream that can't be dealt with holds up no other, and is not"
                                + " lost.",
                        "L1, L5",
                        template -> events(template, "DynamoDB"),
                        FunctionRules::holdsUpNoOther),
                Rule.of(
                        "T-FN-04",
                        "A function is woken only for what it deals with.",
                        "S11",
                        template ->
                                Stream.of("S3", "DynamoDB")
                                        .flatMap(type -> events(template, type).stream())
                                        .toList(),
                        event ->
                                event.find("Properties", "Filter", "S3Key", "Rules").isPresent()
                                        || event.find("Properties", "FilterCriteria", "Filters")
                                                .isPresent()),
                Rule.of(
                        "T-FN-05",
                        "A function has a bound on how many of it run at once; a daily one runs alone.",
                        "S9, S11",
                        FUNCTIONS,
                        function -> {
                            Node bound =
                                    function.at(
                                            "Properties", "ReservedConcurrentExecutions", "Fn::If");
                            boolean daily =
                                    function.at("Properties", "Events").text().contains("London");
                            String most = bound.list().get(1).text();
                            return daily ? most.equals("1") : most.matches("[1-9][0-9]?");
                        }),
                Rule.of(
                        "T-FN-06",
                        "Runtime, memory and time are said, not left to chance.",
                        "S11",
                        FUNCTIONS,
                        function -> function.at("Properties", "Timeout").text().matches("[0-9]+")),
                Rule.of(
                        "T-FN-07",
                        "All functions run on a supported Java, with the processor that was asked for and"
                                + " JSON logs.",
                        "NCSC 5, NCSC 7",
                        template -> List.of(template.root().at("Globals", "Function")),
                        all ->
                                all.says("java25", "Runtime")
                                        && all.at("MemorySize").text().matches("[0-9]+")
                                        && all.at("Architectures").text().contains("Architecture")
                                        && all.says("JSON", "LoggingConfig", "LogFormat")),
                Rule.of(
                        "T-FN-08",
                        "A function writes its own log, which is kept for as long as was asked and outlives"
                                + " the stack.",
                        "NCSC 13",
                        every("AWS::Logs::LogGroup"),
                        log ->
                                log.says("LogRetentionDays", "Properties", "RetentionInDays", "Ref")
                                        && KeyRules.outlivesTheStack(log)),
                Rule.of(
                        "T-FN-09",
                        "A function's log is the one that bears its name.",
                        "NCSC 13",
                        FUNCTIONS,
                        function ->
                                function.says(
                                        own(function, "Log"),
                                        "Properties",
                                        "LoggingConfig",
                                        "LogGroup",
                                        "Ref")),
                Rule.of(
                        "T-FN-10",
                        "No environment holds a secret: there are names of resources, nothing else.",
                        "NCSC 10",
                        FunctionRules::variables,
                        variable ->
                                variable.value() instanceof java.util.Map<?, ?>
                                        && !variable.path()
                                                .matches(
                                                        "(?i).*(secret|password|token|credential).*")),
                Rule.of(
                        "T-FN-11",
                        "No function can be reached from the internet.",
                        "NCSC 11",
                        FUNCTIONS,
                        function ->
                                !function.at("Properties").has("FunctionUrlConfig")
                                        && function.at("Properties", "Events").names().stream()
                                                .map(name ->
                                                        function.at(
                                                                        "Properties",
                                                                        "Events",
                                                                        name,
                                                                        "Type")
                                                                .text())
                                                .allMatch(
                                                        List.of("S3", "DynamoDB", "ScheduleV2")
                                                                ::contains)));
    }

    static List<Node> events(Template template, String type) {
        return template.resources("AWS::Serverless::Function").stream()
                .map(function -> function.at("Properties", "Events"))
                .flatMap(events -> events.names().stream().map(events::at))
                .filter(event -> event.says(type, "Type"))
                .toList();
    }

    /** What belongs to the function by its name. */
    static String own(Node function, String what) {
        return Statements.id(function).replace("Function", what);
    }

    private static boolean holdsUpNoOther(Node event) {
        Node properties = event.at("Properties");
        return properties.says("true", "BisectBatchOnFunctionError")
                && properties.says("[ReportBatchItemFailures]", "FunctionResponseTypes")
                && properties.at("MaximumRetryAttempts").text().matches("[1-9]|10")
                && properties.at("MaximumRecordAgeInSeconds").text().matches("[0-9]{2,5}")
                && properties
                        .find("DestinationConfig", "OnFailure", "Destination", "Fn::GetAtt")
                        .isPresent();
    }

    private static List<Node> variables(Template template) {
        return Stream.concat(
                        Stream.of(template.root().at("Globals", "Function")),
                        template.resources("AWS::Serverless::Function").stream()
                                .map(function -> function.at("Properties")))
                .flatMap(holder -> holder.find("Environment", "Variables").stream())
                .flatMap(given -> given.names().stream().map(given::at))
                .toList();
    }
}

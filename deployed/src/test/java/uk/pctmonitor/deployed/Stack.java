package uk.pctmonitor.deployed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/**
 * A stack made from the template: what its references and functions come to. Parameters have their
 * defaults. Where CloudFormation makes up a physical name, it is {@code {stack}-{logical id}} here.
 */
public final class Stack {

    /** The account in which LocalStack keeps everything. */
    public static final String ACCOUNT = "000000000000";

    public static final String REGION = "eu-west-2";

    private static final Pattern IN_BRACES = Pattern.compile("\\$\\{([^}]+)}");

    private final Template template;
    private final String name;
    private final String endpoint;
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param endpoint of the stand-in for AWS, which is part of the addresses of queues
     */
    public Stack(Template template, String name, String endpoint) {
        this.template = template;
        this.name = name;
        this.endpoint = endpoint;
    }

    public Template template() {
        return template;
    }

    /** An attribute that is only known once the resource is made, such as a stream's. */
    public void learn(String logicalIdAndAttribute, String value) {
        known.put(logicalIdAndAttribute, value);
    }

    /** The text that the node comes to. */
    public String value(Node node) {
        return optional(node).orElseThrow(() -> new AssertionError(node.path() + " has no value"));
    }

    /** The texts of a list, or of the one thing in its place, without those of AWS::NoValue. */
    public List<String> values(Node node) {
        if (!(node.value() instanceof List<?>)) {
            return optional(node).stream().toList();
        }
        List<String> values = new ArrayList<>();
        node.list().forEach(element -> optional(element).ifPresent(values::add));
        return values;
    }

    /** The node with every reference in it replaced, as maps, lists and texts. */
    public Object resolved(Node node) {
        if (node.value() instanceof List<?>) {
            return node.list().stream()
                    .filter(element -> !isFunction(element) || optional(element).isPresent())
                    .map(this::resolved)
                    .toList();
        }
        if (!(node.value() instanceof Map<?, ?>) || isFunction(node)) {
            return value(node);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        node.names().forEach(name -> fields.put(name, resolved(node.at(name))));
        return fields;
    }

    private static boolean isFunction(Node node) {
        if (!(node.value() instanceof Map<?, ?>) || node.names().size() != 1) {
            return false;
        }
        String only = node.names().iterator().next();
        return only.equals("Ref") || only.startsWith("Fn::");
    }

    /** What {@code !Ref} of the resource or parameter comes to. */
    public String ref(String logicalId) {
        return switch (logicalId) {
            case "AWS::StackName" -> name;
            case "AWS::AccountId" -> ACCOUNT;
            case "AWS::Region" -> REGION;
            case "AWS::Partition" -> "aws";
            case "AWS::URLSuffix" -> "amazonaws.com";
            case "AWS::StackId" -> arn("cloudformation", "stack/" + name + "/1");
            default ->
                    template.root().at("Resources").has(logicalId)
                            ? resource(logicalId)
                            : template.root().at("Parameters", logicalId, "Default").text();
        };
    }

    /** What {@code !GetAtt} comes to. */
    public String attribute(String logicalId, String attribute) {
        String found = known.get(logicalId + "." + attribute);
        if (found != null) {
            return found;
        }
        return switch (attribute) {
            case "Arn" -> arnOf(logicalId);
            case "TopicArn", "QueueUrl" -> ref(logicalId);
            default -> physicalName(logicalId);
        };
    }

    /** The name that the resource has in its service. */
    public String physicalName(String logicalId) {
        Node properties = template.root().at("Resources", logicalId);
        if (properties.has("Properties")) {
            Node given = properties.at("Properties");
            for (String property :
                    List.of(
                            "BucketName",
                            "TableName",
                            "TopicName",
                            "QueueName",
                            "FunctionName",
                            "LogGroupName",
                            "RoleName")) {
                if (given.has(property)) {
                    return value(given.at(property));
                }
            }
        }
        String made = name + "-" + logicalId;
        return type(logicalId).equals("AWS::S3::Bucket") ? made.toLowerCase(Locale.ROOT) : made;
    }

    private String resource(String logicalId) {
        return switch (type(logicalId)) {
            case "AWS::SNS::Topic" -> arnOf(logicalId);
            case "AWS::SQS::Queue" -> endpoint + "/" + ACCOUNT + "/" + physicalName(logicalId);
            case "AWS::KMS::Key" -> keyId(logicalId);
            default -> physicalName(logicalId);
        };
    }

    private String arnOf(String logicalId) {
        String physical = physicalName(logicalId);
        return switch (type(logicalId)) {
            case "AWS::S3::Bucket" -> "arn:aws:s3:::" + physical;
            case "AWS::DynamoDB::Table" -> arn("dynamodb", "table/" + physical);
            case "AWS::SNS::Topic" -> arn("sns", physical);
            case "AWS::SQS::Queue" -> arn("sqs", physical);
            case "AWS::KMS::Key" -> arn("kms", "key/" + keyId(logicalId));
            case "AWS::Serverless::Function" -> arn("lambda", "function:" + physical);
            case "AWS::Logs::LogGroup" -> arn("logs", "log-group:" + physical + ":*");
            case "AWS::IAM::Role" -> "arn:aws:iam::" + ACCOUNT + ":role/" + physical;
            default -> throw new AssertionError("no ARN of " + logicalId);
        };
    }

    private static String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
    }

    /** The id that LocalStack is asked to give the key. */
    private String keyId(String logicalId) {
        return UUID.nameUUIDFromBytes((name + logicalId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private String type(String logicalId) {
        return template.root().at("Resources", logicalId, "Type").text();
    }

    private Optional<String> optional(Node node) {
        if (!(node.value() instanceof Map<?, ?>)) {
            return Optional.of(node.text());
        }
        String function = node.names().iterator().next();
        Node of = node.at(function);
        return switch (function) {
            case "Ref" ->
                    of.text().equals("AWS::NoValue")
                            ? Optional.empty()
                            : Optional.of(ref(of.text()));
            case "Fn::GetAtt" -> Optional.of(attribute(of));
            case "Fn::Sub" -> Optional.of(substituted(of));
            case "Fn::Join" ->
                    Optional.of(
                            String.join(of.list().getFirst().text(), values(of.list().getLast())));
            case "Fn::If" -> optional(of.list().get(holds(of.list().getFirst().text()) ? 1 : 2));
            default -> throw new AssertionError(node.path() + ": unknown " + function);
        };
    }

    private String attribute(Node of) {
        String text = of.value() instanceof List<?> ? String.join(".", values(of)) : of.text();
        int dot = text.indexOf('.');
        return attribute(text.substring(0, dot), text.substring(dot + 1));
    }

    private String substituted(Node of) {
        if (of.value() instanceof List<?>) {
            throw new AssertionError(of.path() + ": !Sub with variables of its own is not read");
        }
        return IN_BRACES
                .matcher(of.text())
                .replaceAll(match -> {
                    String inside = match.group(1);
                    return inside.contains(".")
                            ? attribute(new Node(of.path(), inside))
                            : ref(inside);
                });
    }

    private boolean holds(String condition) {
        return test(template.root().at("Conditions", condition));
    }

    private boolean test(Node condition) {
        String function = condition.names().iterator().next();
        Node of = condition.at(function);
        return switch (function) {
            case "Fn::Equals" -> values(of).stream().distinct().count() == 1;
            case "Fn::Not" -> !test(of.list().getFirst());
            case "Fn::And" -> of.list().stream().allMatch(this::test);
            case "Fn::Or" -> of.list().stream().anyMatch(this::test);
            case "Condition" -> holds(of.text());
            default -> throw new AssertionError(condition.path() + ": unknown " + function);
        };
    }
}

package uk.pctmonitor.deployed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request of the SDK's to AWS, read as the rights that it needs. One that this does not know is
 * an error: a right may be missing from the template.
 *
 * @param target the header {@code X-Amz-Target}; empty where the service has none
 */
record Request(String method, URI uri, String target, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HERE = Stack.REGION + ":" + Stack.ACCOUNT + ":";
    private static final String LAMBDA = "/2015-03-31/functions/";

    /** The rights, for one request may need several. */
    List<Call> calls() throws IOException {
        if (target.startsWith("DynamoDB_")) {
            return dynamoDb(action(), JSON.readTree(body));
        }
        if (target.startsWith("DynamoDBStreams_")) {
            return stream(action(), JSON.readTree(body));
        }
        if (target.startsWith("AmazonSQS.")) {
            String queue = JSON.readTree(body).path("QueueUrl").asText();
            return List.of(
                    new Call(
                            "sqs:" + action(),
                            "arn:aws:sqs:" + HERE + queue.substring(queue.lastIndexOf('/') + 1)));
        }
        if (uri.getPath().startsWith(LAMBDA)) {
            return List.of(new Call("lambda:InvokeFunction", "arn:aws:lambda:" + HERE + invoked()));
        }
        return method.equals("POST") && body.contains("Action=") ? sns(form()) : s3();
    }

    /** The function to be invoked, as {@code function:name}. */
    String invoked() {
        String name = uri.getPath().substring(LAMBDA.length()).replace("/invocations", "");
        return "function:" + name.substring(name.lastIndexOf(':') + 1);
    }

    boolean invokes() {
        return uri.getPath().startsWith(LAMBDA);
    }

    private String action() {
        return target.substring(target.indexOf('.') + 1);
    }

    private static List<Call> dynamoDb(String action, JsonNode request) {
        return switch (action) {
            case "BatchGetItem" ->
                    request.path("RequestItems")
                            .propertyStream()
                            .map(table -> dynamoDb(action, table.getKey(), request))
                            .toList();
            case "BatchWriteItem" ->
                    request.path("RequestItems")
                            .propertyStream()
                            .flatMap(table ->
                                    table.getValue()
                                            .valueStream()
                                            .flatMap(JsonNode::valueStream)
                                            .map(item -> dynamoDb(action, table.getKey(), item)))
                            .toList();
            case "TransactWriteItems", "TransactGetItems" ->
                    request.path("TransactItems")
                            .valueStream()
                            .flatMap(JsonNode::propertyStream)
                            .map(item ->
                                    dynamoDb(
                                            item.getKey()
                                                    .replace("Check", "CheckItem")
                                                    .replaceAll(
                                                            "^(Get|Put|Update|Delete)$", "$1Item"),
                                            item.getValue().path("TableName").asText(),
                                            item.getValue()))
                            .toList();
            default ->
                    List.of(
                            dynamoDb(
                                    action,
                                    request.path("TableName").asText()
                                            + index(request.path("IndexName").asText("")),
                                    request));
        };
    }

    private static String index(String name) {
        return name.isEmpty() ? "" : "/index/" + name;
    }

    /**
     * @param of holds the item or its key, if it is a write
     */
    private static Call dynamoDb(String action, String table, JsonNode of) {
        boolean reads = action.contains("Get") || action.equals("Query");
        String key =
                of.path("Item")
                        .path("pk")
                        .path("S")
                        .asText(of.path("Key").path("pk").path("S").asText(""));
        return new Call(
                "dynamodb:" + action,
                "arn:aws:dynamodb:" + HERE + "table/" + table,
                reads ? "" : key);
    }

    /** An iterator of LocalStack's names its stream, in a region of DynamoDB Local's own. */
    private static List<Call> stream(String action, JsonNode request) {
        String iterator = request.path("ShardIterator").asText("");
        String stream =
                iterator.isEmpty()
                        ? request.path("StreamArn").asText()
                        : Stream.of(iterator.split("\\|", -1))
                                .filter(part -> part.startsWith("arn:"))
                                .findFirst()
                                .orElseThrow()
                                .replace(":ddblocal:", ":" + Stack.REGION + ":");
        return List.of(new Call("dynamodb:" + action, stream));
    }

    private static List<Call> sns(Map<String, String> form) {
        String topic = form.getOrDefault("TopicArn", form.getOrDefault("SubscriptionArn", ""));
        return List.of(new Call("sns:" + form.get("Action"), topic));
    }

    private Map<String, String> form() {
        return Stream.of(body.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> decoded(pair[0]), pair -> decoded(pair[1]), (a, _) -> a));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private List<Call> s3() {
        String[] path = uri.getPath().split("/", 3);
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        boolean ofBucket = path.length < 3 || path[2].isEmpty();
        List<String> parameters = new ArrayList<>();
        Stream.of(query.split("&", -1)).forEach(p -> parameters.add(p.replaceAll("=.*", "")));
        String action =
                switch (method) {
                    case "GET", "HEAD" -> ofBucket ? listed(parameters) : read(parameters);
                    case "PUT" -> "PutObject";
                    default -> throw new IllegalStateException("unknown: " + method + " " + uri);
                };
        return List.of(
                new Call(
                        "s3:" + action,
                        "arn:aws:s3:::" + path[1] + (ofBucket ? "" : "/" + path[2])));
    }

    private static String listed(List<String> parameters) {
        return parameters.contains("versions") ? "ListBucketVersions" : "ListBucket";
    }

    private static String read(List<String> parameters) {
        return parameters.contains("versionId") ? "GetObjectVersion" : "GetObject";
    }
}

package uk.pctmonitor.deployed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.FilterRule;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.sns.SnsClient;
import uk.pctmonitor.aws.LocalStack;
import uk.pctmonitor.aws.SqsQueue;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/**
 * The template deployed: its stack on LocalStack, its packages under the runtime, and what lies
 * between them. Each function is started at its first event and stays, like a warm sandbox; all
 * that it asks of AWS is remembered.
 */
final class Deployment implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Stack stack;
    private final S3Client s3;
    private final SnsClient sns;
    private final SqsQueue uploads;
    private final WorkStream work;
    private final WorkStream done;
    private final Map<String, AwsCalls> calls = new LinkedHashMap<>();
    private final Map<String, PackagedFunction> functions = new LinkedHashMap<>();

    Deployment(String name) throws IOException, InterruptedException {
        stack = new Stack(Template.read(), name, LocalStack.endpoint().toString());
        new StackOnLocalStack(stack).create();
        s3 = LocalStack.s3();
        sns = LocalStack.sns();
        uploads = new SqsQueue(LocalStack.endpoint(), name + "-uploads");
        announceUploads();
        for (String function : stack.template().ofType("AWS::Serverless::Function")) {
            calls.put(function, new AwsCalls(LocalStack.endpoint()));
        }
        work =
                new WorkStream(
                        stack,
                        calls("AssessFunction").endpoint(),
                        source("AssessFunction", "DynamoDB"));
        done =
                new WorkStream(
                        stack,
                        calls("ReportFunction").endpoint(),
                        source("ReportFunction", "DynamoDB"));
    }

    Stack stack() {
        return stack;
    }

    /** What stands between the function and AWS. */
    AwsCalls calls(String function) {
        AwsCalls of = calls.get(function);
        if (of == null) {
            throw new AssertionError("template.yaml has no " + function);
        }
        return of;
    }

    /** The function, started if it is not. */
    PackagedFunction function(String name) throws IOException, InterruptedException {
        PackagedFunction there = functions.get(name);
        if (there == null) {
            there =
                    PackagedFunction.start(
                            FunctionDefinition.of(stack, name),
                            Map.of("AWS_ENDPOINT_URL", calls(name).endpoint().toString()));
            functions.put(name, there);
        }
        return there;
    }

    /** Every function that was started, by its name. */
    Map<String, PackagedFunction> started() {
        return functions;
    }

    /** The answer, which must be none of an error. */
    JsonNode invoke(String function, String event) throws IOException, InterruptedException {
        Answer answer = function(function).invoke(event);
        if (answer.failed()) {
            throw new AssertionError(function + " failed: " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Puts a file into the inbox; gives its version. */
    String upload(String key, byte[] content) {
        return s3.putObject(
                        request -> request.bucket(stack.ref("Inbox")).key(key),
                        RequestBody.fromBytes(content))
                .versionId();
    }

    /** Puts a file of {@code examples/} into the inbox. */
    String uploadExample(String key, String example) throws IOException {
        return upload(key, Files.readAllBytes(examples().resolve(example)));
    }

    static Path examples() {
        return Template.folder().resolve("examples");
    }

    void delete(String key, String version) {
        s3.deleteObject(request -> request.bucket(stack.ref("Inbox")).key(key).versionId(version));
    }

    /**
     * What the bucket has announced since the last call, byte for byte, one event for each file.
     */
    List<String> announced(int files) throws IOException, InterruptedException {
        List<String> events = new ArrayList<>();
        for (int tries = 0; events.size() < files && tries < 20; tries++) {
            for (String event : uploads.receiveTexts()) {
                if (!event.contains("s3:TestEvent")) {
                    events.add(event);
                }
            }
        }
        if (events.size() != files) {
            throw new AssertionError(files + " uploads, but announced were " + events);
        }
        return events;
    }

    /** Between the table's stream and assess. */
    WorkStream work() {
        return work;
    }

    /** Between the table's stream and report. */
    WorkStream done() {
        return done;
    }

    /** A queue that subscribes to the topic, with the filter policy, or without one if empty. */
    SqsQueue subscribe(String topic, String name, String filter)
            throws IOException, InterruptedException {
        SqsQueue queue = new SqsQueue(LocalStack.endpoint(), name);
        String arn = queue.arn();
        sns.subscribe(request ->
                request.topicArn(stack.ref(topic))
                        .protocol("sqs")
                        .endpoint(arn)
                        .attributes(filter.isEmpty() ? Map.of() : Map.of("FilterPolicy", filter)));
        return queue;
    }

    @Override
    public void close() throws IOException {
        for (PackagedFunction function : functions.values()) {
            function.close();
        }
        calls.values().forEach(AwsCalls::close);
    }

    /** LocalStack can't call functions: what the bucket would tell ingest, it tells a queue. */
    private void announceUploads() throws IOException, InterruptedException {
        Node source = source("IngestFunction", "S3");
        String arn = uploads.arn();
        List<FilterRule> rules =
                source.at("Filter", "S3Key", "Rules").list().stream()
                        .map(rule ->
                                FilterRule.builder()
                                        .name(rule.at("Name").text())
                                        .value(rule.at("Value").text())
                                        .build())
                        .toList();
        QueueConfiguration told =
                QueueConfiguration.builder()
                        .queueArn(arn)
                        .events(Event.fromValue(source.at("Events").text()))
                        .filter(filter -> filter.key(key -> key.filterRules(rules)))
                        .build();
        s3.putBucketNotificationConfiguration(request ->
                request.bucket(stack.value(source.at("Bucket")))
                        .notificationConfiguration(c -> c.queueConfigurations(List.of(told))));
    }

    private Node source(String function, String type) {
        Node events = stack.template().properties(function).at("Events");
        return events.names().stream()
                .map(events::at)
                .filter(event -> event.at("Type").text().equals(type))
                .findFirst()
                .orElseThrow()
                .at("Properties");
    }
}

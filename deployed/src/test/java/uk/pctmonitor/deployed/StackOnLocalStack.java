package uk.pctmonitor.deployed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionRule;
import uk.pctmonitor.aws.JsonCalls;
import uk.pctmonitor.aws.LocalStack;
import uk.pctmonitor.aws.template.Node;

/**
 * Makes what the template describes, as far as LocalStack has it: keys, topics, queues, buckets
 * with their policies, tables. It keeps policies and keys but enforces none.
 */
final class StackOnLocalStack {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Stack stack;
    private final S3Client s3 = LocalStack.s3();
    private final DynamoDbClient dynamoDb = LocalStack.dynamoDb();

    StackOnLocalStack(Stack stack) {
        this.stack = stack;
    }

    void create() throws IOException, InterruptedException {
        for (String key : ofType("AWS::KMS::Key")) {
            new JsonCalls(LocalStack.endpoint(), "kms", "TrentService")
                    .call(
                            "CreateKey",
                            Map.of(
                                    "Tags",
                                    List.of(
                                            Map.of(
                                                    "TagKey",
                                                    "_custom_id_",
                                                    "TagValue",
                                                    stack.ref(key)))));
        }
        for (String queue : ofType("AWS::SQS::Queue")) {
            new JsonCalls(LocalStack.endpoint(), "sqs", "AmazonSQS")
                    .call(
                            "CreateQueue",
                            Map.of(
                                    "QueueName", stack.physicalName(queue),
                                    "Attributes", texts(queue)));
        }
        for (String topic : ofType("AWS::SNS::Topic")) {
            LocalStack.sns()
                    .createTopic(request ->
                            request.name(stack.physicalName(topic)).attributes(texts(topic)));
        }
        ofType("AWS::S3::Bucket").forEach(this::bucket);
        for (String policy : ofType("AWS::S3::BucketPolicy")) {
            Node properties = stack.template().properties(policy);
            String text = JSON.writeValueAsString(stack.resolved(properties.at("PolicyDocument")));
            s3.putBucketPolicy(
                    request -> request.bucket(stack.value(properties.at("Bucket"))).policy(text));
        }
        ofType("AWS::DynamoDB::Table").forEach(this::table);
    }

    private List<String> ofType(String type) {
        return stack.template().ofType(type);
    }

    /** The properties of a queue or a topic that are plain texts; so they are asked for as well. */
    private Map<String, String> texts(String logicalId) {
        Map<String, String> texts = new TreeMap<>();
        if (stack.template().root().at("Resources", logicalId).has("Properties")) {
            Node properties = stack.template().properties(logicalId);
            for (String name :
                    List.of("KmsMasterKeyId", "MessageRetentionPeriod", "SqsManagedSseEnabled")) {
                if (properties.has(name)) {
                    texts.put(name, stack.value(properties.at(name)));
                }
            }
        }
        return texts;
    }

    private void bucket(String logicalId) {
        Node properties = stack.template().properties(logicalId);
        String name = stack.physicalName(logicalId);
        s3.createBucket(request ->
                request.bucket(name)
                        .createBucketConfiguration(c -> c.locationConstraint(Stack.REGION)));
        if (properties.has("VersioningConfiguration")) {
            s3.putBucketVersioning(request ->
                    request.bucket(name)
                            .versioningConfiguration(v ->
                                    v.status(
                                            properties
                                                    .at("VersioningConfiguration", "Status")
                                                    .text())));
        }
        if (properties.has("BucketEncryption")) {
            Node rule =
                    properties
                            .at("BucketEncryption", "ServerSideEncryptionConfiguration")
                            .list()
                            .getFirst()
                            .at("ServerSideEncryptionByDefault");
            ServerSideEncryptionRule encryption =
                    ServerSideEncryptionRule.builder()
                            .applyServerSideEncryptionByDefault(by -> {
                                by.sseAlgorithm(rule.at("SSEAlgorithm").text());
                                if (rule.has("KMSMasterKeyID")) {
                                    by.kmsMasterKeyID(stack.value(rule.at("KMSMasterKeyID")));
                                }
                            })
                            .build();
            s3.putBucketEncryption(request ->
                    request.bucket(name)
                            .serverSideEncryptionConfiguration(c -> c.rules(encryption)));
        }
    }

    private void table(String logicalId) {
        Node properties = stack.template().properties(logicalId);
        CreateTableRequest.Builder request =
                CreateTableRequest.builder()
                        .tableName(stack.physicalName(logicalId))
                        .billingMode(properties.at("BillingMode").text())
                        .attributeDefinitions(
                                properties.at("AttributeDefinitions").list().stream()
                                        .map(StackOnLocalStack::attribute)
                                        .toList())
                        .keySchema(keys(properties))
                        .globalSecondaryIndexes(
                                properties.at("GlobalSecondaryIndexes").list().stream()
                                        .map(StackOnLocalStack::index)
                                        .toList())
                        .streamSpecification(s ->
                                s.streamEnabled(true)
                                        .streamViewType(
                                                properties
                                                        .at("StreamSpecification", "StreamViewType")
                                                        .text()));
        stack.learn(
                logicalId + ".StreamArn",
                dynamoDb.createTable(request.build()).tableDescription().latestStreamArn());
        dynamoDb.waiter().waitUntilTableExists(r -> r.tableName(stack.physicalName(logicalId)));
    }

    private static AttributeDefinition attribute(Node node) {
        return AttributeDefinition.builder()
                .attributeName(node.at("AttributeName").text())
                .attributeType(node.at("AttributeType").text())
                .build();
    }

    private static GlobalSecondaryIndex index(Node node) {
        return GlobalSecondaryIndex.builder()
                .indexName(node.at("IndexName").text())
                .keySchema(keys(node))
                .projection(p -> p.projectionType(node.at("Projection", "ProjectionType").text()))
                .build();
    }

    private static List<KeySchemaElement> keys(Node keyed) {
        return keyed.at("KeySchema").list().stream()
                .map(key ->
                        KeySchemaElement.builder()
                                .attributeName(key.at("AttributeName").text())
                                .keyType(key.at("KeyType").text())
                                .build())
                .toList();
    }
}

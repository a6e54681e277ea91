package uk.pctmonitor.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A queue on LocalStack. */
public final class SqsQueue {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonCalls sqs;
    private final String url;

    /** Makes the queue, or finds the one of the name. */
    public SqsQueue(URI endpoint, String name) throws IOException, InterruptedException {
        this.sqs = new JsonCalls(endpoint, "sqs", "AmazonSQS");
        this.url = sqs.call("CreateQueue", Map.of("QueueName", name)).path("QueueUrl").asText();
    }

    public String url() {
        return url;
    }

    public void send(String body) throws IOException, InterruptedException {
        sqs.call("SendMessage", Map.of("QueueUrl", url, "MessageBody", body));
    }

    public String arn() throws IOException, InterruptedException {
        return sqs.call(
                        "GetQueueAttributes",
                        Map.of("QueueUrl", url, "AttributeNames", List.of("QueueArn")))
                .path("Attributes")
                .path("QueueArn")
                .asText();
    }

    /** What has been put in, ten at most; waits a second for the first. */
    public List<JsonNode> receive() throws IOException, InterruptedException {
        List<JsonNode> received = new ArrayList<>();
        for (String body : receiveTexts()) {
            received.add(JSON.readTree(body));
        }
        return received;
    }

    /** The same, as it was put in. */
    public List<String> receiveTexts() throws IOException, InterruptedException {
        List<String> received = new ArrayList<>();
        Map<String, ?> asked =
                Map.of("QueueUrl", url, "MaxNumberOfMessages", 10, "WaitTimeSeconds", 1);
        for (JsonNode message : sqs.call("ReceiveMessage", asked).path("Messages")) {
            received.add(message.path("Body").asText());
            String handle = message.path("ReceiptHandle").asText();
            sqs.call("DeleteMessage", Map.of("QueueUrl", url, "ReceiptHandle", handle));
        }
        return received;
    }

    /** Everything that has been put in, until a second brings nothing more. */
    public List<JsonNode> receiveAll() throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        List<JsonNode> some = receive();
        while (!some.isEmpty()) {
            all.addAll(some);
            some = receive();
        }
        return all;
    }
}

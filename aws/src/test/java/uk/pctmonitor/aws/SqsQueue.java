package uk.pctmonitor.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A queue on LocalStack, by plain HTTP: the SDK's client of SQS is not among the versions that
 * resolve together, and a test needs only three calls.
 */
final class SqsQueue {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI endpoint;
    private final String url;

    SqsQueue(URI endpoint, String name) throws IOException, InterruptedException {
        this.endpoint = endpoint;
        this.url = call("CreateQueue", Map.of("QueueName", name)).path("QueueUrl").asText();
    }

    String arn() throws IOException, InterruptedException {
        return call(
                        "GetQueueAttributes",
                        Map.of("QueueUrl", url, "AttributeNames", List.of("QueueArn")))
                .path("Attributes")
                .path("QueueArn")
                .asText();
    }

    /** What SNS has put in; waits a second for the first. */
    List<JsonNode> receive() throws IOException, InterruptedException {
        List<JsonNode> received = new ArrayList<>();
        JsonNode messages =
                call(
                                "ReceiveMessage",
                                Map.of(
                                        "QueueUrl",
                                        url,
                                        "MaxNumberOfMessages",
                                        10,
                                        "WaitTimeSeconds",
                                        1))
                        .path("Messages");
        for (JsonNode message : messages) {
            received.add(JSON.readTree(message.path("Body").asText()));
        }
        return received;
    }

    private JsonNode call(String action, Map<String, Object> parameters)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("X-Amz-Target", "AmazonSQS." + action)
                        .header("Content-Type", "application/x-amz-json-1.0")
                        .header(
                                "Authorization",
                                "AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-2/sqs/aws4_request,"
                                        + " SignedHeaders=host, Signature=none")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(parameters)))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException(action + ": " + response.statusCode() + response.body());
            }
            return JSON.readTree(response.body());
        }
    }
}

package uk.pctmonitor.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/**
 * Calls to a service of LocalStack that speaks JSON, by plain HTTP: not every service's client is
 * among the versions of the SDK that resolve together, and an answer may be wanted as it is.
 *
 * @param service as a signature names it, such as {@code sqs}
 * @param target what its actions begin with, such as {@code AmazonSQS}
 */
public record JsonCalls(URI endpoint, String service, String target) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The answer, which must be a success. */
    public JsonNode call(String action, Map<String, ?> parameters)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("X-Amz-Target", target + "." + action)
                        .header("Content-Type", "application/x-amz-json-1.0")
                        .header(
                                "Authorization",
                                "AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-2/"
                                        + service
                                        + "/aws4_request, SignedHeaders=host, Signature=none")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(parameters)))
                        .build();
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(action + ": " + response.statusCode() + response.body());
        }
        return JSON.readTree(response.body());
    }
}

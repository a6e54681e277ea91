package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AWS is a small server here that answers as AWS does when it refuses. */
class DeploymentTest {

    private static final Map<String, String> NOBODY =
            Map.of(
                    "aws.disableEc2Metadata", "true",
                    "aws.sharedCredentialsFile", "/nowhere/credentials",
                    "aws.configFile", "/nowhere/config");

    private final Map<String, @Nullable String> before = new HashMap<>();
    private @Nullable HttpServer server;

    @BeforeEach
    void somebody() {
        set("aws.accessKeyId", "AKIDEXAMPLE");
        set("aws.secretAccessKey", "example");
    }

    @AfterEach
    void asBefore() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
        if (server != null) {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ResourceNotFoundException | there is not the table t in eu-west-2 for these credentials; AWS_REGION names the region.
                    AccessDeniedException | these credentials have no right to read the table t in eu-west-2.
                    UnrecognizedClientException | AWS does not take these credentials (UnrecognizedClientException): log in again.
                    SomethingElse | the table t in eu-west-2 can't be read (SomethingElse).
                    """)
    void aRefusedTableIsOneSentence(String code, String sentence) throws IOException {
        answer(
                400,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\"}".formatted(code),
                404,
                "");

        refused(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    404 | NoSuchBucket | there is not the bucket b in eu-west-2 for these credentials; AWS_REGION names the region.
                    403 | AccessDenied | these credentials have no right to read the bucket b in eu-west-2.
                    301 | PermanentRedirect | the bucket b is not in eu-west-2; AWS_REGION names the region.
                    """)
    void aRefusedBucketIsOneSentence(int status, String code, String sentence) throws IOException {
        answer(200, "{}", status, "<Error><Code>%s</Code></Error>".formatted(code));

        refused(sentence);
    }

    @Test
    void withoutCredentialsItSaysHowToGetSome() throws IOException {
        Assumptions.assumeTrue(
                System.getenv("AWS_ACCESS_KEY_ID") == null
                        && System.getenv("AWS_CONTAINER_CREDENTIALS_FULL_URI") == null
                        && System.getenv("AWS_WEB_IDENTITY_TOKEN_FILE") == null);
        set("aws.accessKeyId", null);
        set("aws.secretAccessKey", null);
        NOBODY.forEach(this::set);
        answer(200, "{}", 200, "");

        refused(
                "there are no AWS credentials that can be used: log in, or set AWS_PROFILE or"
                        + " AWS_ACCESS_KEY_ID.");
    }

    @Test
    void withoutANetworkItNamesTheRegion() throws IOException {
        answer(200, "{}", 200, "");
        Objects.requireNonNull(server).stop(0);

        refused("the table t in eu-west-2 can't be reached: check the network and AWS_REGION.");
    }

    private void refused(String sentence) {
        assertThatExceptionOfType(NotReachedException.class)
                .isThrownBy(() ->
                        Deployment.reach(
                                new AwsClients(
                                        Map.of(
                                                "AWS_ENDPOINT_URL",
                                                "http://127.0.0.1:%d"
                                                        .formatted(
                                                                Objects.requireNonNull(server)
                                                                        .getAddress()
                                                                        .getPort()))),
                                BackOff.standard(() -> 0, _ -> {}),
                                "t",
                                "b"))
                .withMessage(sentence);
    }

    /** DynamoDB is asked by POST, S3 by GET. */
    private void answer(int dynamoStatus, String dynamo, int s3Status, String s3)
            throws IOException {
        HttpServer started =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    boolean isTable = exchange.getRequestMethod().equals("POST");
                    byte[] body = (isTable ? dynamo : s3).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(isTable ? dynamoStatus : s3Status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        started.start();
        server = started;
    }

    private void set(String name, @Nullable String value) {
        before.putIfAbsent(name, System.getProperty(name));
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }
}

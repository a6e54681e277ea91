package uk.pctmonitor.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local in this process, in memory, once for all tests of a run. */
public final class DynamoDbLocal {

    /** Gives up at once: what waits is tested with a sleeper of its own. */
    static final BackOff AT_ONCE =
            new BackOff(4, Duration.ofMillis(1), Duration.ofMillis(1), () -> 0, _ -> {});

    private static final AtomicInteger TABLES = new AtomicInteger();
    private static final AtomicReference<@Nullable DynamoDBProxyServer> SERVER =
            new AtomicReference<>();
    private static final URI ENDPOINT = start();

    private DynamoDbLocal() {}

    /** For a client of it. */
    public static DynamoDbClientBuilder builder() {
        return DynamoDbClient.builder()
                .endpointOverride(ENDPOINT)
                .region(Region.EU_WEST_2)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("test", "test")));
    }

    /** A client that goes through the given HTTP client and interceptors. */
    public static DynamoDbClient client(SdkHttpClient http, ExecutionInterceptor... interceptors) {
        return builder()
                .httpClient(http)
                .overrideConfiguration(
                        o -> java.util.List.of(interceptors).forEach(o::addExecutionInterceptor))
                .build();
    }

    public static DynamoDbClient client(ExecutionInterceptor... interceptors) {
        return client(UrlConnectionHttpClient.create(), interceptors);
    }

    /** The name of a new table with nothing in it. */
    public static String newTable(DynamoDbClient client) {
        String table = newName();
        MonitorTableDefinition.create(client, table);
        return table;
    }

    /** A name that no table has. */
    public static String newName() {
        return "monitor-" + TABLES.incrementAndGet();
    }

    /** Ends it for good, so that a program that used it can end too. */
    public static void stop() {
        DynamoDBProxyServer server = SERVER.getAndSet(null);
        if (server == null) {
            return;
        }
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        }
    }

    private static URI start() {
        int port = freePort();
        try {
            DynamoDBProxyServer server =
                    ServerRunner.createServerFromCommandLineArgs(
                            new String[] {
                                "-inMemory", "-disableTelemetry", "-port", String.valueOf(port)
                            });
            server.start();
            SERVER.set(server);
            return URI.create("http://127.0.0.1:" + port);
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

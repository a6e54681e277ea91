package uk.pctmonitor.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** A service over HTTP that keeps what it is asked and answers as it is told. */
final class StandInService implements AutoCloseable {

    /** What was asked; headers by their names in small letters. */
    record Asked(String method, String path, Map<String, String> headers, String body) {}

    private record Answer(int status, String errorType, String body) {}

    private final HttpServer server;
    private final List<Asked> asked = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    final List<Duration> slept = new ArrayList<>();

    StandInService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    StandInService answers(int status, String errorType, String body) {
        answers.add(new Answer(status, errorType, body));
        return this;
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    SignedCalls calls(String service) {
        return calls(service, endpoint());
    }

    SignedCalls calls(String service, URI endpoint) {
        return new SignedCalls(signed(service), endpoint, backOff());
    }

    S3Calls s3() {
        return new S3Calls(signed("s3"), endpoint(), true, backOff());
    }

    private static SignedHttp signed(String service) {
        return new SignedHttp(
                service,
                Region.EU_WEST_2,
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKTEST", "secret")),
                UrlConnectionHttpClient.create());
    }

    private BackOff backOff() {
        return new BackOff(
                3, Duration.ofMillis(100), Duration.ofMillis(800), () -> 0.5, slept::add);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) ->
                            headers.put(
                                    name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
            asked.add(
                    new Asked(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            headers,
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8)));
            Answer answer =
                    answers.isEmpty() ? new Answer(500, "", "no answer left") : answers.remove();
            if (!answer.errorType().isEmpty()) {
                exchange.getResponseHeaders().add("x-amzn-ErrorType", answer.errorType());
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

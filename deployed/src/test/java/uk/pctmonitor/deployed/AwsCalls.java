package uk.pctmonitor.deployed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Stands between one function and LocalStack: passes everything on as it is, and remembers what was
 * asked for. It can refuse an action, let uploads seem to have come on another day, and takes the
 * invocations of other functions, which LocalStack can't run.
 */
final class AwsCalls implements AutoCloseable {

    /** What the JDK's client sets itself or does not send on. */
    private static final Set<String> OWN =
            Set.of("host", "connection", "content-length", "expect", "upgrade");

    private final URI standIn;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SortedSet<Call> seen = Collections.synchronizedSortedSet(new TreeSet<>());
    private final List<String> invocations = Collections.synchronizedList(new ArrayList<>());
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable String refused;
    private volatile @Nullable Instant uploaded;

    AwsCalls(URI standIn) throws IOException {
        this.standIn = standIn;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** All that was asked for so far, each thing once. */
    SortedSet<Call> seen() {
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.toString());
        }
        synchronized (seen) {
            return new TreeSet<>(seen);
        }
    }

    /** Payloads of the invocations of other functions. */
    List<String> invocations() {
        return invocations;
    }

    /** Denies the action until it is allowed again, as AWS does without the right. */
    void refuse(String action) {
        refused = action;
    }

    void allowAll() {
        refused = null;
    }

    /** From now on every upload seems to have come at that time. */
    void pretendUploadedAt(Instant time) {
        uploaded = time;
    }

    void showUploadTimes() {
        uploaded = null;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        client.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            Request request =
                    new Request(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            target == null ? "" : target,
                            new String(body, StandardCharsets.UTF_8));
            List<Call> calls = request.calls();
            seen.addAll(calls);
            if (calls.stream().anyMatch(call -> call.action().equals(refused))) {
                answer(exchange, 400, DENIED);
            } else if (request.invokes()) {
                invocations.add(request.body());
                answer(exchange, 202, "");
            } else {
                passOn(exchange, body);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            faults.add(fault.toString());
            throw fault;
        }
    }

    private static final String DENIED =
            "{\"__type\":\"com.amazon.coral.service#AccessDeniedException\","
                    + "\"Message\":\"User is not authorized to perform this action.\"}";

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, none ? -1 : body.length);
        if (!none) {
            exchange.getResponseBody().write(body);
        }
    }

    private void passOn(HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(standIn.resolve(exchange.getRequestURI().toString()))
                        .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders()
                .forEach((name, values) -> {
                    if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> request.header(name, value));
                    }
                });
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        response.headers()
                .map()
                .forEach((name, values) -> {
                    if (!name.equals("transfer-encoding") && !name.equals("connection")) {
                        exchange.getResponseHeaders().put(name, values);
                    }
                });
        Instant pretended = uploaded;
        if (pretended != null && response.headers().firstValue("last-modified").isPresent()) {
            exchange.getResponseHeaders()
                    .set(
                            "Last-Modified",
                            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                    pretended.atOffset(ZoneOffset.UTC)));
        }
        byte[] answer = response.body();
        if (pretended != null && exchange.getRequestURI().toString().contains("?versions")) {
            answer =
                    new String(answer, StandardCharsets.UTF_8)
                            .replaceAll("<LastModified>[^<]*", "<LastModified>" + pretended)
                            .getBytes(StandardCharsets.UTF_8);
        }
        exchange.sendResponseHeaders(
                response.statusCode(), answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
    }
}

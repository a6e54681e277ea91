package uk.pctmonitor.deployed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lambda's side of its runtime API, version 2018-06-01, for one sandbox: hands out one event at a
 * time and takes the answer to it.
 */
public final class RuntimeApi implements AutoCloseable {

    private static final String ROOT = "/2018-06-01/runtime/";

    private record Event(String requestId, String body, Instant deadline) {}

    /** What the runtime does, in its order. */
    private sealed interface Sign {
        record AsksForNext(long nanos) implements Sign {}

        record Ends(String requestId, boolean failed, String body, long nanos) implements Sign {}

        record Gone(String why) implements Sign {}
    }

    private final String functionArn;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Sign> signs = new LinkedBlockingQueue<>();

    public RuntimeApi(String functionArn) throws IOException {
        this.functionArn = functionArn;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(ROOT + "invocation/next", this::next);
        server.createContext(ROOT + "invocation/", this::ended);
        server.createContext(ROOT + "init/error", this::initFailed);
        server.start();
    }

    /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} wants them. */
    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Waits until the runtime asks for an event; gives the time at which it did.
     *
     * @throws IllegalStateException when it reports that it can't start, or ends, or takes longer
     */
    public long awaitReady(Duration atMost) throws InterruptedException {
        return switch (sign(atMost)) {
            case Sign.AsksForNext next -> next.nanos();
            case Sign.Ends ends -> throw new IllegalStateException("an answer to nothing: " + ends);
            case Sign.Gone gone -> throw new IllegalStateException(gone.why());
        };
    }

    /**
     * Hands out an event and waits for the answer, and then until the runtime is ready for the next
     * one: by then it has written all it has to say.
     */
    public Answer invoke(String event, Duration timeout) throws InterruptedException {
        String requestId = UUID.randomUUID().toString();
        long started = System.nanoTime();
        events.add(new Event(requestId, event, Instant.now().plus(timeout)));
        switch (sign(timeout)) {
            case Sign.Ends ends when ends.requestId().equals(requestId) -> {
                awaitReady(timeout);
                return new Answer(
                        requestId,
                        ends.failed(),
                        ends.body(),
                        Duration.ofNanos(ends.nanos() - started));
            }
            case Sign.Gone gone -> throw new IllegalStateException(gone.why());
            case Sign other -> throw new IllegalStateException("out of turn: " + other);
        }
    }

    /** The process of the runtime has ended. */
    void ended(int exitCode) {
        signs.add(new Sign.Gone("the runtime has ended with code " + exitCode));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Sign sign(Duration atMost) throws InterruptedException {
        @Nullable Sign sign = signs.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (sign == null) {
            throw new IllegalStateException("the runtime said nothing for " + atMost);
        }
        return sign;
    }

    private void next(HttpExchange exchange) throws IOException {
        signs.add(new Sign.AsksForNext(System.nanoTime()));
        try {
            Event event = events.take();
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", "application/json");
            headers.set("Lambda-Runtime-Aws-Request-Id", event.requestId());
            headers.set(
                    "Lambda-Runtime-Deadline-Ms", Long.toString(event.deadline().toEpochMilli()));
            headers.set("Lambda-Runtime-Invoked-Function-Arn", functionArn);
            headers.set(
                    "Lambda-Runtime-Trace-Id",
                    "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=0");
            send(exchange, 200, event.body());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    private void ended(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().substring(ROOT.length()).split("/", -1);
        String body = body(exchange);
        signs.add(new Sign.Ends(path[1], path[2].equals("error"), body, System.nanoTime()));
        accept(exchange);
    }

    private void initFailed(HttpExchange exchange) throws IOException {
        signs.add(new Sign.Gone("the function can't start: " + body(exchange)));
        accept(exchange);
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void accept(HttpExchange exchange) throws IOException {
        send(exchange, 202, "{\"status\":\"OK\"}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}

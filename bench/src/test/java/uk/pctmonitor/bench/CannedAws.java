package uk.pctmonitor.bench;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Answers at once, as AWS does with an empty table, one uploaded file, and nobody subscribed. What
 * is written is forgotten. So a function's own time is measured, and not a stand-in's.
 */
final class CannedAws implements AutoCloseable {

    private static final Map<String, String> BY_TARGET =
            Map.of(
                    "Query", "{\"Items\":[],\"Count\":0,\"ScannedCount\":0}",
                    "BatchGetItem", "{\"Responses\":{},\"UnprocessedKeys\":{}}",
                    "BatchWriteItem", "{\"UnprocessedItems\":{}}",
                    "GetQueueAttributes",
                            "{\"Attributes\":{\"ApproximateNumberOfMessages\":\"0\","
                                    + "\"ApproximateNumberOfMessagesNotVisible\":\"0\"}}");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile byte[] upload = {};

    CannedAws() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Every object of every bucket has this text from now on. */
    void upload(String text) {
        upload = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        @Nullable String query = exchange.getRequestURI().getQuery();
        if (target != null) {
            String operation = target.substring(target.lastIndexOf('.') + 1);
            send(exchange, "application/x-amz-json-1.0", BY_TARGET.getOrDefault(operation, "{}"));
        } else if (exchange.getRequestMethod().equals("POST")) {
            send(exchange, "text/xml", ofSns(body));
        } else if (query != null && query.contains("encoding-type")) {
            send(exchange, "application/xml", "<ListVersionsResult/>");
        } else {
            sendUpload(exchange);
        }
    }

    private static String ofSns(String form) {
        String action = "Publish";
        for (String field : form.split("&", -1)) {
            if (field.startsWith("Action=")) {
                action =
                        URLDecoder.decode(
                                field.substring("Action=".length()), StandardCharsets.UTF_8);
            }
        }
        return "<%1$sResponse><%1$sResult><MessageId>1</MessageId></%1$sResult></%1$sResponse>"
                .formatted(action);
    }

    private void sendUpload(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Last-Modified", "Wed, 28 Aug 2013 09:12:44 GMT");
        headers.set("ETag", "\"0f343b0931126a20f133d67c2b018a3b\"");
        try (exchange) {
            if (exchange.getRequestMethod().equals("HEAD")) {
                headers.set("Content-Length", Integer.toString(upload.length));
                exchange.sendResponseHeaders(200, -1);
            } else {
                exchange.sendResponseHeaders(200, upload.length);
                exchange.getResponseBody().write(upload);
            }
        }
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        try (exchange) {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}

package uk.pctmonitor.local.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.store.port.PageStore;

/** Shows pages over HTTP to browsers on this machine, and to nobody else. */
public final class SiteServer implements AutoCloseable {

    /**
     * What every page may do at most; each page's own policy names its style and its script by hash
     * and allows no other.
     */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final byte[] HERE = {127, 0, 0, 1};
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1");

    private final PageStore pages;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SiteServer(PageStore pages, HttpServer server) {
        this.pages = pages;
        this.server = server;
    }

    /**
     * Begins to answer.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException when the port is in use
     */
    public static SiteServer start(PageStore pages, int port) throws IOException {
        HttpServer http =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(HERE), port), 0);
        SiteServer server = new SiteServer(pages, http);
        http.setExecutor(server.threads);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    /** Where the first page is. */
    public String address() {
        return "http://localhost:%d/".formatted(server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isMeant(exchange.getRequestHeaders().getFirst("Host"))) {
                // Another site's name that leads here would let that site read the pages.
                say(exchange, 421, "This server answers to localhost only.");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                say(exchange, 405, "Pages can only be read.");
            } else {
                String path = path(exchange);
                Optional<byte[]> page =
                        PageStore.PATH.matcher(path).matches()
                                ? pages.find(path)
                                : Optional.empty();
                if (page.isPresent()) {
                    send(exchange, 200, PagePath.contentType(path), page.get());
                } else {
                    say(
                            exchange,
                            404,
                            path.equals(PagePath.FRONT)
                                    ? "There are no pages yet: they come with the first return."
                                    : "There is no such page.");
                }
            }
        }
    }

    private static boolean isMeant(@Nullable String host) {
        return host != null && OWN_NAMES.contains(host.replaceFirst(":[0-9]+$", ""));
    }

    private static String path(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath().substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static void say(HttpExchange exchange, int status, String sentence) throws IOException {
        send(
                exchange,
                status,
                "text/plain; charset=utf-8",
                (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-cache");
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        if (isHead) {
            headers.set("Content-Length", String.valueOf(body.length));
        }
        exchange.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
        if (!isHead && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package uk.pctmonitor.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.local.engine.FolderPages;

class SiteServerTest {

    @TempDir private static Path folder = Path.of("");
    private final HttpClient browser = HttpClient.newHttpClient();
    private final FolderPages pages = new FolderPages(folder.resolve("site"));
    private final SiteServer server = start();

    private SiteServer start() {
        try {
            return SiteServer.start(pages, 0);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    @BeforeEach
    void write() throws IOException {
        pages.put("index.html", "<p>Größe</p>".getBytes(UTF_8), "");
        pages.put("2014-15-Q2/index.html", "quarter".getBytes(UTF_8), "");
        pages.put("2014-15-Q2/sha/Q39.csv", "a,b\n".getBytes(UTF_8), "");
        Files.writeString(folder.resolve("monitor.sqlite"), "secret");
    }

    @AfterEach
    void stop() {
        server.close();
        browser.close();
    }

    private HttpResponse<String> ask(String method, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }

    /** As typed, which a client would tidy up first. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(
                        InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                        URI.create(server.address()).getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | text/html; charset=utf-8  | <p>Größe</p>",
                "index.html              | text/html; charset=utf-8  | <p>Größe</p>",
                "index.html?a=b          | text/html; charset=utf-8  | <p>Größe</p>",
                "2014-15-Q2/             | text/html; charset=utf-8  | quarter",
                "2014-15-Q2/sha/Q39.csv  | text/csv; charset=utf-8   | a,b"
            })
    void showsAPageAsWhatItIs(String path, String type, String text) throws Exception {
        HttpResponse<String> answer = ask("GET", path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.body().strip()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-page.html"})
    void letsABrowserFetchNothingElseAndGuessNothing(String path) throws Exception {
        var headers = ask("GET", path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("http", "*");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void answersHeadWithoutABody() throws Exception {
        HttpResponse<String> answer = ask("HEAD", "2014-15-Q2/index.html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("7");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void changesNothing(String method) throws Exception {
        HttpResponse<String> answer = ask(method, "index.html");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(pages.find("index.html")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../monitor.sqlite",
                "/%2e%2e/monitor.sqlite",
                "/..%2fmonitor.sqlite",
                "/2014-15-Q2/../../monitor.sqlite",
                "/2014-15-Q2/..\\..\\monitor.sqlite",
                "/%2e%2e%5cmonitor.sqlite",
                "//etc/passwd",
                "/%00",
                "/2014-15-Q2"
            })
    void showsNothingBesideThePages(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("secret");
    }

    /** A name of another site that leads to this machine. */
    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example\r\n", "Host: localhost.evil.example\r\n", ""})
    void answersToItsOwnNameOnly(String host) throws Exception {
        assertThat(raw("GET / HTTP/1.0\r\n" + host + "\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .doesNotContain("Größe");
    }

    @Test
    void isNotReachedFromOtherMachines() throws Exception {
        int port = URI.create(server.address()).getPort();
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : each.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatExceptionOfType(IOException.class)
                            .as(address.toString())
                            .isThrownBy(() -> {
                                try (Socket socket = new Socket()) {
                                    socket.connect(new InetSocketAddress(address, port), 500);
                                }
                            });
                }
            }
        }
    }

    @Test
    void saysWhyThereAreNoPagesYet() throws Exception {
        try (SiteServer empty = SiteServer.start(new FolderPages(folder.resolve("none")), 0)) {
            HttpResponse<String> answer =
                    browser.send(
                            HttpRequest.newBuilder(URI.create(empty.address())).build(),
                            BodyHandlers.ofString(UTF_8));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body())
                    .isEqualTo("There are no pages yet: they come with the first return.\n");
        }
    }

    @Test
    void failsAtOnceWhereThePortIsInUse() {
        int port = URI.create(server.address()).getPort();

        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> SiteServer.start(pages, port));
    }
}

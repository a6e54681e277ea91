package uk.pctmonitor.local.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.local.cli.Console;
import uk.pctmonitor.local.cli.PctMonitor;

@DisplayName("The serve command")
final class ServeTest {

    private static final int PATIENCE_SECONDS = 120;

    @TempDir private Path folder = Path.of("");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger code = new AtomicInteger(-1);

    private Thread serve() {
        Console console =
                new Console(
                        Map.of(),
                        InstantSource.fixed(Instant.parse("2014-10-17T09:30:00Z")),
                        () -> "run-" + ids.incrementAndGet(),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false);
        return Thread.ofPlatform()
                .start(() ->
                        code.set(
                                PctMonitor.run(
                                        console,
                                        "serve",
                                        "--port",
                                        "0",
                                        "--data",
                                        folder.toString())));
    }

    private static void until(BooleanSupplier it) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 10 && !it.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(it.getAsBoolean()).isTrue();
    }

    private String said() {
        return out.toString(UTF_8);
    }

    private HttpResponse<String> front() throws IOException, InterruptedException {
        Matcher address = Pattern.compile("Pages: (http\\S+)").matcher(said());
        assertThat(address.find()).isTrue();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(
                    HttpRequest.newBuilder(URI.create(address.group(1))).build(),
                    BodyHandlers.ofString(UTF_8));
        }
    }

    @Test
    void takesInWhatIsDroppedShowsThePagesAndEndsCleanly() throws Exception {
        Thread office = serve();
        until(() -> said().contains("Ctrl-C"));
        assertThat(front().statusCode()).isEqualTo(404);

        Path inbox = folder.resolve("inbox");
        until(() -> Files.isDirectory(inbox));
        Path unclear = Files.writeString(inbox.resolve("unclear.csv"), "what,is,this\n");
        Path dropped = inbox.resolve("2014-15_Q2.csv");
        Files.copy(Shell.EXAMPLES.resolve("cover/2014-15_Q2.csv"), dropped);
        until(() -> said().contains("2014/15 Q2: "));

        assertThat(said()).contains("2014-15_Q2.csv", "ACCEPTED", "alert e-mails written");
        assertThat(dropped).doesNotExist();
        assertThat(unclear).exists();
        assertThat(err.toString(UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("pct-monitor: ")
                .contains("unclear.csv", "belongs to no collection", "The file stays in");
        HttpResponse<String> front = front();
        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.body()).contains("2014/15 Q2");

        // Other programs may have the folder between two looks.
        assertThat(new Shell("2014-10-17T09:30:00Z").run("report", "--data", folder).err())
                .isEmpty();
        office.interrupt();
        office.join();
        assertThat(said()).endsWith("Ended.\n");
        assertThat(code).hasValue(0);
    }

    @Test
    void saysInOneSentenceThatThePortIsInUse() throws IOException {
        try (ServerSocket other =
                new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Shell.Answer answer =
                    new Shell().run("serve", "--port", other.getLocalPort(), "--data", folder);

            assertThat(answer.code()).isEqualTo(70);
            assertThat(answer.err())
                    .isEqualTo(
                            "pct-monitor: port %d can't be used, most likely another program has it: name one with --port.\n"
                                    .formatted(other.getLocalPort()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http"})
    void refusesAPortThatIsNone(String port) {
        Shell.Answer answer = new Shell().run("serve", "--port=" + port, "--data", folder);

        assertThat(answer.code()).isEqualTo(64);
        assertThat(answer.err()).startsWith("pct-monitor: ").contains("--port");
        assertThat(answer.out()).isEmpty();
    }
}

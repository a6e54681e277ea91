package uk.pctmonitor.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium or Chrome of this machine, one for all tests of a run. Where there is none its tests
 * are skipped; but where the environment variable {@code PCT_MONITOR_REQUIRE_BROWSER} is {@code
 * true} they fail.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> ELSEWHERE =
            List.of(
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                    Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    /** It asks nobody for anything of its own accord: what a test sees asked for, a page asked. */
    private static final List<String> QUIET =
            List.of(
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private Chromium() {}

    /** Started by its first use; ends with the process. */
    private static final class Started {
        private static final Playwright PLAYWRIGHT =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER =
                PLAYWRIGHT
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(require())
                                        .setArgs(QUIET));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }
    }

    /** The program. Skips the test where there is none, or fails it where there must be. */
    static Path require() {
        Optional<Path> program = installed();
        if (program.isEmpty() && "true".equals(System.getenv("PCT_MONITOR_REQUIRE_BROWSER"))) {
            throw new AssertionError(
                    "There is no Chromium, and PCT_MONITOR_REQUIRE_BROWSER=true asks for it.");
        }
        Assumptions.assumeTrue(
                program.isPresent(),
                "There is no Chromium or Chrome here: the pages can't be opened.");
        return program.orElseThrow();
    }

    /** The running browser. */
    static Browser get() {
        require();
        return Started.BROWSER;
    }

    private static Optional<Path> installed() {
        List<Path> places = new ArrayList<>();
        for (String folder : System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1)) {
            NAMES.forEach(name -> places.add(Path.of(folder, name)));
        }
        places.addAll(ELSEWHERE);
        return places.stream().filter(Files::isExecutable).findFirst();
    }
}

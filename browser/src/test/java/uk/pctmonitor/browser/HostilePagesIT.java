package uk.pctmonitor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, plans and reasons that are written to harm whoever reads them: on pages. */
@DisplayName("A hostile text on a page")
final class HostilePagesIT {

    private static final String QUARTER = "2013-14-Q3/";

    @TempDir private static Path folder = Path.of("");
    private static Path site = Path.of("");

    @BeforeAll
    static void isUploadedAndInTheCatalogue() throws IOException {
        Chromium.require();
        site = folder.resolve("pages");
        HostileWorld.in(folder).run("report", "--quarter", "2013/14 Q3", "--to", site);
    }

    /** A dialog would be a complaint, and so would anything asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                QUARTER + "index.html",
                QUARTER + "sha/Q39.html",
                QUARTER + "pct/5FL.html",
                QUARTER + "plans/Q39.html",
                QUARTER + "board/5FL.html",
                QUARTER + "osc/5FL.html",
                QUARTER + "legacy/5FL.html"
            })
    void neitherRunsNorLoadsNorAddsAnything(String page) {
        try (Visit visit = Visit.to(site.toUri().toString(), page)) {
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.page().locator("img, iframe, object, svg[onload]").count()).isZero();
            assertThat(visit.page().locator("script").count()).isLessThanOrEqualTo(1);
            assertThat(Accessibility.findings(visit.page())).isEmpty();
        }
    }

    @Test
    void isShownAsItWasWritten() {
        for (String page : List.of("sha/Q39.html", "pct/5FL.html", "plans/Q39.html")) {
            try (Visit visit = Visit.to(site.toUri().toString(), QUARTER + page)) {
                String text = visit.page().locator("body").textContent();
                assertThat(text).contains(Hostile.SCRIPT, Hostile.LINK, Hostile.ENDS_ALL);
            }
        }
    }

    @Test
    void isNoFormulaInAFileForASpreadsheet() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> csv = files.filter(file -> file.toString().endsWith(".csv")).toList();
            assertThat(csv).hasSizeGreaterThanOrEqualTo(10);
            for (Path each : csv) {
                HostileTextTest.assertHarmless(Files.readString(each));
            }
        }
    }
}

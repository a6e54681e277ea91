package uk.pctmonitor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every kind of page")
final class PagesIT {

    @BeforeAll
    static void needsABrowser() {
        Chromium.require();
    }

    static List<String> pages() {
        return Site.PAGES;
    }

    private static Visit open(String page) {
        return Visit.to(Site.get().files(), page);
    }

    @Test
    void isLookedAtHere() throws IOException {
        try (Stream<Path> files = Files.walk(Site.get().folder())) {
            Set<String> kinds = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> kinds.add(kind(Site.get().folder().relativize(file))));
            Set<String> lookedAt = new TreeSet<>();
            Site.PAGES.forEach(page -> lookedAt.add(kind(Path.of(page))));
            assertThat(lookedAt).isEqualTo(kinds).hasSizeGreaterThan(7);
        }
    }

    /** The folder, without quarter and day; the two pages that are called index apart. */
    private static String kind(Path page) {
        String folders = page.toString().replaceAll("as-at-[0-9-]+/", "");
        return folders.replaceAll("^\\d{4}-\\d{2}-Q\\d/", "quarter/").replaceAll("[^/]+$", "");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensFromAFileWithoutAComplaintAndAsksForNothingElse(String page) {
        try (Visit visit = open(page)) {
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensFromTheServerWithoutAComplaintAndAsksForNothingElse(String page) {
        try (Visit visit = Visit.to(Site.get().served(), page)) {
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.page().locator("h1").count()).isOne();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeUsedByEverybody(String page) {
        try (Visit visit = open(page)) {
            assertThat(Accessibility.findings(visit.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysWhatItIs(String page) {
        try (Visit visit = open(page)) {
            Page it = visit.page();
            assertThat(it.locator("html").getAttribute("lang")).isEqualTo("en-GB");
            assertThat(it.title()).endsWith("PCT Monitor").hasSizeGreaterThan(20);
            assertThat(it.locator("h1").count()).isOne();
            assertThat(it.locator("main").count()).isOne();
            assertThat(it.locator("main h1").innerText()).isNotBlank();
        }
    }

    /** 375 pixels are a phone; 640 are a desk of 1280 at 200 % zoom. */
    @ParameterizedTest
    @MethodSource("pages")
    void fitsAPhoneAndADeskAtDoubleSize(String page) {
        try (Visit visit = open(page)) {
            for (int width : new int[] {640, 375, 320}) {
                visit.page().setViewportSize(width, 800);
                assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                        .as("width %d", width)
                        .isEqualTo(width);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeReadWithoutScripts(String page) {
        try (Visit with = open(page);
                Visit without =
                        Visit.to(
                                Site.get().files(),
                                page,
                                options -> options.setJavaScriptEnabled(false))) {
            assertThat(without.page().locator("main h1").innerText()).isNotBlank();
            assertThat(without.page().locator("tbody tr:visible").count())
                    .isEqualTo(with.page().locator("tbody tr:visible").count());
        }
    }

    /** Letters of the stylesheet's classes: red, amber, green, no data, awaited, not rated. */
    @ParameterizedTest
    @MethodSource("pages")
    void tellsRatingsApartByWordsWhereColoursAreTakenAway(String page) {
        try (Visit visit =
                Visit.to(
                        Site.get().files(),
                        page,
                        options -> options.setForcedColors(ForcedColors.ACTIVE))) {
            Locator coloured = visit.page().locator("main").locator(".r, .a, .g, .n, .w, .o");
            Object wordless =
                    coloured.evaluateAll(
                            """
                            each => each.filter(it => !/red|amber|green|no data|no figure|awaited|not rated|not asked|enough|late/i
                                .test(it.textContent + (it.getAttribute('aria-label') || '')
                                    + (it.querySelector('svg title')?.textContent || '')))
                                .map(it => it.outerHTML.slice(0, 200))
                            """);
            assertThat((List<?>) wordless).isEmpty();
        }
    }

    /** Where the words are for ears only, a shape that differs stands before each figure. */
    @Test
    void tellsRatingsApartByShapes() {
        try (Visit visit = open("2014-15-Q2/sha/Q39.html")) {
            Set<Object> shapes = new TreeSet<>();
            for (String rating : List.of("r", "a", "g", "n")) {
                Object shape =
                        visit.page()
                                .evaluate(
                                        "rating => { const it = document.createElement('span');"
                                                + " it.className = rating; document.body.append(it);"
                                                + " return getComputedStyle(it, '::before').content }",
                                        rating);
                assertThat(String.valueOf(shape)).as(rating).isNotEqualTo("none");
                shapes.add(shape);
            }
            assertThat(shapes).hasSize(4);
        }
    }

    @Test
    void leadsSomewhereWithEveryLink() throws IOException {
        assertThat(Links.broken(Site.get().folder())).isEmpty();
    }
}

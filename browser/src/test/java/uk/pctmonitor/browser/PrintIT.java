package uk.pctmonitor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On paper")
final class PrintIT {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @BeforeAll
    static void needsABrowser() {
        Chromium.require();
    }

    private static long sheets(String page) {
        try (Visit visit = Visit.to(Site.get().files(), page)) {
            byte[] pdf =
                    visit.page()
                            .pdf(
                                    new Page.PdfOptions()
                                            .setFormat("A4")
                                            .setPreferCSSPageSize(true)
                                            .setPrintBackground(true));
            return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
        }
    }

    /** Finance, strategy, quality, governance, external relations, emergency planning. */
    @Test
    void theBoardPackIsACoverAndASheetForEachCategory() {
        assertThat(sheets("2011-12-Q2/board/5FL.html")).isEqualTo(1 + 6);
        assertThat(sheets("2014-15-Q2/board/5FL.html")).isEqualTo(1 + 6);
    }
}

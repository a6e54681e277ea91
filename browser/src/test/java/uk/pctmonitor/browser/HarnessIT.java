package uk.pctmonitor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the other tests rely on: a page that misbehaves is noticed. */
@DisplayName("The browser at hand")
final class HarnessIT {

    @TempDir private Path site = Path.of("");

    @BeforeEach
    void isThere() {
        Chromium.require();
    }

    private Visit visit(String body) throws IOException {
        Files.writeString(
                site.resolve("page.html"),
                "<!doctype html><html lang=\"en-GB\"><title>Page</title><main><h1>Page</h1>"
                        + body
                        + "</main></html>");
        return Visit.to(site.toUri().toString(), "page.html");
    }

    @Test
    void hasNothingToSayOfAGoodPage() throws IOException {
        try (Visit visit = visit("<p>Good.</p>")) {
            assertThat(visit.complaints()).isEmpty();
            assertThat(Accessibility.findings(visit.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>console.warn('odd')</script>          | warning: odd",
                "<script>console.error('bad')</script>         | error: bad",
                "<script>throw new Error('worse')</script>     | worse",
                "<script>alert('hello')</script>               | opens a dialog: hello",
                "<img alt='' src='http://x.example/a.png'>     | asks for http://x.example/a.png",
                "<img alt='' src='x' onerror=alert(1)>         | opens a dialog: 1",
                "<link rel=stylesheet href='file:///etc/x.css'>| asks for file:///etc/x.css",
                "<link rel=stylesheet href='none.css'>         | does not get"
            })
    void noticesWhatAPageMayNotDo(String body, String complaint) throws IOException {
        try (Visit visit = visit(body)) {
            assertThat(visit.complaints()).anySatisfy(each -> assertThat(each).contains(complaint));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<img src='data:,'>                            | image-alt, critical",
                "<p style='color:#aaa'>Hard to read</p>        | color-contrast, serious",
                "<select><option>1</option></select>           | select-name, critical",
                "<h4>Too deep</h4>                             | heading-order, moderate"
            })
    void findsWhatSomePeopleCannotUse(String body, String finding) throws IOException {
        try (Visit visit = visit(body)) {
            assertThat(Accessibility.findings(visit.page()))
                    .anySatisfy(each -> assertThat(each).startsWith(finding));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "page.html,true",
        "#here,true",
        "page.html#here,true",
        "#there,false",
        "other.html,false",
        "../page.html,false",
        "https://x.example/,false",
        "/page.html,false"
    })
    void tellsWhetherALinkLeadsSomewhere(String link, boolean leads) throws IOException {
        Files.writeString(
                site.resolve("page.html"), "<p id=\"here\"><a href=\"%s\">.</a>".formatted(link));
        assertThat(Links.broken(site).isEmpty()).isEqualTo(leads);
    }
}

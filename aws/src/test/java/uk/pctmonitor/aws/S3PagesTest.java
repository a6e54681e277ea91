package uk.pctmonitor.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent, and what S3 does on a bad day; a good one is in {@link S3PagesIT}. */
final class S3PagesTest {

    private static final String PATH = "2014-15-Q2/index.html";
    private static final String HTML = "text/html; charset=utf-8";

    private StandInService service;
    private S3Pages pages;

    @BeforeEach
    void start() throws IOException {
        service = new StandInService();
        pages = new S3Pages(service.s3(), "reports");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    /** The digest is that of the three letters, as FIPS 180-4 gives it. */
    @Test
    void theBytesAreSignedSoThatNoneCanBeMissing() {
        service.answers(200, "", "");

        pages.put(PATH, "abc".getBytes(UTF_8), HTML);

        var asked = service.asked().getFirst();
        assertThat(asked.method()).isEqualTo("PUT");
        assertThat(asked.path()).isEqualTo("/reports/2014-15-Q2/index.html");
        assertThat(asked.body()).isEqualTo("abc");
        assertThat(asked.headers())
                .containsEntry("content-type", HTML)
                .containsEntry("cache-control", "no-cache")
                .containsEntry("content-length", "3")
                .containsEntry(
                        "x-amz-content-sha256",
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .doesNotContainKey("x-amz-server-side-encryption");
    }

    @Test
    void isPutAgainWhenItMayGoBetter() {
        service.answers(503, "", "<Error><Code>SlowDown</Code></Error>");
        service.answers(200, "", "");

        pages.put(PATH, "abc".getBytes(UTF_8), HTML);

        assertThat(service.asked())
                .extracting(StandInService.Asked::body)
                .containsExactly("abc", "abc");
    }

    @Test
    void aRefusalIsOneSentenceThatQuotesNothing() {
        service.answers(
                403, "", "<Error><Code>AccessDenied</Code><Message>arn:aws:1</Message></Error>");

        assertThatThrownBy(() -> pages.put(PATH, "abc".getBytes(UTF_8), HTML))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("The page 2014-15-Q2/index.html can't be put into S3.")
                .hasRootCauseMessage("S3 answers 403 AccessDenied");
    }

    /** Nobody may take a page that can't be read for one that is not there. */
    @Test
    void whatMayNotBeReadIsNotSaidToBeMissing() {
        service.answers(403, "", "<Error><Code>AccessDenied</Code></Error>");
        assertThatThrownBy(() -> pages.find(PATH)).isInstanceOf(UncheckedIOException.class);

        service.answers(404, "", "<Error><Code>NoSuchKey</Code></Error>");
        assertThat(pages.find(PATH)).isEmpty();
    }

    @Test
    void nothingIsAskedForAPathThatLeadsOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.put("../other/index.html", new byte[1], HTML));
        assertThat(service.asked()).isEmpty();
    }
}

package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;

/** What S3 does on a bad day; a good one is in {@link S3DocumentsIT}. */
final class S3DocumentsTest {

    private static final DocumentId FILE = new DocumentId("inbox", "inbox/5FL/a b.csv", "v1");

    @Nested
    class ABodyThatSaidHowLongItIs {

        @Test
        void isReadToItsEnd() throws Exception {
            assertThat(body("a,b\n", 4).readAllBytes()).hasSize(4);
            assertThat(body("a", 1).read()).isEqualTo('a');
        }

        /** Half a file must never pass for a file. */
        @Test
        void isAFaultWhenItBreaksOff() {
            assertThatThrownBy(() -> body("a,b\n", 9).readAllBytes())
                    .isInstanceOf(IOException.class)
                    .hasMessage("S3 broke off, 5 bytes before the end.");
        }

        private static WholeBody body(String text, long length) {
            return new WholeBody(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), length);
        }
    }

    @Nested
    class WhatS3Refuses {

        private StandInService service;

        @BeforeEach
        void start() throws IOException {
            service = new StandInService();
        }

        @AfterEach
        void stop() {
            service.close();
        }

        @Test
        void isAskedForAgainWhenItMayGoBetter() throws Exception {
            service.answers(503, "", "<Error><Code>SlowDown</Code></Error>");
            service.answers(200, "", "a,b\n");

            assertThat(new S3Documents(service.s3()).open(FILE).readAllBytes()).hasSize(4);

            assertThat(service.asked()).hasSize(2);
            assertThat(service.asked().getFirst().path())
                    .isEqualTo("/inbox/inbox/5FL/a%20b.csv?versionId=v1");
            assertThat(service.asked().getFirst().headers().get("authorization"))
                    .startsWith("AWS4-HMAC-SHA256 Credential=AKTEST/")
                    .contains("/eu-west-2/s3/aws4_request");
        }

        @Test
        void isOneSentenceThatQuotesNothing() {
            service.answers(
                    403, "", "<Error><Code>AccessDenied</Code><Message>5FL</Message></Error>");

            assertThatThrownBy(() -> new S3Documents(service.s3()).open(FILE))
                    .hasMessage("inbox/5FL/a b.csv can't be read from S3.")
                    .cause()
                    .hasMessage("S3 answers 403 AccessDenied");
        }

        @Test
        void endsAfterAFewAttempts() {
            for (int i = 0; i < 3; i++) {
                service.answers(500, "", "<Error><Code>InternalError</Code></Error>");
            }

            assertThatThrownBy(() -> new S3Documents(service.s3()).versions("inbox", ""))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("The versions in inbox can't be listed.");
            assertThat(service.asked()).hasSize(3);
        }
    }

    @Test
    void aPageOfVersionsIsReadWithoutItsDeleteMarkers() throws Exception {
        S3Listing page =
                S3Listing.read(
                        "inbox",
                        new ByteArrayInputStream(
                                """
                                <?xml version="1.0" encoding="UTF-8"?>
                                <ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
                                  <Name>inbox</Name><IsTruncated>true</IsTruncated>
                                  <NextKeyMarker>inbox%2Fa+b.csv</NextKeyMarker>
                                  <NextVersionIdMarker>v2</NextVersionIdMarker>
                                  <DeleteMarker><Key>inbox%2Fa+b.csv</Key><VersionId>v3</VersionId>
                                    <LastModified>2013-08-30T06:00:00.000Z</LastModified>
                                    <Owner><ID>1</ID></Owner></DeleteMarker>
                                  <Version><Key>inbox%2Fa+b.csv</Key><VersionId>v2</VersionId>
                                    <Size>12</Size><LastModified>2013-08-29T06:00:00.000Z</LastModified>
                                    <Owner><ID>1</ID></Owner></Version>
                                </ListVersionsResult>
                                """
                                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(page.heads())
                .containsExactly(
                        new Head(
                                new DocumentId("inbox", "inbox/a b.csv", "v2"),
                                12,
                                Instant.parse("2013-08-29T06:00:00Z")));
        assertThat(page.next())
                .isEqualTo(Map.of("key-marker", "inbox/a b.csv", "version-id-marker", "v2"));
    }

    /** A document that asks for other documents is not read. */
    @Test
    void aPageWithADocumentTypeNamesNothingElse() {
        assertThatThrownBy(() ->
                        S3Listing.read(
                                "inbox",
                                new ByteArrayInputStream(
                                        """
                                        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                                        <r><IsTruncated>&e;</IsTruncated></r>
                                        """
                                                .getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(javax.xml.stream.XMLStreamException.class);
    }
}

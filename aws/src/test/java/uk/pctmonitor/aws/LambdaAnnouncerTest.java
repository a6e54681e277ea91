package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.aws.StandInService.Asked;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;

/** https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html */
class LambdaAnnouncerTest {

    private static final Head UPLOAD =
            new Head(
                    new DocumentId("inbox-1", "inbox/phe/cover/Q1 (final) & more.csv", "v/1+"),
                    25163,
                    Instant.parse("2013-08-28T09:12:44Z"));

    private final StandInService lambda;
    private final LambdaAnnouncer announcer;

    LambdaAnnouncerTest() throws IOException {
        lambda = new StandInService();
        announcer = new LambdaAnnouncer(lambda.calls("lambda"), "monitor-IngestFunction-1A2B");
    }

    @AfterEach
    void stop() {
        lambda.close();
    }

    @Test
    void invokesIngestWithoutWaitingForIt() {
        lambda.answers(202, "", "");

        announcer.announce(UPLOAD, "01");

        assertThat(lambda.asked()).hasSize(1);
        Asked asked = lambda.asked().getFirst();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path())
                .isEqualTo("/2015-03-31/functions/monitor-IngestFunction-1A2B/invocations");
        assertThat(asked.headers())
                .containsEntry("x-amz-invocation-type", "Event")
                .containsEntry("content-type", "application/json");
        assertThat(asked.headers().get("authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKTEST/")
                .contains("/eu-west-2/lambda/aws4_request")
                .contains("x-amz-invocation-type");
        assertThat(asked.body())
                .isEqualTo(
                        """
                        {"Records":[{"eventSource":"pct-monitor:reconcile",\
                        "eventName":"ObjectCreated:Reconciled","s3":{"bucket":{"name":"inbox-1"},\
                        "object":{"key":"inbox%2Fphe%2Fcover%2FQ1+%28final%29+%26+more.csv",\
                        "size":25163,"versionId":"v/1+","sequencer":"01"}}}]}\
                        """);
    }

    @Test
    void triesAgainWhatMayGoBetterLater() {
        lambda.answers(429, "TooManyRequestsException", "")
                .answers(503, "ServiceUnavailableException", "")
                .answers(202, "", "");

        announcer.announce(UPLOAD, "01");

        assertThat(lambda.asked()).hasSize(3);
        assertThat(lambda.slept).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100));
    }

    @Test
    void doesNotInsistForEver() {
        lambda.answers(500, "", "").answers(500, "", "").answers(500, "", "").answers(202, "", "");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> announcer.announce(UPLOAD, "01"));
        assertThat(lambda.asked()).hasSize(3);
    }

    /** The message of the error may quote what was sent; only its kind is passed on. */
    @Test
    void saysInOneSentenceWhatWasRefused() {
        lambda.answers(
                403,
                "AccessDeniedException:http://internal.amazon.com/coral/",
                "{\"Message\":\"User: arn:aws:sts::1:x is not authorized\"}");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> announcer.announce(UPLOAD, "01"))
                .havingCause()
                .withMessage("lambda answers 403 AccessDeniedException.");
        assertThat(lambda.asked()).hasSize(1);
    }

    @Test
    void saysThatNobodyAnswers() {
        lambda.close();
        SignedCalls nobody = lambda.calls("lambda", URI.create("http://127.0.0.1:1"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new LambdaAnnouncer(nobody, "f").announce(UPLOAD, "01"))
                .havingCause()
                .withMessage("lambda does not answer (ConnectException).");
        assertThat(lambda.slept).hasSize(2);
    }
}

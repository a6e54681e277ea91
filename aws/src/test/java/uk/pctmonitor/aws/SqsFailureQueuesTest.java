package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.aws.StandInService.Asked;
import uk.pctmonitor.store.port.FailureQueues.Depth;

/**
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html
 */
class SqsFailureQueuesTest {

    private static final String URL =
            "https://sqs.eu-west-2.amazonaws.com/1/monitor-IngestFailures-1";

    @Test
    void countsMessagesSeenAndBeingRead() throws IOException {
        try (StandInService sqs = new StandInService()) {
            sqs.answers(
                    200,
                    "",
                    """
                    {"Attributes":{"ApproximateNumberOfMessages":"2",\
                    "ApproximateNumberOfMessagesNotVisible":"1"}}\
                    """);

            assertThat(new SqsFailureQueues(sqs.calls("sqs"), " " + URL + " ,").depths())
                    .containsExactly(new Depth("monitor-IngestFailures-1", 3));
            Asked asked = sqs.asked().getFirst();
            assertThat(asked.path()).isEqualTo("/");
            assertThat(asked.headers())
                    .containsEntry("x-amz-target", "AmazonSQS.GetQueueAttributes")
                    .containsEntry("content-type", "application/x-amz-json-1.0");
            assertThat(asked.body())
                    .isEqualTo(
                            """
                            {"QueueUrl":"%s","AttributeNames":["ApproximateNumberOfMessages",\
                            "ApproximateNumberOfMessagesNotVisible"]}\
                            """
                                    .formatted(URL));
        }
    }

    @Test
    void saysThatAQueueIsNotThere() throws IOException {
        try (StandInService sqs = new StandInService()) {
            sqs.answers(
                    400,
                    "",
                    "{\"__type\":\"com.amazonaws.sqs#QueueDoesNotExist\",\"message\":\"No.\"}");

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> new SqsFailureQueues(sqs.calls("sqs"), URL).depths())
                    .havingCause()
                    .withMessage("sqs answers 400 QueueDoesNotExist.");
        }
    }
}

package uk.pctmonitor.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.pctmonitor.aws.runtime.EventNode;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.store.port.FailureQueues;

/** Failure queues on SQS. Messages that somebody is reading just now count too. */
public final class SqsFailureQueues implements FailureQueues {

    private static final List<String> COUNTS =
            List.of("ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible");

    private final SignedCalls sqs;
    private final List<String> urls;

    /**
     * @param sqs calls of the service {@code sqs}
     * @param urls the queues' URLs, separated by commas
     */
    public SqsFailureQueues(SignedCalls sqs, String urls) {
        this.sqs = sqs;
        this.urls =
                Stream.of(urls.split(",", -1))
                        .map(String::strip)
                        .filter(url -> !url.isEmpty())
                        .toList();
    }

    @Override
    public List<Depth> depths() {
        return urls.stream()
                .map(url -> new Depth(url.substring(url.lastIndexOf('/') + 1), messages(url)))
                .toList();
    }

    private long messages(String url) {
        String answer =
                sqs.post(
                        "/",
                        Map.of(
                                "X-Amz-Target",
                                "AmazonSQS.GetQueueAttributes",
                                "Content-Type",
                                "application/x-amz-json-1.0"),
                        """
                        {"QueueUrl":"%s","AttributeNames":["%s","%s"]}\
                        """
                                .formatted(url, COUNTS.getFirst(), COUNTS.getLast()));
        EventNode attributes = read(answer).at("Attributes");
        return COUNTS.stream().mapToLong(name -> Long.parseLong(attributes.text(name))).sum();
    }

    private static EventNode read(String json) {
        try {
            return Events.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text could not be read", impossible);
        }
    }
}

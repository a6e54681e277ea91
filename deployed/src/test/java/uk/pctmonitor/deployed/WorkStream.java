package uk.pctmonitor.deployed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.aws.JsonCalls;
import uk.pctmonitor.aws.template.Node;

/**
 * Lambda's part between the table's stream and a function: reads the stream from its beginning,
 * leaves out what the template's filters leave out, hands on batches, and brings what failed again.
 */
final class WorkStream {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonCalls streams;
    private final String stream;
    private final List<EventPattern> filters;
    private final int batchSize;
    private final int attempts;
    private final Map<String, String> iterators = new HashMap<>();
    private final List<JsonNode> waiting = new ArrayList<>();

    /**
     * @param endpoint where the calls go to, on behalf of the function's role
     * @param source the event of the function in the template
     */
    WorkStream(Stack stack, URI endpoint, Node source) throws IOException {
        streams = new JsonCalls(endpoint, "dynamodb", "DynamoDBStreams_20120810");
        stream = stack.value(source.at("Stream"));
        batchSize = Integer.parseInt(source.at("BatchSize").text());
        attempts = 1 + Integer.parseInt(source.at("MaximumRetryAttempts").text());
        filters = new ArrayList<>();
        for (Node filter : source.at("FilterCriteria", "Filters").list()) {
            filters.add(new EventPattern(JSON.readTree(filter.at("Pattern").text())));
        }
    }

    /** Records that are new since the last call, in order, filtered; they wait until handed on. */
    List<JsonNode> read() throws IOException, InterruptedException {
        List<JsonNode> read = new ArrayList<>();
        JsonNode shards =
                streams.call("DescribeStream", Map.of("StreamArn", stream))
                        .path("StreamDescription")
                        .path("Shards");
        for (JsonNode shard : shards) {
            String id = shard.path("ShardId").asText();
            String iterator = iterators.getOrDefault(id, "");
            if (iterator.isEmpty()) {
                iterator = begin(id);
            }
            iterators.put(id, drain(iterator, read));
        }
        waiting.addAll(read);
        return read;
    }

    private String begin(String shard) throws IOException, InterruptedException {
        return streams.call(
                        "GetShardIterator",
                        Map.of(
                                "StreamArn", stream,
                                "ShardId", shard,
                                "ShardIteratorType", "TRIM_HORIZON"))
                .path("ShardIterator")
                .asText();
    }

    private String drain(String first, List<JsonNode> into)
            throws IOException, InterruptedException {
        String iterator = first;
        while (true) {
            JsonNode some = streams.call("GetRecords", Map.of("ShardIterator", iterator));
            for (JsonNode each : some.path("Records")) {
                if (filters.stream().anyMatch(filter -> filter.matches(each))) {
                    into.add(((ObjectNode) each).put("eventSourceARN", stream));
                }
            }
            iterator = some.path("NextShardIterator").asText("");
            if (some.path("Records").isEmpty() || iterator.isEmpty()) {
                return iterator;
            }
        }
    }

    /**
     * Hands on everything that waits, and everything that this puts into the stream, until nothing
     * is left. A batch that fails in part comes again from the first failure on.
     *
     * @return the answers, in order
     */
    List<Answer> handOnTo(PackagedFunction function) throws IOException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        int vain = 0;
        while (!waiting.isEmpty() || !read().isEmpty()) {
            int before = waiting.size();
            answers.add(handOnBatch(function));
            vain = waiting.size() < before ? 0 : vain + 1;
            if (vain == attempts) {
                throw new AssertionError("given up after " + attempts + " attempts: " + waiting);
            }
        }
        return answers;
    }

    /** Hands on the next batch; what the function did not do goes on waiting. */
    Answer handOnBatch(PackagedFunction function) throws IOException, InterruptedException {
        List<JsonNode> batch = waiting.subList(0, Math.min(batchSize, waiting.size()));
        ObjectNode event = JSON.createObjectNode();
        event.putArray("Records").addAll(batch);
        Answer answer = function.invoke(event.toString());
        batch.subList(0, done(batch, answer)).clear();
        return answer;
    }

    /** How many of the batch need not come again. */
    private static int done(List<JsonNode> batch, Answer answer) throws IOException {
        if (answer.failed()) {
            return 0;
        }
        List<String> failed =
                JSON.readTree(answer.body())
                        .path("batchItemFailures")
                        .valueStream()
                        .map(each -> each.path("itemIdentifier").asText())
                        .toList();
        int done = 0;
        while (done < batch.size() && !failed.contains(number(batch.get(done)))) {
            done++;
        }
        return done;
    }

    private static String number(JsonNode each) {
        return each.path("dynamodb").path("SequenceNumber").asText();
    }
}

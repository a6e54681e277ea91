package uk.pctmonitor.aws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.ItemSize;
import uk.pctmonitor.store.port.Key;

/**
 * Reads and puts of many items. DynamoDB may leave part of a batch undone, and the SDK does not
 * repeat that part; here it is repeated, with a wait before each time that nothing was done.
 */
final class DynamoBatches {

    private static final int READS = 100;
    private static final int PUTS = 25;

    private final DynamoDbClient client;
    private final String table;
    private final BackOff backOff;

    DynamoBatches(DynamoDbClient client, String table, BackOff backOff) {
        this.client = client;
        this.table = table;
        this.backOff = backOff;
    }

    Map<Key, Item> getAll(Collection<Key> keys) {
        Map<Key, Item> found = new HashMap<>();
        for (List<Key> part : parts(new ArrayList<>(new LinkedHashSet<>(keys)), READS)) {
            get(part, found);
        }
        return found;
    }

    void putAll(List<Item> items) {
        Map<Key, Item> lastOfEachKey = new LinkedHashMap<>();
        items.forEach(item -> lastOfEachKey.put(item.key(), ItemSize.checked(item)));
        parts(List.copyOf(lastOfEachKey.values()), PUTS).forEach(this::put);
    }

    private void get(List<Key> keys, Map<Key, Item> found) {
        List<Map<String, AttributeValue>> left = keys.stream().map(DynamoItems::write).toList();
        for (int fruitless = 0; !left.isEmpty(); ) {
            BatchGetItemResponse answer = read(left);
            List<Map<String, AttributeValue>> read =
                    answer.responses().getOrDefault(table, List.of());
            read.stream().map(DynamoItems::item).forEach(item -> found.put(item.key(), item));
            KeysAndAttributes undone = answer.unprocessedKeys().get(table);
            List<Map<String, AttributeValue>> still = undone == null ? List.of() : undone.keys();
            // Up to 16 MB come in one answer: the rest is undone without any throttling.
            fruitless = still.size() < left.size() ? 0 : fruitless + 1;
            waitAfter(fruitless, "read");
            left = still;
        }
    }

    private BatchGetItemResponse read(List<Map<String, AttributeValue>> keys) {
        KeysAndAttributes wanted =
                KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
        return DynamoCalls.call(
                "read",
                () ->
                        client.batchGetItem(
                                BatchGetItemRequest.builder()
                                        .requestItems(Map.of(table, wanted))
                                        .build()));
    }

    private void put(List<Item> items) {
        List<WriteRequest> left =
                items.stream()
                        .map(DynamoItems::write)
                        .map(item -> WriteRequest.builder().putRequest(p -> p.item(item)).build())
                        .toList();
        for (int made = 1; !left.isEmpty(); made++) {
            List<WriteRequest> puts = left;
            BatchWriteItemResponse answer =
                    DynamoCalls.call(
                            "put",
                            () ->
                                    client.batchWriteItem(
                                            BatchWriteItemRequest.builder()
                                                    .requestItems(Map.of(table, puts))
                                                    .build()));
            left = answer.unprocessedItems().getOrDefault(table, List.of());
            waitAfter(left.isEmpty() ? 0 : made, "put");
        }
    }

    private void waitAfter(int fruitless, String what) {
        if (fruitless > 0 && !backOff.again(fruitless)) {
            throw DynamoCalls.exhausted(what, fruitless);
        }
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return parts;
    }
}

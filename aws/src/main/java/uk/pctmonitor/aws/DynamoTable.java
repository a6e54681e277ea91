package uk.pctmonitor.aws;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/**
 * The table on DynamoDB: string keys {@code pk} and {@code sk}, and an index named {@link #INDEX}
 * on {@code ipk} and {@code isk} that projects keys only.
 */
public final class DynamoTable implements MonitorTable {

    /** Name of the index, as the template makes it. */
    public static final String INDEX = "GSI1";

    private final DynamoDbClient client;
    private final String table;
    private final DynamoBatches batches;
    private final DynamoTransactions transactions;

    /**
     * @param table the table's name
     * @param backOff for what the SDK does not repeat by itself
     */
    public DynamoTable(DynamoDbClient client, String table, BackOff backOff) {
        this.client = client;
        this.table = table;
        this.batches = new DynamoBatches(client, table, backOff);
        this.transactions = new DynamoTransactions(client, table, backOff);
    }

    @Override
    public Optional<Item> get(Key key) {
        GetItemRequest get =
                GetItemRequest.builder()
                        .tableName(table)
                        .key(DynamoItems.write(key))
                        .consistentRead(true)
                        .build();
        return Optional.ofNullable(
                DynamoItems.found(DynamoCalls.call("read", () -> client.getItem(get)).item()));
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        return batches.getAll(keys);
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        QueryRequest query = beginning("pk", pk, "sk", skPrefix).consistentRead(true).build();
        return pages(query).stream().map(DynamoItems::item).toList();
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        QueryRequest query =
                beginning("ipk", indexPk, "isk", indexSkPrefix).indexName(INDEX).build();
        return pages(query).stream().map(DynamoItems::key).toList();
    }

    @Override
    public void putAll(List<Item> items) {
        batches.putAll(items);
    }

    @Override
    public Outcome transact(List<Write> writes) {
        return transactions.transact(writes);
    }

    @Override
    public String toString() {
        return table;
    }

    private List<Map<String, AttributeValue>> pages(QueryRequest query) {
        return DynamoCalls.call(
                "query", () -> client.queryPaginator(query).items().stream().toList());
    }

    /** An empty prefix is no condition: DynamoDB does not take an empty key. */
    private QueryRequest.Builder beginning(String pk, String pkValue, String sk, String prefix) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":pk", AttributeValue.fromS(pkValue));
        String condition = pk + " = :pk";
        if (!prefix.isEmpty()) {
            values.put(":sk", AttributeValue.fromS(prefix));
            condition += " AND begins_with(" + sk + ", :sk)";
        }
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression(condition)
                .expressionAttributeValues(values);
    }
}

package uk.pctmonitor.aws;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.pctmonitor.store.port.Item;

/** A table looked at from outside. */
public final class WholeTable {

    private WholeTable() {}

    /** Everything that is in the table now. */
    public static List<Item> read(DynamoDbClient client, String table) {
        return client
                .scanPaginator(request -> request.tableName(table).consistentRead(true))
                .items()
                .stream()
                .map(DynamoItems::item)
                .toList();
    }
}

package uk.pctmonitor.aws;

import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.TransactionContract;

class DynamoTransactionsIT extends TransactionContract {

    @BeforeAll
    static void needsDocker() {
        LocalStack.require();
    }

    @Override
    protected MonitorTable emptyTable() {
        DynamoDbClient client = LocalStack.dynamoDb();
        String table = LocalStack.newName("table");
        MonitorTableDefinition.create(client, table);
        return new DynamoTable(client, table, DynamoDbLocal.AT_ONCE);
    }
}

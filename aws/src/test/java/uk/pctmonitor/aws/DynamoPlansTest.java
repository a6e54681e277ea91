package uk.pctmonitor.aws;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.pctmonitor.store.plans.PlansContract;
import uk.pctmonitor.store.port.MonitorTable;

class DynamoPlansTest extends PlansContract {

    private static final DynamoDbClient CLIENT = DynamoDbLocal.client();

    @Override
    protected MonitorTable emptyTable() {
        return new DynamoTable(CLIENT, DynamoDbLocal.newTable(CLIENT), DynamoDbLocal.AT_ONCE);
    }
}

package uk.pctmonitor.simulation.exhaustive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.DynamoTable;
import uk.pctmonitor.aws.MonitorTableDefinition;
import uk.pctmonitor.aws.WholeTable;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * In a table of DynamoDB. What goes wrong goes wrong beneath the SDK: everything above the network
 * is as it is deployed, only that nobody waits between two attempts.
 */
final class InDynamo implements Place {

    private static final BackOff AT_ONCE =
            new BackOff(4, Duration.ZERO, Duration.ZERO, () -> 0, _ -> {});
    private static final RetryStrategy IMPATIENT =
            AwsRetryStrategy.standardRetryStrategy().toBuilder()
                    .maxAttempts(4)
                    .backoffStrategy(BackoffStrategy.retryImmediately())
                    .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                    .circuitBreakerEnabled(false)
                    .build();

    private final Wire wire = new Wire();
    private final DynamoDbClient client;
    private final String name;

    /**
     * Makes the table.
     *
     * @param service where DynamoDB answers
     */
    InDynamo(Supplier<DynamoDbClientBuilder> service, String name) {
        this.client =
                service.get()
                        .httpClient(wire)
                        .overrideConfiguration(
                                how -> how.retryStrategy(IMPATIENT).addExecutionInterceptor(wire))
                        .build();
        this.name = name;
        MonitorTableDefinition.create(client, name);
    }

    @Override
    public MonitorTable failing(FaultPlan plan) {
        return new WiredTable(new DynamoTable(client, name, AT_ONCE), plan, wire);
    }

    @Override
    public MonitorTable table() {
        MemoryTable copy = new MemoryTable();
        copy.putAll(WholeTable.read(client, name));
        return copy;
    }

    @Override
    public List<Fault> faults(Call call) {
        List<Fault> faults = new ArrayList<>(call.faults());
        faults.addAll(call.faultsOnTheWire());
        return faults;
    }

    @Override
    public void close() {
        client.deleteTable(request -> request.tableName(name));
        client.close();
    }
}

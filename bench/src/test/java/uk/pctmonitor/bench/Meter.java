package uk.pctmonitor.bench;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Asks DynamoDB with every call what it consumed, and adds it up by operation. What transactions
 * cost is worked out instead, see {@link TransactionUnits}.
 */
final class Meter implements ExecutionInterceptor {

    private final SortedMap<String, Usage> usage = new TreeMap<>();

    @Override
    public SdkRequest modifyRequest(
            Context.ModifyRequest context, ExecutionAttributes executionAttributes) {
        ReturnConsumedCapacity all = ReturnConsumedCapacity.INDEXES;
        return switch (context.request()) {
            case GetItemRequest it -> it.toBuilder().returnConsumedCapacity(all).build();
            case BatchGetItemRequest it -> it.toBuilder().returnConsumedCapacity(all).build();
            case QueryRequest it -> it.toBuilder().returnConsumedCapacity(all).build();
            case PutItemRequest it -> it.toBuilder().returnConsumedCapacity(all).build();
            case DeleteItemRequest it -> it.toBuilder().returnConsumedCapacity(all).build();
            case BatchWriteItemRequest it -> it.toBuilder().returnConsumedCapacity(all).build();
            case TransactWriteItemsRequest it -> it.toBuilder().returnConsumedCapacity(all).build();
            default -> context.request();
        };
    }

    /** Every transmission counts, repeats and failures too. */
    @Override
    public void beforeTransmission(
            Context.BeforeTransmission context, ExecutionAttributes executionAttributes) {
        add(context.request(), new Usage(1, 0, 0));
    }

    @Override
    public void afterExecution(
            Context.AfterExecution context, ExecutionAttributes executionAttributes) {
        double units =
                context.request() instanceof TransactWriteItemsRequest transaction
                        ? TransactionUnits.of(transaction)
                        : consumed(context.response());
        add(
                context.request(),
                reads(context.request()) ? new Usage(0, units, 0) : new Usage(0, 0, units));
    }

    private static double consumed(SdkResponse response) {
        Object consumed =
                response.getValueForField("ConsumedCapacity", Object.class).orElse(List.of());
        double units = 0;
        for (Object one : consumed instanceof List<?> list ? list : List.of(consumed)) {
            if (one instanceof ConsumedCapacity capacity && capacity.capacityUnits() != null) {
                units += capacity.capacityUnits();
            }
        }
        return units;
    }

    private static boolean reads(SdkRequest request) {
        return request instanceof GetItemRequest
                || request instanceof BatchGetItemRequest
                || request instanceof QueryRequest;
    }

    private synchronized void add(SdkRequest request, Usage more) {
        usage.merge(request.getClass().getSimpleName().replace("Request", ""), more, Usage::plus);
    }

    /** Forgets everything so far. */
    synchronized void reset() {
        usage.clear();
    }

    /** By operation, since the last reset. */
    synchronized SortedMap<String, Usage> byOperation() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(usage));
    }

    /** Everything since the last reset. */
    synchronized Usage total() {
        return usage.values().stream().reduce(Usage.NONE, Usage::plus);
    }

    /** The operations that write, since the last reset. */
    synchronized Usage writes() {
        Usage all = Usage.NONE;
        for (String operation :
                List.of("PutItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems")) {
            all = all.plus(usage.getOrDefault(operation, Usage.NONE));
        }
        return all;
    }
}
